package io.waybill.identify.claim;

import java.util.ArrayList;
import java.util.List;

/** Finds the events of a sentence that its verbs, adjectives and event nouns tell, with their roles. */
final class FrameMatcher {
    private final Tree tree;
    private final VerbEvents verbs;
    private final AdjectiveEvents adjectives;
    private final NounEvents nouns;

    FrameMatcher(Tree tree, Frames frames, Words words, Kinds kinds) {
        this.tree = tree;
        SlotFiller slots = new SlotFiller(tree, frames, words, kinds);
        verbs = new VerbEvents(tree, frames, words, kinds, slots);
        adjectives = new AdjectiveEvents(tree, frames, words, slots);
        nouns = new NounEvents(tree, frames, words, kinds, slots);
    }

    List<Draft> match() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isVerb(i) && !tree.relation(i).startsWith("aux")) {
                verbs.at(i).ifPresent(drafts::add);
            } else if (tree.pos(i).startsWith("JJ")) {
                adjectives.at(i).ifPresent(drafts::add);
            } else if (tree.pos(i).startsWith("NN") && !isPartOfName(i)) {
                nouns.at(i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** A noun inside a name or compound tells no event of its own: "sale price", "Export Bank". */
    private boolean isPartOfName(int i) {
        return tree.relation(i).equals("compound")
                || tree.isName(i) && !tree.entity(i).isEmpty()
                || tree.entity(i).equals("PERSON");
    }
}
