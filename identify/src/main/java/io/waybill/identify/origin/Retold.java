package io.waybill.identify.origin;

import io.waybill.identify.origin.Profile.Kind;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses for each sentence of a rewrite the sentences of the original that a reader sees beside it: the one that tells
 * it best, and others that tell what it leaves open. It is looked at more closely than for the verdict, which has less
 * need of each single one.
 */
final class Retold {
    /** So much speaks for the first sentence of the original. */
    private static final double FIRST = 0.25;
    /** So much for others. */
    private static final double FURTHER = 0.23;
    /** Others tell so much of the rewrite's sentence that those before leave open. */
    private static final double MORE = 0.05;
    /** Words so alike tell one thing; less may be chance. */
    private static final double ALIKE = 0.5;
    /** A sentence of the original that another tells so much better is told there. */
    private static final double BETTER = 0.6;
    /** A sentence of which so much is new comes from no other. */
    private static final double NEW = 0.8;

    private static final int MOST = 3;

    /** What each sign is worth beside the words in common. */
    private static final double TOLD = 0.4;

    private static final double GIST = 0.1;
    private static final double PHRASES = 0.05;
    private static final double OTHER_SOURCE = 0.05;

    private final Tracing tracing;
    private final Profile original;
    private final Profile rewrite;
    private final Aligner aligner;
    private final Gist gist;
    private final List<List<Aligner.Link>> scores;
    private final double[] best;

    private Retold(Tracing tracing) {
        this.tracing = tracing;
        original = tracing.original();
        rewrite = tracing.rewrite();
        aligner = tracing.aligner();
        gist = Gist.of(aligner);
        scores = tracing.scores().stream().map(this::scored).toList();
        best = new double[original.sentences()];
        scores.forEach(links ->
                links.forEach(link -> best[link.original()] = Math.max(best[link.original()], link.score())));
    }

    static Retold of(Tracing tracing) {
        return new Retold(tracing);
    }

    private List<Aligner.Link> scored(List<Aligner.Link> links) {
        return links.stream()
                .map(link -> new Aligner.Link(link.original(), link.rewrite(), score(link), link.told()))
                .sorted(Comparator.comparingDouble(link -> -link.score()))
                .toList();
    }

    private double score(Aligner.Link link) {
        int o = link.original();
        int r = link.rewrite();
        return link.score()
                + TOLD * link.told()
                + GIST * Math.max(0, gist.likeness(o, r))
                + PHRASES * Math.min(1, phrases(o, r))
                - (isOfOther(o, r) ? OTHER_SOURCE : 0);
    }

    /** What two words of no name say that stand side by side in both sentences, such as "war machine". */
    private double phrases(int o, int r) {
        double said = 0;
        for (int i = rewrite.from(r); i + 1 < rewrite.to(r); i++) {
            if (rewrite.kind(i) == Kind.CONTENT && rewrite.kind(i + 1) == Kind.CONTENT && isIn(o, i)) {
                said += aligner.weight(i) + aligner.weight(i + 1);
            }
        }
        return said;
    }

    private boolean isIn(int o, int pair) {
        for (int j = original.from(o); j + 1 < original.to(o); j++) {
            if (original.words.concepts()[j] == rewrite.words.concepts()[pair]
                    && original.words.concepts()[j + 1] == rewrite.words.concepts()[pair + 1]) {
                return true;
            }
        }
        return false;
    }

    /** A rewriter seldom puts one's words into another's mouth. */
    private boolean isOfOther(int o, int r) {
        return Vouching.change(original, o, rewrite, r)
                .filter(change -> change.kind() == Drift.ATTRIBUTION_CHANGED)
                .isPresent();
    }

    /** The sentences of the original that a sentence tells again, the best first; none where it tells its own. */
    List<Aligner.Link> in(Trace trace) {
        boolean own = trace.how() == Trace.How.OWN && !trace.links().isEmpty();
        List<Aligner.Link> chosen = own ? List.of() : chosen(trace.rewrite());
        return chosen.isEmpty() || isNew(trace.rewrite(), chosen) ? List.of() : chosen;
    }

    private List<Aligner.Link> chosen(int r) {
        List<Aligner.Link> chosen = new ArrayList<>();
        double[] told = new double[rewrite.to(r) - rewrite.from(r)];
        for (Aligner.Link link : scores.get(r)) {
            boolean enough = chosen.size() == MOST || link.score() < (chosen.isEmpty() ? FIRST : FURTHER);
            if (!enough && link.score() > BETTER * best[link.original()]) {
                double[] its = aligner.told(r, o -> o == link.original());
                if (chosen.isEmpty() || more(r, told, its) >= MORE) {
                    chosen.add(link);
                    for (int i = 0; i < told.length; i++) {
                        told[i] = Math.max(told[i], its[i]);
                    }
                }
            }
        }
        return chosen;
    }

    /** Share of a sentence that one more tells. */
    private double more(int r, double[] told, double[] its) {
        double more = 0;
        for (int i = 0; i < told.length; i++) {
            if (its[i] >= ALIKE) {
                more += Math.max(0, its[i] - told[i]) * aligner.weight(rewrite.from(r) + i);
            }
        }
        return more / aligner.said(r);
    }

    private boolean isNew(int r, List<Aligner.Link> links) {
        List<Span> added = Additions.of(tracing, r, links);
        double all = 0;
        double fresh = 0;
        for (int i = rewrite.from(r); i < rewrite.to(r); i++) {
            Span word = rewrite.span(i, i + 1);
            all += aligner.weight(i);
            fresh += added.stream().anyMatch(span -> span.contains(word.start(), word.end())) ? aligner.weight(i) : 0;
        }
        return fresh > NEW * all;
    }
}
