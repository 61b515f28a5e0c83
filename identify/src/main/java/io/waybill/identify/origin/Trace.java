package io.waybill.identify.origin;

import java.util.List;

/**
 * Where one sentence of a rewrite may come from.
 *
 * @param rewrite number of the sentence
 * @param links sentences of the original that it tells again so clearly that a verdict may rest on them, the best first
 * @param weight what the sentence says: its words, each by its rarity
 * @param copied share of the weight that stands in the original word for word, quotes left out
 * @param shared rare names and numbers that the linked sentences have too
 * @param own rare names and numbers that stand nowhere in the original
 */
record Trace(int rewrite, List<Aligner.Link> links, double weight, double copied, int shared, int own, How how) {
    Trace {
        links = List.copyOf(links);
    }

    /** How a sentence relates to the original. */
    enum How {
        COPIED,
        REWORDED,
        OWN
    }

    boolean isLinked() {
        return how != How.OWN;
    }
}
