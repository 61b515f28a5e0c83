package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One predicate, one claim: joins "agreed to supply", "facilitated the sale of", "used X to buy" into one draft. */
final class Combiner {
    private static final Set<ClaimType> CONTROL = EnumSet.of(ClaimType.SEEK, ClaimType.OFFER, ClaimType.AGREE, ClaimType.NEGOTIATE, ClaimType.BROKER);

    private final Tree tree;
    private final Words words;
    private final Clauses clauses;
    private final Kinds kinds;
    private final Map<Integer, Draft> byTrigger = new HashMap<>();

    Combiner(Tree tree, Words words, Kinds kinds, List<Draft> drafts) {
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
        clauses = new Clauses(tree, words);
        drafts.forEach(d -> byTrigger.put(d.trigger, d));
    }

    List<Draft> combine() {
        Set<Draft> gone = new HashSet<>();
        List<Integer> order = new ArrayList<>(byTrigger.keySet());
        order.sort(null);
        for (int trigger : order.reversed()) {
            Draft inner = byTrigger.get(trigger);
            if (inner == null || gone.contains(inner)) {
                continue;
            }
            instrument(inner);
            nounUnderVerb(inner, gone);
            control(inner, gone);
        }
        List<Draft> left = new ArrayList<>();
        for (int trigger : order) {
            Draft draft = byTrigger.get(trigger);
            if (!gone.contains(draft)) {
                finish(draft);
                left.add(draft);
            }
        }
        return left;
    }

