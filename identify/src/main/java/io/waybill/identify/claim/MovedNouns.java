package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;

/** "received an arms shipment from Y": the shipment is the goods, and tells no second event. */
final class MovedNouns implements Combination {
    private final Tree tree;

    MovedNouns(Tree tree) {
        this.tree = tree;
    }

    @Override
    public void join(Draft inner, Drafts drafts) {
        if (tree.isVerb(inner.trigger) || inner.type != ClaimType.TRANSFER) {
            return;
        }
        for (Draft outer : drafts.all()) {
            if (outer != inner
                    && !drafts.isGone(outer)
                    && tree.isVerb(outer.trigger)
                    && ClaimType.TRADE.contains(outer.type)
                    && outer.heads(Role.GOODS).contains(inner.trigger)) {
                for (Role role : new Role[] {Role.SUPPLIER, Role.RECIPIENT, Role.BROKER, Role.PLACE}) {
                    if (!outer.has(role)) {
                        inner.heads(role).stream()
                                .filter(h -> !outer.heads(Role.AGENT).contains(h)
                                        && !outer.heads(Role.SUPPLIER).contains(h)
                                        && !outer.heads(Role.RECIPIENT).contains(h))
                                .forEach(h -> outer.addOne(role, h));
                    }
                }
                drafts.drop(inner);
                return;
            }
        }
    }
}
