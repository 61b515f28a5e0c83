package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import io.waybill.model.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Traces each sentence of a rewrite to the original.
 *
 * @param runs words that both have in common
 * @param traces by sentence of the rewrite
 * @param scores by sentence of the rewrite how much those of the original share with it, the most first
 * @param aligner that found the links; confined to one thread
 */
record Tracing(
        Profile original,
        Profile rewrite,
        List<Run> runs,
        List<Trace> traces,
        Quotations quotations,
        List<List<Aligner.Link>> scores,
        Aligner aligner) {
    /** A sentence of which so much stands in the original word for word was copied. */
    private static final double COPIED = 0.5;
    /** So alike are two sentences of which one tells the other again in other words. */
    private static final double ALIKE = 0.18;
    /** A sentence of the original that another tells so much better is told there. */
    private static final double BETTER = 0.4;

    private static final int MOST_LINKS = 3;

    static Tracing of(Profile original, Profile rewrite, WordVectors vectors) {
        List<Run> runs = CopiedRuns.of(original, rewrite);
        BitSet copied = new BitSet();
        for (Run run : runs) {
            copied.set(run.rewrite(), run.rewrite() + run.length());
        }
        Aligner aligner = new Aligner(original, rewrite, vectors);
        List<List<Aligner.Link>> scores = aligner.scores().stream()
                .map(links -> links.stream()
                        .filter(link -> isToldBy(original, link.original(), rewrite, link.rewrite()))
                        .toList())
                .toList();
        double[] best = new double[original.sentences()];
        scores.forEach(links ->
                links.forEach(link -> best[link.original()] = Math.max(best[link.original()], link.score())));
        List<Trace> traces = new ArrayList<>();
        for (int s = 0; s < rewrite.sentences(); s++) {
            traces.add(trace(original, rewrite, s, scores.get(s), best, copied));
        }
        return new Tracing(original, rewrite, runs, traces, Quotations.of(original, rewrite), scores, aligner);
    }

    boolean isOfOnePublisher() {
        return original.report().publisher().isPresent()
                && original.report().publisher().equals(rewrite.report().publisher());
    }

    /** A heading sums up what the text tells: it is told again by a heading alone. */
    private static boolean isToldBy(Profile original, int o, Profile rewrite, int r) {
        return original.blockOf(o) != Block.Kind.HEADING || rewrite.blockOf(r) == Block.Kind.HEADING;
    }

    private static Trace trace(
            Profile original, Profile rewrite, int s, List<Aligner.Link> scores, double[] best, BitSet copied) {
        double weight = 0;
        double unquoted = 0;
        double same = 0;
        for (int i = rewrite.from(s); i < rewrite.to(s); i++) {
            double rarity = rewrite.rarity(i);
            weight += rarity;
            unquoted += rewrite.words.quoted()[i] ? 0 : rarity;
            same += copied.get(i) && !rewrite.words.quoted()[i] ? rarity : 0;
        }
        double share = unquoted == 0 ? 0 : same / unquoted;
        long[] details = rewrite.details().of(s);
        int own = details.length - Sorted.common(details, original.details().all());
        List<Aligner.Link> links = links(scores, best);
        int shared = shared(links, original, details);
        return new Trace(s, links, weight, share, shared, own, how(share, links, shared, own));
    }

    /** How many of the details stand in one of the linked sentences. */
    private static int shared(List<Aligner.Link> links, Profile original, long[] details) {
        int shared = 0;
        for (long detail : details) {
            boolean linked = links.stream()
                    .anyMatch(link -> Sorted.contains(original.details().of(link.original()), detail));
            shared += linked ? 1 : 0;
        }
        return shared;
    }

    private static Trace.How how(double copied, List<Aligner.Link> links, int shared, int own) {
        if (own > shared && (copied >= COPIED || own > 1)) {
            return Trace.How.OWN; // one wording, other names: a template, or its own news
        }
        if (copied >= COPIED) {
            return Trace.How.COPIED;
        }
        return links.isEmpty() ? Trace.How.OWN : Trace.How.REWORDED;
    }

    private static List<Aligner.Link> links(List<Aligner.Link> scores, double[] best) {
        return scores.stream()
                .filter(link -> link.score() >= ALIKE && link.score() > BETTER * best[link.original()])
                .limit(MOST_LINKS)
                .toList();
    }
}
