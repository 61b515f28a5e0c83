package io.waybill.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody that the reports speak of, named or only described, over all reports.
 *
 * @param aliases other names under which the reports mention it
 * @param description of an unnamed party, or what the reports call a named one
 */
public record Party(
        String id,
        String name,
        Kind kind,
        List<String> aliases,
        Optional<String> description,
        List<PartyMention> mentions,
        List<ListMatch> matches) {
    public Party {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        matches = List.copyOf(matches);
    }

    /** What sort of party it is. */
    public enum Kind {
        STATE,
        BODY,
        COMPANY,
        PERSON,
        SHIP,
        AIRCRAFT,
        GROUP,
        PLACE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a party is mentioned: report and UTF-16 offsets into its text. */
    public record PartyMention(String report, int start, int end) {}

    public Party withMatches(List<ListMatch> other) {
        return new Party(id, name, kind, aliases, description, mentions, other);
    }
}
