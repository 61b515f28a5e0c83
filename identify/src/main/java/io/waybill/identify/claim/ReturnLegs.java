package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.Set;

/** "sending weapons to X, which was to send aircraft in return": X sends them to the one who sent the weapons. */
final class ReturnLegs implements Combination {
    private final Tree tree;
    private final Clauses clauses;

    ReturnLegs(Tree tree, Words words) {
        this.tree = tree;
        clauses = new Clauses(tree, words);
    }

    @Override
    public void join(Draft back, Drafts drafts) {
        boolean inReturn = back.type == ClaimType.TRANSFER
                && !back.has(Role.RECIPIENT)
                && tree.children(back.trigger).stream()
                        .anyMatch(c -> tree.relation(c).equals("prep")
                                && tree.objects(c).stream()
                                        .anyMatch(o ->
                                                Set.of("return", "exchange").contains(tree.lemma(o))
                                                        && !tree.has(o, "prep")));
        if (!inReturn || back.heads(Role.SUPPLIER).isEmpty()) {
            return;
        }
        int giver = clauses.antecedent(back.heads(Role.SUPPLIER).getFirst());
        for (Draft first : drafts.all()) {
            if (first != back
                    && ClaimType.TRADE.contains(first.type)
                    && first.heads(Role.RECIPIENT).contains(giver)) {
                first.heads(Role.SUPPLIER).forEach(h -> back.addImplied(Role.RECIPIENT, h));
                if (!first.has(Role.CONSIDERATION)) {
                    back.heads(Role.GOODS).forEach(h -> first.addOne(Role.CONSIDERATION, h));
                }
                return;
            }
        }
    }
}
