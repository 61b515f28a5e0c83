package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events that predicate adjectives tell: "is dependent on Iran for drones". */
final class AdjectiveEvents {
    private final Tree tree;
    private final Frames frames;
    private final Words words;
    private final Clauses clauses;
    private final Prepositions prepositions;
    private final SlotFiller slots;

    AdjectiveEvents(Tree tree, Frames frames, Words words, SlotFiller slots) {
        this.tree = tree;
        this.frames = frames;
        this.words = words;
        this.slots = slots;
        clauses = new Clauses(tree, words);
        prepositions = new Prepositions(tree);
    }

    /** The event of an adjective; none where no frame of it fits. */
    Optional<Draft> at(int i) {
        for (Frame frame : frames.adjective(tree.lemma(i))) {
            List<Prepositions.Phrase> phrases = prepositions.around(i, List.of());
            int first = tree.firstConjunct(i);
            int up = tree.head(first);
            boolean passive = first != i && tree.isVerb(first) && tree.isPassive(first);
            if (passive) {
                up = first; // "is isolated and desperate"
            }
            boolean predicate = (passive || tree.relation(first).equals("acomp")) && up >= 0;
            int subject = predicate
                    ? clauses.subject(up, 0)
                    : Set.of("nmod", "amod", "acl").contains(tree.relation(i)) ? up : -1;
            if (tree.relation(i).matches("nmod|amod|acl")
                    && frame.type().map(ClaimType.SPEECH::contains).orElse(false)) {
                continue; // "malicious actors": nobody is answered
            }
            Draft draft = new Draft(tree, i, frame);
            slots.put(draft, frame.slot("subject"), subject, true);
            slots.fill(draft, frame, phrases);
            boolean judged = draft.type == ClaimType.ASSESS && draft.has(Role.AGENT) && words.judges(tree.lemma(i));
            if (judged || draft.has(Role.SUPPLIER) || draft.has(Role.GOODS) || draft.has(Role.TARGET)) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }
}
