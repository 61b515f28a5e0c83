package io.waybill.identify.claim;

import io.waybill.lexicon.goods.Quantities;
import io.waybill.model.Mention;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds how many or how much of a filler a claim tells. */
final class Amounts {
    private static final int BEFORE = 40;

    private final Discourse discourse;
    private final Quantities grammar;
    private final Map<Integer, List<Quantity>> bySentence = new HashMap<>();

    Amounts(Discourse discourse, Quantities grammar) {
        this.discourse = discourse;
        this.grammar = grammar;
    }

    List<Quantity> of(Draft draft, Map<Role, List<Mention>> roles) {
        List<Quantity> found = new ArrayList<>();
        for (Role role : new Role[] {Role.GOODS, Role.CONSIDERATION}) {
            List<Integer> heads = draft.heads(role);
            for (int head : heads) {
                int from = phraseStart(draft.tree, head);
                int to = draft.tree.end(head);
                Mention filler = nearest(roles.getOrDefault(role, List.of()), from, to);
                for (Quantity quantity : in(draft.tree)) {
                    if (filler != null
                            && quantity.end() > from
                            && quantity.start() < Math.max(to, filler.end())
                            && found.stream().noneMatch(q -> q.start() == quantity.start())) {
                        found.add(of(quantity, filler.start()));
                    }
                }
            }
        }
        return found;
    }

    /** Begin of the counted phrase, "at least ten" and "a number of" before the noun included. */
    private int phraseStart(Tree tree, int head) {
        int from = NounPhrases.left(tree, head, false);
        int up = tree.head(head);
        if (up >= 0 && tree.relation(head).equals("pobj") && tree.lemma(up).equals("of") && tree.head(up) >= 0) {
            from = Math.min(from, NounPhrases.left(tree, tree.head(up), false));
        }
        return Math.max(tree.start(from), tree.start(head) - BEFORE);
    }

    private static @org.jspecify.annotations.Nullable Mention nearest(List<Mention> mentions, int from, int to) {
        for (Mention mention : mentions) {
            if (mention.start() < to && mention.end() > from
                    || mention.start() >= from && mention.start() <= to + BEFORE) {
                return mention;
            }
        }
        return null;
    }

    private List<Quantity> in(Tree tree) {
        return bySentence.computeIfAbsent(
                tree.sentence().index(),
                i -> grammar.find(
                        discourse.document.text(
                                tree.sentence().start(), tree.sentence().end()),
                        tree.sentence().start()));
    }

    private static Quantity of(Quantity q, int filler) {
        return new Quantity(
                q.text(), q.start(), q.end(), q.value(), q.approximate(), q.bound(), q.unit(), OptionalInt.of(filler));
    }
}
