package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.Map;
import java.util.Optional;

/**
 * How a verb or an event noun fills the roles of a claim.
 *
 * @param lemma of the trigger
 * @param particle that must follow, empty for none
 * @param only the preposition whose presence selects this frame, empty for none
 * @param slots subject, object, iobject, poss, adj, compound and prepositions ({@code to}, {@code in exchange for}) to roles
 * @param stage that the word itself tells, where it does
 */
record Frame(
        String lemma,
        String particle,
        ClaimType type,
        Map<String, Role> slots,
        String only,
        Optional<Stage> stage) {
    Frame {
        slots = Map.copyOf(slots);
    }

    Optional<Role> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }
}
