package io.waybill.identify.intake;

import io.waybill.model.Intake;
import io.waybill.model.Report;
import java.util.List;

/** The reports, in the order of their files and lines, and what became of everything that was given. */
public record ReadResult(List<Report> reports, Intake intake) {
    public ReadResult {
        reports = List.copyOf(reports);
    }
}
