package io.waybill.model;

import java.util.Locale;

/** How far the event of a claim has gone. */
public enum Stage {
    PLANNED,
    ATTEMPTED,
    ONGOING,
    COMPLETED,
    POSSIBLE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
