package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.BitSet;

/** "any arms deal would violate resolutions": the dealing lends its sides to the breach. */
final class Breaches implements Combination {
    private final Tree tree;

    Breaches(Tree tree) {
        this.tree = tree;
    }

    @Override
    public void join(Draft inner, Drafts drafts) {
        if (tree.isVerb(inner.trigger)
                || !ClaimType.TRADE.contains(inner.type)
                || !tree.relation(inner.trigger).startsWith("nsubj")) {
            return;
        }
        BitSet clause = tree.subtree(tree.head(inner.trigger));
        for (Draft outer : drafts.all()) {
            if (outer.type == ClaimType.LEGALITY
                    && !drafts.isGone(outer)
                    && outer != inner
                    && clause.get(outer.trigger)
                    && outer.trigger > inner.trigger) {
                outer.clear(Role.AGENT);
                inner.heads(Role.SUPPLIER).forEach(h -> outer.addOne(Role.SUPPLIER, h));
                inner.heads(Role.RECIPIENT).forEach(h -> outer.addOne(Role.RECIPIENT, h));
                outer.undirected |= inner.undirected;
                outer.also.add(inner.trigger);
                drafts.drop(inner);
                return;
            }
        }
    }
}
