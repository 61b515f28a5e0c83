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
    private static final double OWN_PART = 0.2;

    /** Reasons that move the sum less are not told. */
    private static final double TOLD = 0.15;

    static Verdict of(Tracing tracing, Signs signs, Optional<Span> credit, List<Artefacts.Found> artefacts) {
        Weights w = Weights.standard();
        List<Reason> reasons = new ArrayList<>();
        add(
                reasons,
                "copied-words",
                w.of("copied") * Math.sqrt(signs.copied()),
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
                w.of("told") * signs.told(),
                percent(signs.told()) + " of it tells sentences of the original again");
        add(
                reasons,
                "shared-detail",
                w.of("details") * Math.log1p(signs.details()),
                count(signs.details(), "rare name or number", "rare names and numbers") + " of the original in it");
        add(
                reasons,
                "own-detail",
                w.of("own") * signs.own(),
                percent(signs.own()) + " of its rare names and numbers are its own");
        add(
                reasons,
                "kept",
                w.of("kept") * signs.kept(),
                percent(signs.kept()) + " of the original's rare names and numbers are kept");
        add(
                reasons,
                "order",
                w.of("order") * signs.order() * Math.min(1, signs.ordered() / 6.0),
                signs.order() > 0 ? "the order of the original is kept" : "the order is another");
        add(
                reasons,
                "shared-quote",
                w.of("quotes") * Math.log1p(signs.quotes()),
                count(signs.quotes(), "direct quote", "direct quotes") + " in both");
        add(
                reasons,
                "own-quote",
                w.of("own-quotes") * Math.log1p(signs.ownQuotes()),
                count(signs.ownQuotes(), "direct quote", "direct quotes") + " of its own");
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
        double score =
                w.of("base") + reasons.stream().mapToDouble(Reason::weight).sum();
        reasons.removeIf(reason -> Math.abs(reason.weight()) < TOLD);
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        return new Verdict(derivation(tracing, score), score, List.copyOf(reasons));
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
