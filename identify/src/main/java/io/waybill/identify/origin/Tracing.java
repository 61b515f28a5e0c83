package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import io.waybill.model.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Traces each sentence of a rewrite to the original.
 *
 * @param runs words that both have in common
 * @param traces by sentence of the rewrite
 * @param originalDetails rare names and numbers of the original
 */
record Tracing(
        Profile original,
        Profile rewrite,
        List<Run> runs,
        List<Trace> traces,
        Set<Long> originalDetails,
        Quotations quotations) {
    /** A sentence of which so much stands in the original word for word was copied. */
    private static final double COPIED = 0.5;
    /** So alike are two sentences of which one tells the other again in other words. */
    private static final double ALIKE = 0.3;
    /** So alike suffices where they share a rare name or number. */
    private static final double ALIKE_WITH_DETAIL = 0.2;
    /** A name is as good as rare where so few sentences of both reports have it. */
    private static final double ANCHORED = 0.45;
    /** A further sentence of the original must add so much of what the rewrite's sentence says. */
    private static final double FURTHER = 0.2;

    private static final int MOST_LINKS = 3;

    static Tracing of(Profile original, Profile rewrite, WordVectors vectors) {
        List<Run> runs = CopiedRuns.of(original, rewrite);
        BitSet copied = new BitSet();
        for (Run run : runs) {
            copied.set(run.rewrite(), run.rewrite() + run.length());
        }
        List<List<Aligner.Link>> scores = new Aligner(original, rewrite, vectors)
                .scores().stream()
                        .map(links -> links.stream()
                                .filter(link -> isToldBy(original, link.original(), rewrite, link.rewrite()))
                                .toList())
                        .toList();
        Set<Long> there = Details.of(original);
        List<Trace> traces = new ArrayList<>();
        for (int s = 0; s < rewrite.sentences(); s++) {
            traces.add(trace(original, rewrite, s, scores.get(s), copied, there));
        }
        return new Tracing(original, rewrite, runs, traces, there, Quotations.of(original, rewrite));
    }

    /** A heading sums up what the text tells: it is told again by a heading alone. */
    private static boolean isToldBy(Profile original, int o, Profile rewrite, int r) {
        return original.blockOf(o) != Block.Kind.HEADING || rewrite.blockOf(r) == Block.Kind.HEADING;
    }

    /** Rare names and numbers of some sentences of the rewrite: [from, to). */
    Set<Long> details(int from, int to) {
        return to == from ? Set.of() : Details.in(rewrite, rewrite.from(from), rewrite.to(to - 1));
    }

    private static Trace trace(
            Profile original, Profile rewrite, int s, List<Aligner.Link> scores, BitSet copied, Set<Long> there) {
        double weight = 0;
        double unquoted = 0;
        double same = 0;
        for (int i = rewrite.from(s); i < rewrite.to(s); i++) {
            double rarity = Rarity.standard().of(rewrite, i);
            weight += rarity;
            unquoted += rewrite.words.quoted()[i] ? 0 : rarity;
            same += copied.get(i) && !rewrite.words.quoted()[i] ? rarity : 0;
        }
        double share = unquoted == 0 ? 0 : same / unquoted;
        Set<Long> details = Details.in(rewrite, rewrite.from(s), rewrite.to(s));
        Set<Long> ownDetails = new HashSet<>(details);
        ownDetails.removeAll(there);
        List<Aligner.Link> links = links(scores, original, details);
        Set<Long> linked = new HashSet<>();
        links.forEach(link ->
                linked.addAll(Details.in(original, original.from(link.original()), original.to(link.original()))));
        linked.retainAll(details);
        return new Trace(
                s,
                links,
                anchored(scores, links),
                weight,
                share,
                linked.size(),
                ownDetails.size(),
                how(share, links, linked, ownDetails));
    }

    private static Trace.How how(double copied, List<Aligner.Link> links, Set<Long> shared, Set<Long> own) {
        if (own.size() > shared.size() && (copied >= COPIED || own.size() > 1)) {
            return Trace.How.OWN; // one wording, other names: a template, or its own news
        }
        if (copied >= COPIED) {
            return Trace.How.COPIED;
        }
        return links.isEmpty() ? Trace.How.OWN : Trace.How.REWORDED;
    }

    /** The best sentence that shares a name which few sentences have, where nothing else tells it. */
    private static List<Aligner.Link> anchored(List<Aligner.Link> scores, List<Aligner.Link> links) {
        return links.isEmpty()
                ? scores.stream()
                        .filter(link -> link.score() >= ALIKE_WITH_DETAIL && link.anchor() >= ANCHORED)
                        .limit(1)
                        .toList()
                : List.of();
    }

    private static List<Aligner.Link> links(List<Aligner.Link> scores, Profile original, Set<Long> details) {
        List<Aligner.Link> links = new ArrayList<>();
        for (Aligner.Link link : scores) {
            Set<Long> shared = Details.in(original, original.from(link.original()), original.to(link.original()));
            shared.retainAll(details);
            double needed = shared.isEmpty() ? ALIKE : ALIKE_WITH_DETAIL;
            if (links.size() < MOST_LINKS && link.score() >= (links.isEmpty() ? needed : Math.max(needed, FURTHER))) {
                links.add(link);
            }
        }
        return links;
    }
}
