package io.waybill.counter.screen;

import io.waybill.model.Designation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An entry that a query may be.
 *
 * @param name of the entry that fits best, as the list writes it
 * @param via number of the listed party that this one belongs to or acts for; only where {@code how} is LINKED
 * @param score 0 to 1: name and corroboration together
 * @param nameScore 0 to 1: the name alone
 * @param corroboration by feature, such as birthDate: agrees, differs or unknown
 * @param reasons why the score is what it is, the weightiest first
 */
public record Hit(
        Designation designation,
        String name,
        How how,
        Optional<String> via,
        double score,
        double nameScore,
        Map<String, Agreement> corroboration,
        List<Reason> reasons) {
    public Hit {
        reasons = List.copyOf(reasons);
    }

    /** Whether the party is listed itself. */
    public enum How {
        LISTED,
        /** Owned by, or acting for, a listed party. */
        LINKED,
        /** On a list that lists nobody: politically exposed, debarred, referred to. */
        NOT_LISTED;

        /** Lower case, with a hyphen. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How what the query tells stands to what the entry tells. */
    public enum Agreement {
        AGREES,
        DIFFERS,
        UNKNOWN;

        /** Lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of the score.
     *
     * @param words for a reader
     * @param value what it adds or takes, -1 to 1
     */
    public record Reason(String feature, String words, double value) {}
}
