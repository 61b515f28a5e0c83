package io.waybill.model;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How many or how much.
 *
 * @param text the literal words, such as "nearly 2,000"
 * @param value empty for "dozens"
 * @param unit what is counted, an ISO 4217 code, or a measure
 * @param of start offset of the goods or consideration filler that it counts
 */
public record Quantity(
        String text,
        int start,
        int end,
        OptionalDouble value,
        boolean approximate,
        Optional<Bound> bound,
        Optional<String> unit,
        OptionalInt of) {
    /** Whether the value is a lower or an upper bound. */
    public enum Bound {
        AT_LEAST,
        AT_MOST;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
