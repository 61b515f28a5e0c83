package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.Optional;

/** "traveled to Iran to secure drones": who is visited is who is asked, unless another is named. */
final class Visits implements Combination {
    private final Tree tree;
    private final Kinds kinds;

    Visits(Tree tree, Kinds kinds) {
        this.tree = tree;
        this.kinds = kinds;
    }

    @Override
    public void join(Draft seek, Drafts drafts) {
        if (seek.type != ClaimType.SEEK || seek.has(Role.SUPPLIER) || !tree.isVerb(seek.trigger)) {
            return;
        }
        for (int at = seek.trigger, step = 0; at >= 0 && step < 4; at = tree.head(at), step++) {
            int head = tree.head(at);
            Optional<Draft> visit = drafts.at(head)
                    .or(() -> head >= 0 && tree.isVerb(head)
                            ? drafts.at(tree.child(head, "dobj")) // "used a trip to Iran to ask"
                            : Optional.empty())
                    .filter(d -> d.type == ClaimType.VISIT);
            if (visit.isPresent()) {
                if (tree.relation(at).matches("advcl|xcomp")) {
                    visit.get().heads(Role.PLACE).stream()
                            .filter(p -> kinds.isState(tree, p))
                            .forEach(p -> seek.addImplied(Role.SUPPLIER, p));
                }
                return;
            }
        }
    }
}
