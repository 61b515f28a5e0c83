package io.waybill.identify.claim;

import io.waybill.model.Evidence;
import io.waybill.model.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The words that a claim rests on: the clause of its trigger with its fillers, without the frame that attributes it. */
final class Extent {
    private final Discourse discourse;

    Extent(Discourse discourse) {
        this.discourse = discourse;
    }

    Evidence of(Draft draft, List<Link> around) {
        Tree tree = draft.tree;
        BitSet tokens = clause(tree, draft.trigger);
        for (int verb : draft.also) {
            tokens.or(clause(tree, verb));
        }
        BitSet frame = new BitSet();
        for (Link link : around) {
            if (link.sentence() == tree.sentence().index() && link.cueFrom() >= 0 && !isPart(draft, link)) {
                BitSet content = new BitSet();
                tokens.stream()
                        .filter(t -> link.content().get(discourse.position(tree, t)))
                        .forEach(content::set);
                if (content.get(draft.trigger)) {
                    frame.clear();
                    tokens.and(content);
                }
            }
        }
        for (Role role : Role.values()) {
            draft.heads(role).forEach(h -> tokens.set(NounPhrases.left(tree, h, false), h + 1));
        }
        tokens.set(draft.trigger);
        draft.also.forEach(tokens::set);
        int from = tokens.nextSetBit(0);
        int to = tokens.length() - 1;
        while (from < to && isMark(tree, from)) {
            from++;
        }
        while (to > from && isMark(tree, to)) {
            to--;
        }
        int start = tree.start(from);
        int end = tree.end(to);
        return new Evidence(tree.sentence().index(), start, end, discourse.document.text(start, end));
    }

    private static boolean isPart(Draft draft, Link link) {
        return draft.trigger == link.cueFrom() || draft.also.contains(link.cueFrom());
    }

    private static boolean isMark(Tree tree, int i) {
        return tree.relation(i).equals("punct")
                || tree.relation(i).equals("cc")
                || tree.relation(i).equals("mark");
    }

    private static BitSet clause(Tree tree, int trigger) {
        BitSet set = tree.subtree(trigger);
        for (int c : tree.children(trigger)) {
            boolean other = Set.of("conj", "parataxis", "advcl").contains(tree.relation(c))
                    && tree.isVerb(c)
                    && tree.ownSubject(c) >= 0;
            if (other) {
                set.andNot(tree.subtree(c));
            }
        }
        return set;
    }
}
