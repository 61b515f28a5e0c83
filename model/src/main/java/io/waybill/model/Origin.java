package io.waybill.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody's or something's own knowledge, on which one or more reports rest: a report that derives from no other, or a
 * statement, briefing or document that reports name and that is not held.
 *
 * @param id stable over runs
 * @param name for a reader, such as "John Kirby"
 * @param party id of the party that speaks, where it is one
 * @param reports ids of the reports that pass it on
 */
public record Origin(String id, String name, Kind kind, Optional<String> party, List<String> reports) {
    public Origin {
        reports = List.copyOf(reports);
    }

    /** What an origin is: a report's own word, a named source outside, or one that nobody names. */
    public enum Kind {
        REPORT,
        NAMED,
        UNNAMED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
