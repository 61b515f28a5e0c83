package io.waybill.identify.claim;

import io.waybill.model.Stage;

/**
 * How far an event has gone and whether it is said to have happened at all: a lattice over auxiliaries, governing verbs
 * and nouns, adverbs, conditionals and negation, with the words in {@code modality.tsv}. Immutable.
 */
final class Modality {
    private final Effects effects;

    private Modality(Effects effects) {
        this.effects = effects;
    }

    static Modality load() {
        return new Modality(Effects.load());
    }

    /** What the words around a trigger tell. */
    record Reading(Stage stage, boolean negated) {}

    Reading read(Tree tree, int trigger) {
        return new ModalChain(effects, tree, trigger).read();
    }

    /** Of a verb whose complement is the event: "offered to sell", "pledged not to sell". */
    Reading readControl(Tree tree, int verb, int event) {
        Reading reading = read(tree, verb);
        return new Reading(reading.stage(), reading.negated() ^ new Negations(effects).isNegated(tree, event, -1));
    }

    /** Of a verb that leaves the event to its noun, and bears on it: "cancelled the sale". */
    Reading readLight(Tree tree, int verb) {
        return new ModalChain(effects, tree, verb).light().read();
    }
}
