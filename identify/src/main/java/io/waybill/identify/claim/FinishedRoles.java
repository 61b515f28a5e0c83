package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Rules over the roles of a draft once all is joined: getting without a seller is seeking; nobody stands on both sides. */
final class FinishedRoles {
    private final Tree tree;
    private final Words words;
    private final Kinds kinds;
    private final Clauses clauses;

    FinishedRoles(Tree tree, Words words, Kinds kinds) {
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
        clauses = new Clauses(tree, words);
    }

    void finish(Draft draft) {
        barter(draft);
        dealOfNoun(draft);
        itself(draft);
        found(draft);
        madeIn(draft);
        getting(draft);
        seeking(draft);
        breach(draft);
        sides(draft);
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

    private boolean isBareNoun(Draft draft) {
        return !tree.isVerb(draft.trigger) && draft.verb < 0;
    }

    /** "arms deals between X and Y": a transfer, the direction open. */
    private void dealOfNoun(Draft draft) {
        if (isBareNoun(draft) && draft.type == ClaimType.AGREE && !words.isPartnership(tree.lemma(draft.trigger))) {
            draft.type = ClaimType.TRANSFER;
            if (!draft.has(Role.SUPPLIER)
                    && !draft.has(Role.RECIPIENT)
                    && draft.heads(Role.AGENT).size() + draft.heads(Role.TARGET).size() > 1) {
                undirected(draft);
            }
        }
    }

    private static void undirected(Draft draft) {
        List<Integer> parties = new ArrayList<>(draft.heads(Role.AGENT));
        parties.addAll(draft.heads(Role.TARGET));
        draft.clear(Role.AGENT);
        draft.clear(Role.TARGET);
        draft.addOne(Role.SUPPLIER, parties.get(0));
        draft.addOne(Role.RECIPIENT, parties.get(1));
        draft.undirected = true;
    }

    /** "transactions", "payments": the noun is the goods as well. */
    private void itself(Draft draft) {
        boolean itself = !tree.isVerb(draft.trigger)
                && draft.type == ClaimType.TRANSFER
                && !draft.has(Role.GOODS)
                && (kinds.isMoney(tree, draft.trigger)
                        || draft.has(Role.SUPPLIER)
                                && draft.has(Role.RECIPIENT)
                                && kinds.good(tree, draft.trigger).isPresent());
        if (itself) {
            draft.addOne(Role.GOODS, draft.trigger);
        }
    }

    /** "Iranian rockets were found": they came from Iran. */
    private void found(Draft draft) {
        if (draft.type == ClaimType.SEIZE
                && words.isFinding(tree.lemma(draft.trigger))
                && !draft.has(Role.AGENT)
                && !draft.has(Role.TARGET)
                && (draft.has(Role.SUPPLIER)
                        || draft.heads(Role.GOODS).stream()
                                .anyMatch(
                                        g -> kinds.owner(tree, g) >= 0 && kinds.isState(tree, kinds.owner(tree, g))))) {
            draft.type = ClaimType.TRANSFER;
        }
    }

    /** "made in Iran": by Iran. */
    private void madeIn(Draft draft) {
        if (draft.type == ClaimType.PRODUCE && !draft.has(Role.AGENT)) {
            draft.heads(Role.PLACE).stream()
                    .filter(p -> kinds.isState(tree, p))
                    .forEach(p -> draft.addOne(Role.AGENT, p));
        }
    }

    /** Buyers for others are go-betweens; getting without a seller is seeking. */
    private void getting(Draft draft) {
        String lemma = tree.lemma(draft.trigger);
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
            } else if (isBareNoun(draft) && draft.also.isEmpty()) {
                draft.type = ClaimType.TRANSFER; // "its purchase of rifles from Y"
                draft.clear(Role.AGENT);
            }
        }
    }

    /** Who is asked is the supplier; who seeks seeks for itself, unless for another. */
    private void seeking(Draft draft) {
        if (draft.type == ClaimType.SEEK && !draft.has(Role.SUPPLIER) && draft.has(Role.TARGET)) {
            draft.move(Role.TARGET, Role.SUPPLIER);
        }
        if (draft.type == ClaimType.SEEK && !draft.has(Role.RECIPIENT) && draft.has(Role.AGENT)) {
            draft.heads(Role.AGENT).forEach(h -> draft.addOne(Role.RECIPIENT, h));
        }
        if (draft.type == ClaimType.SEEK && !draft.has(Role.AGENT) && !draft.has(Role.BROKER)) {
            draft.heads(Role.RECIPIENT).forEach(h -> draft.addOne(Role.AGENT, h));
        }
    }

    /** Only laws are broken. */
    private void breach(Draft draft) {
        if (draft.type == ClaimType.LEGALITY) {
            for (int h : List.copyOf(draft.heads(Role.TARGET))) {
                if (kinds.of(tree, h) != Kinds.Kind.LAW) {
                    draft.drop(Role.TARGET, h);
                }
            }
        }
    }

    /** Nobody stands on both sides; two on one side of talks leave the direction open. */
    private void sides(Draft draft) {
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
