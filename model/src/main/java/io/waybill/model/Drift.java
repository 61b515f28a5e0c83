package io.waybill.model;

import java.util.Locale;

/** What happened to a statement on its way from an original into a rewrite; the meanings stand in the output contract. */
public enum Drift {
    SAME,
    ATTRIBUTION_LOST,
    ATTRIBUTION_ADDED,
    ATTRIBUTION_CHANGED,
    SOURCE_GENERALISED,
    STRENGTHENED,
    WEAKENED,
    NUMBER_CHANGED,
    PARTY_CHANGED,
    GENERALISED,
    ADDED,
    DROPPED,
    NEGATION_LOST,
    DATE_CONFLICT;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
