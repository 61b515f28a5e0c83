package io.waybill.identify.claim;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The deal", "the purchase", "such transfers": a dealing told before lends its sides and goods, as implied. */
final class EarlierDealing {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "such", "these", "those", "any");
    private static final int REACH = 2;

    private Optional<Claim> last = Optional.empty();

    void remember(Claim claim) {
        boolean dealing = ClaimType.TRADE.contains(claim.type())
                && !claim.fillers(Role.SUPPLIER).isEmpty()
                && !claim.fillers(Role.RECIPIENT).isEmpty();
        if (dealing) {
            last = Optional.of(claim);
        }
    }

    /** Lends what an event noun leaves open. */
    void lend(Draft draft) {
        Tree tree = draft.tree;
        boolean noun = (!tree.isVerb(draft.trigger) || isAboutTheGoods(draft)) && ClaimType.TRADE.contains(draft.type);
        if (!noun || last.isEmpty() || draft.has(Role.SUPPLIER) || draft.has(Role.RECIPIENT)) {
            return;
        }
        boolean points = tree.isVerb(draft.trigger)
                || tree.children(draft.trigger).stream()
                        .anyMatch(c -> c < draft.trigger && POINTING.contains(tree.lemma(c)));
        if (!points || tree.sentence().index() - last.get().evidence().sentence() > REACH) {
            return;
        }
        lend(draft, Role.SUPPLIER);
        lend(draft, Role.RECIPIENT);
        if (!draft.has(Role.GOODS)) {
            lend(draft, Role.GOODS);
        }
    }

    /** "The radios were never shipped", after a deal in radios. */
    private boolean isAboutTheGoods(Draft draft) {
        Tree tree = draft.tree;
        return draft.type == ClaimType.TRANSFER
                && tree.isVerb(draft.trigger)
                && draft.heads(Role.GOODS).stream()
                        .anyMatch(g ->
                                tree.children(g).stream().anyMatch(c -> c < g && POINTING.contains(tree.lemma(c)))
                                        && last.stream()
                                                .flatMap(c -> c.fillers(Role.GOODS).stream())
                                                .anyMatch(m -> m.text()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                        .contains(tree.lemma(g))));
    }

    private void lend(Draft draft, Role role) {
        List<Mention> known = last.map(c -> c.fillers(role)).orElse(List.of());
        known.forEach(m -> draft.add(role, m.asImplied()));
    }
}
