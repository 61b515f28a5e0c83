package io.waybill.identify.origin;

import java.util.List;

/**
 * Where one sentence of a rewrite may come from.
 *
 * @param rewrite number of the sentence
 * @param links sentences of the original that it may tell again, the best first; none where it is its own
 * @param faint the best of the weaker links where there is no other: for the reader to see, too weak to decide by
 * @param weight what the sentence says: its words, each by its rarity
 * @param copied share of the weight that stands in the original word for word, quotes left out
 * @param shared rare names and numbers that the linked sentences have too
 * @param own rare names and numbers that stand nowhere in the original
 */
record Trace(
        int rewrite,
        List<Aligner.Link> links,
        List<Aligner.Link> faint,
        double weight,
        double copied,
        int shared,
        int own,
        How how) {
    Trace {
        links = List.copyOf(links);
        faint = List.copyOf(faint);
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
