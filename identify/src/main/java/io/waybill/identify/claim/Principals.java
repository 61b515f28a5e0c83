package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Role;
import io.waybill.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For whom somebody deals: officials who seek goods seek them for their state; ships, and whoever moves goods from another
 * or on another's behalf, are go-betweens.
 */
final class Principals {
    private static final Set<ClaimType> FOR_OTHERS = EnumSet.of(ClaimType.SEEK, ClaimType.ACCUSE, ClaimType.NEGOTIATE);

    private final Discourse discourse;
    private final References references;

    Principals(Discourse discourse, References references) {
        this.discourse = discourse;
        this.references = references;
    }

    void tell(Draft draft) {
        if (draft.type == ClaimType.TRANSFER) {
            carriers(draft);
        }
        if (!FOR_OTHERS.contains(draft.type)) {
            return;
        }
        for (int head : List.copyOf(draft.heads(Role.RECIPIENT))) {
            Optional<Actant> state = references
                    .who(draft.tree, head)
                    .filter(w -> w.kind() == Party.Kind.PERSON && w.named())
                    .flatMap(references::stateOf);
            if (state.isPresent() && draft.heads(Role.AGENT).contains(head)) {
                draft.drop(Role.RECIPIENT, head);
                Span words = NounPhrases.party(draft.tree, head);
                draft.add(
                        Role.RECIPIENT,
                        new Mention(
                                discourse.document.text(words.start(), words.end()),
                                words.start(),
                                words.end(),
                                Optional.of(state.get().name),
                                List.of(),
                                true,
                                Optional.empty()));
            }
        }
    }

    private void carriers(Draft draft) {
        List<Integer> suppliers = List.copyOf(draft.heads(Role.SUPPLIER));
        int doer = draft.tree.isVerb(draft.trigger) ? draft.subject : -1;
        boolean directed = draft.tree.isVerb(draft.trigger) && draft.has(Role.AGENT) && !draft.has(Role.BROKER);
        for (int head : suppliers) {
            Optional<Party.Kind> kind = references.who(draft.tree, head).map(References.Who::kind);
            boolean carrier = kind.filter(k -> k == Party.Kind.SHIP || k == Party.Kind.AIRCRAFT)
                    .isPresent();
            boolean fromAnother = head == doer
                    && suppliers.stream()
                            .anyMatch(h -> !draft.tree.conjuncts(doer).contains(h));
            if (carrier || fromAnother || directed && head == doer) {
                draft.tree.conjuncts(head).stream().filter(suppliers::contains).forEach(h -> {
                    draft.drop(Role.SUPPLIER, h);
                    draft.addOne(Role.BROKER, h);
                });
            }
        }
    }
}
