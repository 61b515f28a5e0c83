package io.waybill.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody's or something's own knowledge, on which one or more reports rest: a report that derives from no other, or a
 * statement, briefing or document that reports name and that is not held.
 *
 * @param id stable over runs
 * @param name for a reader, such as "John Kirby, 3 August 2023"
 * @param party id of the party that speaks, where it is one
 * @param date ISO, as precise as told
 * @param reports ids of the reports that pass it on, the closest first
 */
public record Origin(
        String id, String name, Kind kind, Optional<String> party, Optional<String> date, List<String> reports) {
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
