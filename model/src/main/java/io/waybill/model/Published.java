package io.waybill.model;

import java.util.Optional;

/**
 * When a report was published, and how that is known.
 *
 * @param value ISO 8601 in the forms of {@code normalised}: a day, or for an inferred date a week or a range
 * @param why where the date was stated, or from what it was inferred, in words
 */
public record Published(Optional<String> value, Basis basis, String why) {
    /** How the date is known; {@code GIVEN} is the user's own {@code --date}. */
    public enum Basis {
        STATED,
        INFERRED,
        GIVEN,
        UNKNOWN
    }

    public static Published unknown(String why) {
        return new Published(Optional.empty(), Basis.UNKNOWN, why);
    }
}
