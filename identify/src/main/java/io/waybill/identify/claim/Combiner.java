package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One predicate, one claim: joins "agreed to supply", "facilitated the sale of", "used X to buy" into one draft. */
final class Combiner {
    private static final Set<ClaimType> CONTROL =
            EnumSet.of(ClaimType.SEEK, ClaimType.OFFER, ClaimType.AGREE, ClaimType.NEGOTIATE, ClaimType.BROKER);

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
            movedNoun(inner, gone);
            nounUnderVerb(inner, gone);
            control(inner, gone);
            underLaw(inner, gone);
            purposeOfVisit(inner);
            included(inner);
            returnLeg(inner);
        }
        List<Draft> left = new ArrayList<>();
        for (int trigger : order) {
            Draft draft = byTrigger.get(trigger);
            if (draft != null && !gone.contains(draft)) {
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

    /** "received an arms shipment from Y": the shipment is the goods, and tells no second event. */
    private void movedNoun(Draft inner, Set<Draft> gone) {
        if (tree.isVerb(inner.trigger) || inner.type != ClaimType.TRANSFER) {
            return;
        }
        for (Draft outer : byTrigger.values()) {
            if (outer != inner
                    && !gone.contains(outer)
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
                gone.add(inner);
                return;
            }
        }
    }

    /** "made a delivery", "facilitated the sale", "discussed the sale of munitions": verb and noun tell one event. */
    private void nounUnderVerb(Draft outer, Set<Draft> gone) {
        int object = outer.event;
        if (object < 0) {
            return;
        }
        Draft inner = byTrigger.get(object);
        if (inner == null || gone.contains(inner)) {
            if (outer.light) {
                gone.add(outer);
            }
            return;
        }
        if (outer.light) {
            lighten(outer, inner, gone);
        } else {
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
            outer.also.add(object);
            gone.add(inner);
        }
    }

    private void lighten(Draft outer, Draft inner, Set<Draft> gone) {
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
        gone.add(outer);
    }

    /** "sought to buy", "agreed to supply", "asked X to sell". */
    private void control(Draft inner, Set<Draft> gone) {
        int at = inner.verb >= 0 ? inner.verb : inner.trigger;
        if (!ClaimType.TRADE.contains(inner.type) || !tree.isVerb(at) && !underNoun(inner)) {
            return;
        }
        for (int step = 0; step < 4; step++) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            boolean purpose = relation.equals("advcl")
                    && tree.children(at).stream().anyMatch(c -> tree.pos(c).equals("TO"));
            if (head < 0
                    || !Set.of("xcomp", "acl", "pcomp", "prep", "dobj", "pobj", "oprd", "ccomp")
                                    .contains(relation)
                            && !purpose) {
                return;
            }
            if (tree.isVerb(head) && words.thwarts(tree.lemma(head))
                    || tree.isVerb(at) && words.thwarts(tree.lemma(at))) {
                return;
            }
            Draft outer = byTrigger.get(head);
            if (outer != null && !gone.contains(outer)) {
                if (purpose && outer.has(Role.GOODS) || !CONTROL.contains(outer.type)) {
                    return;
                }
                boolean gives = outer.type == ClaimType.SEEK
                        && inner.type == ClaimType.TRANSFER
                        && !words.isGetting(tree.lemma(inner.trigger))
                        && isTryingOnly(outer, head);
                boolean together = outer.type == ClaimType.AGREE && words.worksWith(tree.lemma(head));
                if (outer.type == ClaimType.AGREE && inner.type == ClaimType.TRANSFER || gives || together) {
                    gone.add(outer); // agreed to supply, sought to supply: a transfer, planned or attempted
                    inner.also.add(head);
                    return;
                }
                boolean moved = outer.type == ClaimType.BROKER
                        && inner.type == ClaimType.TRANSFER
                        && inner.has(Role.SUPPLIER)
                        && inner.has(Role.RECIPIENT); // "helped X buy from Y"
                ClaimType type = moved ? inner.type : outer.type;
                inner.type = type;
                if (tree.isVerb(head) && (type == ClaimType.OFFER || type == ClaimType.NEGOTIATE)) {
                    inner.control = head; // "offered to sell": the offer was made
                }
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

    /** "sought to sell", "efforts to provide": nobody is asked for anything. */
    private boolean isTryingOnly(Draft outer, int head) {
        return !outer.has(Role.GOODS)
                && (tree.isVerb(head)
                        ? tree.child(head, "dobj", "dative") < 0
                        : words.isControlNoun(tree.lemma(head)) && !words.isLight(tree.lemma(head)));
    }

    /** "the pursuit of a deal", "a search for suppliers". */
    private boolean underNoun(Draft inner) {
        int preposition = tree.head(inner.trigger);
        Draft outer = preposition < 0 || !tree.relation(inner.trigger).equals("pobj")
                ? null
                : byTrigger.get(tree.head(preposition));
        return outer != null && outer.type == ClaimType.SEEK && !tree.isVerb(outer.trigger);
    }

    /** "any arms deal would violate resolutions": the dealing lends its sides to the breach. */
    private void underLaw(Draft inner, Set<Draft> gone) {
        if (tree.isVerb(inner.trigger)
                || !ClaimType.TRADE.contains(inner.type)
                || !tree.relation(inner.trigger).startsWith("nsubj")) {
            return;
        }
        BitSet clause = tree.subtree(tree.head(inner.trigger));
        for (Draft outer : byTrigger.values()) {
            if (outer.type == ClaimType.LEGALITY
                    && !gone.contains(outer)
                    && outer != inner
                    && clause.get(outer.trigger)
                    && outer.trigger > inner.trigger) {
                outer.clear(Role.AGENT);
                inner.heads(Role.SUPPLIER).forEach(h -> outer.addOne(Role.SUPPLIER, h));
                inner.heads(Role.RECIPIENT).forEach(h -> outer.addOne(Role.RECIPIENT, h));
                outer.undirected |= inner.undirected;
                outer.also.add(inner.trigger);
                gone.add(inner);
                return;
            }
        }
    }

    /** "Those designated today include X and Y", "today's designations are X and Y": X and Y are. */
    private void included(Draft designation) {
        if (designation.type != ClaimType.DESIGNATE) {
            return;
        }
        boolean modifier = tree.isVerb(designation.trigger)
                && tree.relation(designation.trigger).equals("acl");
        int noun = modifier ? tree.head(designation.trigger) : designation.trigger;
        int verb = noun < 0 || tree.isVerb(noun) ? -1 : tree.head(noun);
        boolean told = verb >= 0
                && tree.relation(noun).equals("nsubj")
                && Set.of("include", "comprise", "be").contains(tree.lemma(verb));
        int object = told ? tree.child(verb, "dobj", "attr", "oprd") : -1;
        boolean named = object >= 0
                && (tree.lemma(verb).equals("include")
                        || tree.conjuncts(object).stream().anyMatch(tree::isName));
        if (named) {
            designation.clear(Role.TARGET);
            designation.add(Role.TARGET, object);
            designation.also.add(verb);
        }
    }

    /** "traveled to Iran to secure drones": who is visited is who is asked, unless another is named. */
    private void purposeOfVisit(Draft seek) {
        if (seek.type != ClaimType.SEEK || seek.has(Role.SUPPLIER) || !tree.isVerb(seek.trigger)) {
            return;
        }
        for (int at = seek.trigger, step = 0; at >= 0 && step < 4; at = tree.head(at), step++) {
            int head = tree.head(at);
            Draft visit = byTrigger.get(head);
            if (visit == null && head >= 0 && tree.isVerb(head)) {
                visit = byTrigger.get(tree.child(head, "dobj")); // "used a trip to Iran to ask"
            }
            if (visit != null && visit.type == ClaimType.VISIT) {
                if (tree.relation(at).matches("advcl|xcomp")) {
                    visit.heads(Role.PLACE).stream()
                            .filter(p -> kinds.isState(tree, p))
                            .forEach(p -> seek.addImplied(Role.SUPPLIER, p));
                }
                return;
            }
        }
    }

    /** "sending weapons to X, which was to send aircraft in return": X sends them to the one who sent the weapons. */
    private void returnLeg(Draft back) {
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
        for (Draft first : byTrigger.values()) {
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

    /** "offered food in exchange for weapons": the arms are the goods, whoever speaks. */
    private void barter(Draft draft) {
        if (!ClaimType.TRADE.contains(draft.type) || !draft.has(Role.CONSIDERATION) || !draft.has(Role.GOODS)) {
            return;
        }
        if (isControlled(draft, Role.CONSIDERATION) && !isControlled(draft, Role.GOODS)) {
            draft.swap(Role.GOODS, Role.CONSIDERATION);
            draft.swap(Role.SUPPLIER, Role.RECIPIENT);
        }
    }

    private boolean isControlled(Draft draft, Role role) {
        return draft.heads(role).stream()
                .anyMatch(h -> kinds.good(tree, h).filter(g -> g.controlled()).isPresent());
    }

    private static void sides(Draft draft) {
        List<Integer> parties = new ArrayList<>(draft.heads(Role.AGENT));
        parties.addAll(draft.heads(Role.TARGET));
        draft.clear(Role.AGENT);
        draft.clear(Role.TARGET);
        draft.addOne(Role.SUPPLIER, parties.get(0));
        draft.addOne(Role.RECIPIENT, parties.get(1));
        draft.undirected = true;
    }

    /** Rules over the finished roles: getting without a seller is seeking; buyers for others are go-betweens. */
    private void finish(Draft draft) {
        String lemma = tree.lemma(draft.trigger);
        barter(draft);
        boolean noun = !tree.isVerb(draft.trigger) && draft.verb < 0;
        if (noun && draft.type == ClaimType.AGREE && !words.isPartnership(lemma)) {
            draft.type = ClaimType.TRANSFER; // "arms deals between X and Y"
            if (!draft.has(Role.SUPPLIER)
                    && !draft.has(Role.RECIPIENT)
                    && draft.heads(Role.AGENT).size() + draft.heads(Role.TARGET).size() > 1) {
                sides(draft);
            }
        }
        boolean itself = !tree.isVerb(draft.trigger)
                && draft.type == ClaimType.TRANSFER
                && !draft.has(Role.GOODS)
                && (kinds.isMoney(tree, draft.trigger)
                        || draft.has(Role.SUPPLIER)
                                && draft.has(Role.RECIPIENT)
                                && kinds.good(tree, draft.trigger).isPresent());
        if (itself) {
            draft.addOne(Role.GOODS, draft.trigger); // "transactions", "payments"
        }
        if (draft.type == ClaimType.SEIZE
                && words.isFinding(lemma)
                && !draft.has(Role.AGENT)
                && !draft.has(Role.TARGET)
                && (draft.has(Role.SUPPLIER)
                        || draft.heads(Role.GOODS).stream()
                                .anyMatch(
                                        g -> kinds.owner(tree, g) >= 0 && kinds.isState(tree, kinds.owner(tree, g))))) {
            draft.type = ClaimType.TRANSFER; // "Iranian rockets were found": they came from Iran
        }
        if (draft.type == ClaimType.PRODUCE && !draft.has(Role.AGENT)) {
            draft.heads(Role.PLACE).stream()
                    .filter(p -> kinds.isState(tree, p))
                    .forEach(p -> draft.addOne(Role.AGENT, p)); // "made in Iran"
        }
        if ((draft.type == ClaimType.TRANSFER || draft.type == ClaimType.SEEK) && words.isGetting(lemma)) {
            int actor = tree.isVerb(draft.trigger) ? clauses.actor(draft.trigger) : -1;
            if (actor >= 0
                    && draft.heads(Role.RECIPIENT).contains(actor)
                    && draft.heads(Role.RECIPIENT).size()
                            > tree.conjuncts(actor).size()) {
                for (int a : tree.conjuncts(actor)) {
                    draft.drop(Role.RECIPIENT, a);
                    draft.drop(Role.AGENT, a);
                    draft.addOne(Role.BROKER, a);
                }
            }
            if (!draft.has(Role.SUPPLIER) && !(lemma.equals("get") && draft.also.isEmpty())) {
                draft.type = ClaimType.SEEK;
            } else if (noun && draft.also.isEmpty()) {
                draft.type = ClaimType.TRANSFER; // "its purchase of rifles from Y"
                draft.clear(Role.AGENT);
            }
        }
        if (draft.type == ClaimType.SEEK && !draft.has(Role.SUPPLIER) && draft.has(Role.TARGET)) {
            draft.move(Role.TARGET, Role.SUPPLIER);
        }
        if (draft.type == ClaimType.SEEK && !draft.has(Role.RECIPIENT) && draft.has(Role.AGENT)) {
            draft.heads(Role.AGENT).forEach(h -> draft.addOne(Role.RECIPIENT, h));
        }
        if (draft.type == ClaimType.SEEK && !draft.has(Role.AGENT) && !draft.has(Role.BROKER)) {
            draft.heads(Role.RECIPIENT).forEach(h -> draft.addOne(Role.AGENT, h));
        }
        if (draft.type == ClaimType.LEGALITY) {
            for (int h : List.copyOf(draft.heads(Role.TARGET))) {
                if (kinds.of(tree, h) != Kinds.Kind.LAW) {
                    draft.drop(Role.TARGET, h);
                }
            }
        }
        // nobody stands on both sides
        for (int h : List.copyOf(draft.heads(Role.SUPPLIER))) {
            if (draft.heads(Role.RECIPIENT).contains(h)) {
                draft.drop(Role.SUPPLIER, h);
            }
        }
        boolean noDirection =
                draft.heads(Role.SUPPLIER).size() + draft.heads(Role.RECIPIENT).size() >= 2
                        && (!draft.has(Role.SUPPLIER) || !draft.has(Role.RECIPIENT))
                        && draft.type == ClaimType.NEGOTIATE;
        draft.undirected |= noDirection;
    }
}
