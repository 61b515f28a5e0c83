package io.waybill.identify.origin;

import io.waybill.model.Comparison.Reason;
import io.waybill.model.Derivation;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Weighs the signs: a sum of log odds, each with its reason in words.
 *
 * @param score log odds that the rewrite derives from the original
 * @param reasons the strongest first
 */
record Verdict(Derivation derivation, double score, List<Reason> reasons) {
    /** Above this share of sentences of its own a rewrite is derived only in part. */
    private static final double OWN_PART = 0.3;

    /** Reasons that move the sum less are not told. */
    private static final double TOLD = 0.15;

    /** A part of a rewrite derives from the original if it is this long and the rest stands apart. */
    private static final int PART = 4;
    /** The rest may tell so much of the original at most. */
    private static final double APART = 0.25;
    /** A derived part shares so many rare names and numbers for each of its sentences. */
    private static final double DETAILS_OF_SENTENCE = 1.2;
    /** Reports of one publisher are alike: a part counts where so much of it is copied. */
    private static final double REUSED = 0.3;
    /** The best of many parts looks better than it is. */
    private static final double LUCK = 1;
    /** Below this sum no part is looked for. */
    private static final double HOPELESS = -5;

    static Verdict of(Tracing tracing, Optional<Span> credit, List<Artefacts.Found> artefacts) {
        Signs whole = Signs.of(tracing);
        List<Reason> reasons = reasons(whole, credit, artefacts);
        double score = sum(reasons);
        if (score > 0 || score < HOPELESS) {
            return new Verdict(derivation(tracing, score), score, told(reasons));
        }
        int sentences = tracing.traces().size();
        Verdict best = new Verdict(Derivation.NON_DERIVED, score, told(reasons));
        for (int from = 0; from + PART <= sentences; from++) {
            for (int to = from + PART; to <= sentences; to++) {
                boolean edges = tracing.traces().get(from).isLinked()
                        && tracing.traces().get(to - 1).isLinked();
                if (edges && to - from < sentences && standsApart(tracing, from, to)) {
                    Signs part = Signs.of(tracing, from, to);
                    boolean reused = !tracing.isOfOnePublisher() || part.verbatim() >= REUSED;
                    if (!reused || part.details() < DETAILS_OF_SENTENCE * part.ordered()) {
                        continue; // a form that both fill in
                    }
                    List<Reason> its = reasons(part, credit, artefacts);
                    double sum = sum(its) - LUCK;
                    if (sum > 0 && sum > best.score) {
                        best = new Verdict(Derivation.PARTIALLY, sum, told(its));
                    }
                }
            }
        }
        return best;
    }

    /** Whether the rest of the rewrite tells little of the original: two accounts of one event meet everywhere. */
    private static boolean standsApart(Tracing tracing, int from, int to) {
        double rest = 0;
        double told = 0;
        for (Trace trace : tracing.traces()) {
            if (trace.rewrite() < from || trace.rewrite() >= to) {
                rest += trace.weight();
                told += trace.isLinked() ? trace.weight() : 0;
            }
        }
        return told <= APART * rest;
    }

    private static double sum(List<Reason> reasons) {
        return Weights.standard().of("base")
                + reasons.stream().mapToDouble(Reason::weight).sum();
    }

    private static List<Reason> told(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> Math.abs(reason.weight()) >= TOLD)
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())))
                .toList();
    }

    private static List<Reason> reasons(Signs signs, Optional<Span> credit, List<Artefacts.Found> artefacts) {
        Weights w = Weights.standard();
        List<Reason> reasons = new ArrayList<>();
        add(
                reasons,
                "copied-words",
                w.of("copied") * Math.sqrt(signs.copied()) + w.of("verbatim") * Math.sqrt(signs.verbatim()),
                percent(signs.copied())
                        + " of its wording stands in the original, word for word, with the same names and numbers");
        add(
                reasons,
                "template",
                w.of("template") * signs.template(),
                percent(signs.template())
                        + " of its wording stands in the original with other names and numbers: a common form");
        add(
                reasons,
                "told-again",
                w.of("told") * Math.pow(signs.told(), 3),
                percent(signs.told()) + " of it tells sentences of the original again");
        add(
                reasons,
                "own-detail",
                w.of("own") * signs.own(),
                percent(signs.own()) + " of its rare names and numbers are its own");
        add(
                reasons,
                "order",
                w.of("order") * signs.order() * Math.abs(signs.order()) * Math.min(1, signs.ordered() / 6.0),
                signs.order() > 0 ? "the order of the original is kept" : "the order is another");
        credit.ifPresent(span -> reasons.add(new Reason(
                "credit",
                "it names the original's publisher or author",
                w.of("credit"),
                Optional.empty(),
                Optional.of(span))));
        double traces = artefacts.stream().mapToDouble(Artefacts.Found::weight).sum();
        add(
                reasons,
                "artefact",
                w.of("artefacts") * Math.log1p(traces),
                count(artefacts.size(), "trace of rewriting", "traces of rewriting"));
        boolean leaked =
                artefacts.stream().anyMatch(found -> found.artefact().kind().equals("leaked-instruction"));
        add(
                reasons,
                "leaked-instruction",
                leaked ? w.of("leaked") : 0,
                "words of an instruction to rewrite stand in it");
        return reasons;
    }

    private static void add(List<Reason> reasons, String kind, double weight, String words) {
        if (weight != 0) {
            reasons.add(new Reason(kind, words, weight, Optional.empty(), Optional.empty()));
        }
    }

    private static Derivation derivation(Tracing tracing, double score) {
        if (score <= 0) {
            return Derivation.NON_DERIVED;
        }
        double all = 0;
        double own = 0;
        for (Trace trace : tracing.traces()) {
            all += trace.weight();
            own += trace.isLinked() ? 0 : trace.weight();
        }
        return own > OWN_PART * all ? Derivation.PARTIALLY : Derivation.WHOLLY;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
