package io.waybill.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How the entry stands to another party.
 *
 * @param entry number of the other on the same list, where the list tells it
 * @param name of the other
 * @param text the list's own words
 */
public record Link(Relation relation, Optional<String> entry, String name, String text) {
    /** The entry is ... the other. */
    public enum Relation {
        OWNED_BY,
        OWNER_OF,
        ACTS_FOR,
        /** OFAC's "Linked To": designated for a tie that is not named. */
        LINKED_TO,
        LED_BY,
        LEADER_OF,
        FAMILY_OF,
        ASSOCIATE_OF,
        SUPPORTS,
        OTHER;

        /** Lower case, with a hyphen. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
