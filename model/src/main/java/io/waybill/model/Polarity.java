package io.waybill.model;

import java.util.Locale;

/** Whether the event is said to have happened, or not to have happened. */
public enum Polarity {
    AFFIRMED,
    NEGATED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
