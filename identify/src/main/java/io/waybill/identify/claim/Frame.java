package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Stage;
import java.util.Map;
import java.util.Optional;

/**
 * How a verb, adjective or event noun fills the roles of a claim.
 *
 * @param particle word that belongs to the verb, empty for none
 * @param condition what must be present for the frame to hold, as in {@code verbs.tsv}; empty for nothing
 * @param type empty for a light verb: the noun that it governs gives the frame
 * @param slots subject, object, iobject, poss, adj, compound and prepositions ({@code to}, {@code in exchange for})
 * @param stage that the word itself tells, where it does
 */
record Frame(
        String lemma,
        String particle,
        String condition,
        Optional<ClaimType> type,
        Map<String, Slot> slots,
        Optional<Stage> stage) {
    private static final Slot NONE = new Slot.None();

    Frame {
        slots = Map.copyOf(slots);
    }

    Slot slot(String name) {
        return slots.getOrDefault(name, NONE);
    }

    boolean knows(String name) {
        return slots.containsKey(name);
    }
}
