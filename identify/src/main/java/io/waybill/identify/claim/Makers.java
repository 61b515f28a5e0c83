package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Party;
import io.waybill.model.Role;
import java.util.EnumSet;
import java.util.Set;

/** A maker named by an adjective ("Iranian drones") is the supplier that the words imply. */
final class Makers {
    private static final Set<ClaimType> TYPES = EnumSet.of(
            ClaimType.SEEK, ClaimType.TRANSFER, ClaimType.USE, ClaimType.INTERCEPT, ClaimType.SEIZE, ClaimType.OFFER);

    private final Cast cast;
    private final Kinds kinds;

    Makers(Cast cast, Kinds kinds) {
        this.cast = cast;
        this.kinds = kinds;
    }

    void imply(Draft draft) {
        if (!TYPES.contains(draft.type) || draft.has(Role.SUPPLIER)) {
            return;
        }
        Tree tree = draft.tree;
        for (int goods : draft.heads(Role.GOODS)) {
            for (int c : tree.children(goods)) {
                boolean owner = draft.type == ClaimType.TRANSFER
                        && tree.relation(c).equals("poss")
                        && kinds.isParty(tree, c)
                        && !carries(tree, c);
                if (c < goods && (owner || kinds.isState(tree, c)) && !isSide(draft, c)) {
                    draft.addImplied(Role.SUPPLIER, c);
                    return;
                }
            }
        }
    }

    /** "the Kalmar's cargo" comes from somebody else. */
    private boolean carries(Tree tree, int owner) {
        return kinds.partyKind(tree, owner)
                .filter(k -> k == Party.Kind.SHIP || k == Party.Kind.AIRCRAFT)
                .isPresent();
    }

    private boolean isSide(Draft draft, int state) {
        int sentence = draft.tree.sentence().index();
        var maker = cast.at(sentence, state).map(Spot::actant);
        for (Role role : new Role[] {Role.RECIPIENT, Role.AGENT, Role.BROKER}) {
            for (int head : draft.heads(role)) {
                if (cast.at(sentence, head).map(Spot::actant).equals(maker)) {
                    return true;
                }
            }
        }
        return false;
    }
}
