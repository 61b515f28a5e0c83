package io.waybill.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What follows from an entry.
 *
 * @param text the list's own words
 * @param since ISO date, where the list tells it
 */
public record Measure(Kind kind, String text, Optional<String> since) {
    /** Sorts of measure; a ban on finance or transport is no freeze. */
    public enum Kind {
        ASSET_FREEZE,
        TRAVEL_BAN,
        ARMS_EMBARGO,
        /** Dealings of one sort are forbidden: finance, trade, services. */
        SECTORAL,
        /** Port, airspace or ship services. */
        TRANSPORT,
        EXPORT_CONTROL,
        DEBARMENT,
        OTHER;

        /** Lower case, with a hyphen. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
