package io.waybill.model;

import java.util.List;
import java.util.Locale;

/**
 * A list entry that a party may be.
 *
 * @param score 0 to 1
 * @param reasons in words
 */
public record ListMatch(Designation designation, double score, List<String> reasons, State state) {
    public ListMatch {
        reasons = List.copyOf(reasons);
    }

    /** What a person has decided; {@code SUGGESTED} while nobody has. */
    public enum State {
        SUGGESTED,
        SAME,
        DIFFERENT,
        UNSURE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