    /** "used his company to procure": user and company are go-betweens of the procurement. */
    private void instrument(Draft inner) {
        int governor = tree.head(inner.trigger);
        if (governor < 0 || !ClaimType.TRADE.contains(inner.type) || !words.isInstrument(tree.lemma(governor))) {
            return;
        }
        boolean infinitive = tree.children(inner.trigger).stream().anyMatch(c -> tree.pos(c).equals("TO"));
        int object = tree.child(governor, "dobj");
        if (!infinitive || !Set.of("xcomp", "advcl", "acl").contains(tree.relation(inner.trigger)) || object < 0) {
            return;
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

    /** "made a delivery", "facilitated the sale", "requested a shipment". */
    private void nounUnderVerb(Draft inner, Set<Draft> gone) {
        if (tree.isVerb(inner.trigger) || !ClaimType.TRADE.contains(inner.type)) {
            return;
        }
        int first = tree.firstConjunct(inner.trigger);
        int governor = tree.head(first);
        if (governor >= 0 && tree.relation(first).equals("pobj")) {
            governor = tree.head(governor);
        }
        if (governor < 0 || !tree.isVerb(governor)) {
            return;
        }
        boolean object = tree.relation(first).equals("dobj") || tree.relation(first).equals("pobj")
                || tree.relation(first).startsWith("nsubjpass");
        if (!object) {
            return;
        }
        int actor = clauses.actor(governor);
        String lemma = tree.lemma(governor);
        Draft outer = byTrigger.get(governor);
        if (outer != null && !gone.contains(outer) && CONTROL.contains(outer.type)) {
            ClaimType type = outer.type;
            outer.drop(Role.GOODS, inner.trigger);
            outer.drop(Role.TARGET, inner.trigger);
            if (type == ClaimType.BROKER && (inner.has(Role.SUPPLIER) || inner.has(Role.RECIPIENT)) && inner.type == ClaimType.TRANSFER) {
                outer.type = ClaimType.TRANSFER;
            }
            outer.fillFrom(inner);
            gone.add(inner);
        } else if (words.isLight(lemma) && actor >= 0 && kinds.isParty(tree, actor)) {
            Role role = !inner.has(Role.SUPPLIER) ? Role.SUPPLIER : Role.BROKER;
            if (!inner.has(role) && !inner.has(Role.AGENT)) {
                inner.add(role, actor);
            }
            inner.also.add(governor);
            if (outer != null) {
                gone.add(outer);
            }
        } else if (words.arranges(lemma) && actor >= 0 && kinds.isParty(tree, actor)) {
            inner.add(Role.BROKER, actor);
            inner.also.add(governor);
            if (outer != null && ClaimType.TRADE.contains(outer.type)) {
                gone.add(outer);
            }
        }
    }

    /** "sought to buy", "agreed to supply", "asked X to sell". */
    private void control(Draft inner, Set<Draft> gone) {
        if (!ClaimType.TRADE.contains(inner.type) || !tree.isVerb(inner.trigger)) {
            return;
        }
        int at = inner.trigger;
        for (int step = 0; step < 4; step++) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            boolean purpose = relation.equals("advcl") && tree.children(at).stream().anyMatch(c -> tree.pos(c).equals("TO"));
            if (head < 0 || !Set.of("xcomp", "acl", "pcomp", "prep", "dobj", "pobj", "oprd", "ccomp").contains(relation) && !purpose) {
                return;
            }
            Draft outer = byTrigger.get(head);
            if (outer != null && !gone.contains(outer)) {
                if (purpose && outer.has(Role.GOODS) || !CONTROL.contains(outer.type)) {
                    return;
                }
                if (outer.type == ClaimType.AGREE && inner.type == ClaimType.TRANSFER) {
                    gone.add(outer); // agreed to supply: a transfer that is planned
                    inner.also.add(head);
                    return;
                }
                ClaimType type = outer.type;
                inner.type = type;
                if (type == ClaimType.SEEK || type == ClaimType.OFFER) {
                    int actor = clauses.actor(head);
                    if (actor >= 0 && kinds.of(tree, actor) != Kinds.Kind.THING) {
                        inner.add(Role.AGENT, actor);
                    }
                }
                inner.stage = outer.stage.isPresent() ? outer.stage : inner.stage;
                outer.drop(Role.GOODS, inner.trigger);
                inner.fillFrom(outer);
                inner.also.add(head);
                gone.add(outer);
                return;
            }
            at = head;
        }
    }

    /** Rules over the finished roles: getting without a seller is seeking; buyers for others are go-betweens. */
    private void finish(Draft draft) {
        String lemma = tree.lemma(draft.trigger);
        if (draft.type == ClaimType.TRANSFER && words.isGetting(lemma)) {
            int actor = tree.isVerb(draft.trigger) ? clauses.actor(draft.trigger) : -1;
            if (actor >= 0 && draft.heads(Role.RECIPIENT).contains(actor) && draft.heads(Role.RECIPIENT).size() > tree.conjuncts(actor).size()) {
                for (int a : tree.conjuncts(actor)) {
                    draft.drop(Role.RECIPIENT, a);
                    draft.addOne(Role.BROKER, a);
                }
            }
            if (!draft.has(Role.SUPPLIER)) {
                draft.type = ClaimType.SEEK;
            }
        }
        if (draft.type == ClaimType.SEEK && !draft.has(Role.RECIPIENT) && draft.has(Role.AGENT)) {
            draft.heads(Role.AGENT).forEach(h -> draft.addOne(Role.RECIPIENT, h));
        }
        if (draft.type == ClaimType.SEEK && !draft.has(Role.AGENT) && !draft.has(Role.BROKER)) {
            draft.heads(Role.RECIPIENT).forEach(h -> draft.addOne(Role.AGENT, h));
        }
        // nobody stands on both sides
        for (int h : List.copyOf(draft.heads(Role.SUPPLIER))) {
            if (draft.heads(Role.RECIPIENT).contains(h)) {
                draft.drop(Role.SUPPLIER, h);
            }
        }
        boolean noDirection = draft.heads(Role.SUPPLIER).size() + draft.heads(Role.RECIPIENT).size() >= 2
                && (!draft.has(Role.SUPPLIER) || !draft.has(Role.RECIPIENT)) && draft.type == ClaimType.NEGOTIATE;
        draft.undirected |= noDirection;
    }
}
