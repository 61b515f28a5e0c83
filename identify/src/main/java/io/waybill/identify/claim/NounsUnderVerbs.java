package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.Optional;

/** "made a delivery", "facilitated the sale", "discussed the sale of munitions": verb and noun tell one event. */
final class NounsUnderVerbs implements Combination {
    private final Tree tree;
    private final Words words;
    private final Kinds kinds;

    NounsUnderVerbs(Tree tree, Words words, Kinds kinds) {
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
    }

    @Override
    public void join(Draft outer, Drafts drafts) {
        int object = outer.event;
        if (object < 0) {
            return;
        }
        Optional<Draft> noun = drafts.at(object).filter(d -> !drafts.isGone(d));
        if (noun.isEmpty()) {
            if (outer.light) {
                drafts.drop(outer);
            }
            return;
        }
        Draft inner = noun.get();
        if (outer.light) {
            lighten(outer, inner);
            drafts.drop(outer);
        } else {
            absorb(outer, inner);
            drafts.drop(inner);
        }
    }

    /** The light verb goes: what it knows is told of the noun. */
    private void lighten(Draft outer, Draft inner) {
        if (outer.doer >= 0 && inner.frame.isPresent() && inner.frame.get().slot("by") instanceof Slot.Roles by) {
            Role role = by.alternatives().getFirst().getFirst();
            if (!inner.has(role)
                    && (kinds.isParty(tree, outer.doer) || kinds.of(tree, outer.doer) == Kinds.Kind.PRONOUN)) {
                inner.add(role, outer.doer);
            }
        }
        inner.fillFrom(outer);
        if (inner.has(Role.BROKER) && (inner.type == ClaimType.AGREE || inner.type == ClaimType.NEGOTIATE)) {
            inner.type = ClaimType.BROKER; // "broker arms deals between X and Y"
        }
        if (outer.stage.isPresent() && inner.stage.isEmpty()) {
            inner.stage = outer.stage;
        }
        inner.also.add(outer.trigger);
        inner.verb = outer.trigger;
    }

    /** The noun goes: what it knows is told of the verb. */
    private void absorb(Draft outer, Draft inner) {
        if (outer.type == ClaimType.BROKER
                && inner.type == ClaimType.TRANSFER
                && (inner.has(Role.SUPPLIER) || inner.has(Role.RECIPIENT))) {
            outer.type = ClaimType.TRANSFER;
        }
        boolean own = outer.type == ClaimType.BROKER
                && words.isResponsible(tree.lemma(outer.trigger))
                && inner.type == ClaimType.TRANSFER
                && !inner.has(Role.SUPPLIER)
                && inner.has(Role.GOODS);
        if (own) {
            outer.type = ClaimType.TRANSFER; // "responsible for timber exports": it exports
            outer.move(Role.BROKER, Role.SUPPLIER);
        }
        outer.fillFrom(inner);
        outer.also.add(inner.trigger);
    }
}
