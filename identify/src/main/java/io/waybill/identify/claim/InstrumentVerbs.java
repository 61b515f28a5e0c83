package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.Set;

/** "used his company to procure": user and company are go-betweens of the procurement. */
final class InstrumentVerbs implements Combination {
    private final Tree tree;
    private final Words words;
    private final Kinds kinds;
    private final Clauses clauses;

    InstrumentVerbs(Tree tree, Words words, Kinds kinds) {
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
        clauses = new Clauses(tree, words);
    }

    @Override
    public void join(Draft inner, Drafts drafts) {
        int governor = tree.head(inner.trigger);
        if (governor < 0 || !ClaimType.TRADE.contains(inner.type) || !words.isInstrument(tree.lemma(governor))) {
            return;
        }
        boolean infinitive =
                tree.children(inner.trigger).stream().anyMatch(c -> tree.pos(c).equals("TO"));
        int object = tree.child(governor, "dobj");
        if (!infinitive || !Set.of("xcomp", "advcl", "acl").contains(tree.relation(inner.trigger)) || object < 0) {
            return;
        }
        if (!kinds.isParty(tree, object) && kinds.of(tree, object) != Kinds.Kind.THING) {
            return; // "used a trip to ask for shells"
        }
        int user = clauses.actor(governor);
        for (Role role : new Role[] {Role.SUPPLIER, Role.RECIPIENT, Role.AGENT}) {
            inner.drop(role, object);
        }
        if (user >= 0 && kinds.isParty(tree, user)) {
            if (inner.has(Role.RECIPIENT) || !words.isGetting(tree.lemma(inner.trigger))) {
                inner.drop(Role.RECIPIENT, user);
                inner.addOne(Role.BROKER, user);
            } else {
                inner.addOne(Role.RECIPIENT, user);
            }
        }
        if (kinds.isParty(tree, object)) {
            inner.add(Role.BROKER, object);
        }
    }
}
