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

/** Officials who seek goods seek them for their state: the state is the recipient that their office implies. */
final class Principals {
    private static final Set<ClaimType> FOR_OTHERS = EnumSet.of(ClaimType.SEEK, ClaimType.ACCUSE, ClaimType.NEGOTIATE);

    private final Discourse discourse;
    private final References references;

    Principals(Discourse discourse, References references) {
        this.discourse = discourse;
        this.references = references;
    }

    void tell(Draft draft) {
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
}
