package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Stage;
import java.util.EnumSet;
import java.util.Set;

/** What takes an event back: a listing that is lifted, a deal that falls through. */
final class Undoing {
    private static final Set<ClaimType> MOVED = EnumSet.of(ClaimType.TRANSFER, ClaimType.BROKER);
    private static final int REACH = 4;

    private final Tree tree;
    private final Words words;

    Undoing(Tree tree, Words words) {
        this.tree = tree;
        this.words = words;
    }

    /** The reading of a draft, with what takes it back. */
    Modality.Reading of(Draft draft, Modality.Reading reading) {
        if (draft.type == ClaimType.DESIGNATE && words.is("unlisting", tree.lemma(draft.trigger))) {
            return new Modality.Reading(reading.stage(), !reading.negated());
        }
        if (MOVED.contains(draft.type) && comesToNothing(draft.verb >= 0 ? draft.verb : draft.trigger)) {
            return new Modality.Reading(Stage.ATTEMPTED, true);
        }
        return reading;
    }

    /** "the deal to sell X collapsed", "the sale fell through". */
    private boolean comesToNothing(int event) {
        int at = event;
        for (int step = 0; step < REACH && tree.head(at) >= 0; step++) {
            int head = tree.head(at);
            if (tree.relation(at).matches("nsubj|nsubjpass")) {
                return tree.isNoun(at) && fails(head);
            }
            if (!tree.relation(at).matches("acl|relcl|prep|pobj|pcomp")
                    || tree.relation(at).matches("acl|relcl") && !isInfinitive(at)) {
                return false;
            }
            at = head;
        }
        return false;
    }

    private boolean fails(int verb) {
        if (tree.has(verb, "neg") || !tree.isVerb(verb) || isInfinitive(verb)) {
            return false;
        }
        String lemma = tree.lemma(verb);
        return words.is("failing", lemma)
                || tree.children(verb).stream()
                        .anyMatch(c -> c > verb
                                && (words.is("failing", lemma + " " + tree.lemma(c))
                                        || tree.objects(c).stream()
                                                .anyMatch(o -> words.is("failing", lemma + " " + tree.words(c, o)))));
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb).stream().anyMatch(c -> tree.pos(c).equals("TO"));
    }
}
