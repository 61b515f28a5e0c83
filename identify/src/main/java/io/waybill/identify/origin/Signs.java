package io.waybill.identify.origin;

import io.waybill.model.Comparison.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for or against one report deriving from another, in numbers; shares are 0 to 1.
 *
 * @param copied share of what the rewrite says, quotes left out, that stands in the original word for word in sentences
 *     whose details agree
 * @param template the same in sentences whose details differ
 * @param verbatim share of the rewrite's words, quotes left out, that stand in long runs of the original's words
 * @param told share of the rewrite that tells sentences of the original again
 * @param kept share of the original's rare details that the rewrite has too
 * @param own share of the rewrite's rare details that the original lacks
 * @param details number of rare details that both have
 * @param order how well the told sentences keep the original's order: 1 the same, 0 by chance, -1 reversed
 * @param ordered number of sentences on which the order rests
 * @param quotes number of direct quotes that both have
 * @param ownQuotes number of direct quotes of the rewrite that the original lacks
 */
record Signs(
        double copied,
        double template,
        double verbatim,
        double told,
        double kept,
        double own,
        int details,
        double order,
        int ordered,
        int quotes,
        int ownQuotes) {
    /** Runs of so many words are seldom forced by what is told. */
    private static final int LONG = 10;

    /** What both reports have, for a reader: it may come from one source as well, and decides nothing. */
    List<Reason> shared() {
        List<Reason> shared = new ArrayList<>();
        if (details > 0) {
            shared.add(told(
                    "shared-detail", details + (details == 1 ? " rare name or number" : " rare names and numbers")));
        }
        if (quotes > 0) {
            shared.add(told("shared-quote", quotes + (quotes == 1 ? " direct quote" : " direct quotes")));
        }
        return shared;
    }

    private static Reason told(String kind, String what) {
        return new Reason(kind, what + " in both", 0, Optional.empty(), Optional.empty());
    }

    static Signs of(Tracing tracing) {
        return of(tracing, 0, tracing.traces().size());
    }

    /** The signs in some sentences of the rewrite: [from, to). */
    static Signs of(Tracing tracing, int from, int to) {
        List<Trace> traces = tracing.traces().subList(from, to);
        double weight = 0;
        double copied = 0;
        double template = 0;
        double told = 0;
        for (Trace trace : traces) {
            weight += trace.weight();
            if (trace.how() == Trace.How.OWN) {
                template += trace.copied() * trace.weight();
            } else if (trace.shared() > 0 || trace.how() == Trace.How.REWORDED) {
                copied += trace.copied() * trace.weight();
                told += trace.weight();
            } // else a form that anybody fills in
        }
        double all = Math.max(weight, 1e-9);
        long[] here = tracing.rewrite().details().in(from, to);
        long[] there = tracing.original().details().all();
        int both = Sorted.common(here, there);
        List<Trace> linked = traces.stream()
                .filter(Trace::isLinked)
                .filter(trace -> !trace.links().isEmpty())
                .toList();
        return new Signs(
                copied / all,
                template / all,
                verbatim(tracing, from, to),
                told / all,
                share(both, there.length),
                share(here.length - both, here.length),
                both,
                order(linked),
                linked.size(),
                tracing.quotations().shared(),
                tracing.quotations().own());
    }

    private static double verbatim(Tracing tracing, int fromSentence, int toSentence) {
        Profile rewrite = tracing.rewrite();
        boolean[] quoted = rewrite.words.quoted();
        int from = rewrite.from(fromSentence);
        int to = toSentence == 0 ? 0 : rewrite.to(toSentence - 1);
        int all = 0;
        for (int i = from; i < to; i++) {
            all += quoted[i] ? 0 : 1;
        }
        int same = 0;
        for (Run run : tracing.runs()) {
            int end = Math.min(to, run.rewrite() + run.length());
            for (int i = Math.max(from, run.rewrite()); run.length() >= LONG && i < end; i++) {
                same += quoted[i] ? 0 : 1;
            }
        }
        return share(same, all);
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** Kendall's tau over the best links. */
    private static double order(List<Trace> linked) {
        int agree = 0;
        int differ = 0;
        for (int i = 0; i < linked.size(); i++) {
            for (int j = i + 1; j < linked.size(); j++) {
                int step = Integer.compare(
                        linked.get(j).links().getFirst().original(),
                        linked.get(i).links().getFirst().original());
                agree += step > 0 ? 1 : 0;
                differ += step < 0 ? 1 : 0;
            }
        }
        return agree + differ == 0 ? 0 : (double) (agree - differ) / (agree + differ);
    }
}
