package io.waybill.app;

import io.waybill.model.WaybillException;

/** A report that a command cannot do without could not be read. */
public final class UnreadableReport extends WaybillException {
    public UnreadableReport(String file, String reason) {
        super(file, reason);
    }
}
