package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events that nouns tell: "Chad's purchase of rifles", "X is the financier of Y". */
final class NounEvents {
    private final Tree tree;
    private final Frames frames;
    private final Kinds kinds;
    private final Prepositions prepositions;
    private final Doers doers;
    private final SlotFiller slots;

    NounEvents(Tree tree, Frames frames, Words words, Kinds kinds, SlotFiller slots) {
        this.tree = tree;
        this.frames = frames;
        this.kinds = kinds;
        this.slots = slots;
        prepositions = new Prepositions(tree);
        doers = new Doers(tree, frames, words, kinds);
    }

    /** The event of a noun, by the frame that takes most of what stands around it; none where it has no frame. */
    Optional<Draft> at(int i) {
        Draft best = null;
        for (Frame frame : frames.noun(tree, i)) {
            if (frame.type().map(ClaimType.SPEECH::contains).orElse(false)) {
                continue;
            }
            Draft draft = draft(i, frame);
            boolean idle = best != null
                    && best.type == ClaimType.NEGOTIATE
                    && !best.has(Role.GOODS)
                    && best.event < 0
                    && draft.size() >= best.size();
            if (best == null || idle || draft.size() > best.size()) {
                best = draft;
            }
        }
        return Optional.ofNullable(best);
    }

    private Draft draft(int i, Frame frame) {
        Draft draft = new Draft(tree, i, frame);
        for (int c : tree.children(i)) {
            String relation = tree.relation(c);
            if (relation.equals("poss")) {
                slots.put(draft, frame.slot("poss"), c, false);
            } else if (c < i && Set.of("nmod", "compound", "amod").contains(relation)) {
                if (kinds.isState(tree, c)) {
                    slots.put(draft, frame.slot("adj"), c, false);
                } else if (tree.isNoun(c) || tree.has(c, "prep")) {
                    slots.put(draft, frame.slot("compound"), c, false);
                    swapped(draft, c);
                }
            }
        }
        slots.put(draft, frame.slot("by"), doers.of(i), false);
        List<Prepositions.Phrase> phrases = prepositions.around(i, List.of());
        for (Prepositions.Phrase phrase : phrases) {
            if (phrase.depth() == 0 && Set.of("of", "by").contains(phrase.preposition())) {
                phrase.objects().forEach(o -> slots.put(draft, frame.slot(phrase.preposition()), o, false));
            }
        }
        if (tree.relation(i).equals("conj") || tree.has(i, "conj")) {
            sharedOf(draft, frame, i);
        }
        slots.fill(draft, frame, phrases);
        return draft;
    }

    /** "the production and export of timber": both are of timber. */
    private void sharedOf(Draft draft, Frame frame, int noun) {
        if (draft.has(Role.GOODS)) {
            return;
        }
        for (int other : tree.conjuncts(tree.firstConjunct(noun))) {
            for (int c : tree.children(other)) {
                if (other != noun
                        && tree.relation(c).equals("prep")
                        && tree.lemma(c).equals("of")) {
                    tree.objects(c).forEach(o -> slots.put(draft, frame.slot("of"), o, false));
                }
            }
        }
    }

    /** "a food-for-arms deal": what stands before the "for" is given for what stands behind it. */
    private void swapped(Draft draft, int modifier) {
        for (int c : tree.children(modifier)) {
            if (tree.relation(c).equals("prep") && tree.lemma(c).equals("for")) {
                draft.drop(Role.GOODS, modifier);
                draft.addOne(Role.CONSIDERATION, modifier);
                tree.objects(c).forEach(o -> draft.addOne(Role.GOODS, o));
            }
        }
    }
}
