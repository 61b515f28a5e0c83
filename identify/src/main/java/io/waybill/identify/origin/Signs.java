package io.waybill.identify.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for or against one report deriving from another, in numbers; shares are 0 to 1.
 *
 * @param copied share of what the rewrite says, quotes left out, that stands in the original word for word in sentences
 *     whose details agree
 * @param template the same in sentences whose details differ
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
        double told,
        double kept,
        double own,
        int details,
        double order,
        int ordered,
        int quotes,
        int ownQuotes) {
    static Signs of(Tracing tracing) {
        double weight = 0;
        double copied = 0;
        double template = 0;
        double told = 0;
        for (Trace trace : tracing.traces()) {
            weight += trace.weight();
            if (trace.how() == Trace.How.OWN) {
                template += trace.copied() * trace.weight();
            } else {
                copied += trace.copied() * trace.weight();
                told += trace.weight();
            }
        }
        double all = Math.max(weight, 1e-9);
        Set<Long> there = Details.of(tracing.original());
        Set<Long> here = Details.of(tracing.rewrite());
        Set<Long> both = new HashSet<>(here);
        both.retainAll(there);
        List<Trace> linked = tracing.traces().stream()
                .filter(Trace::isLinked)
                .filter(t -> !t.links().isEmpty())
                .toList();
        Quotations quotations = Quotations.of(tracing.original(), tracing.rewrite());
        return new Signs(
                copied / all,
                template / all,
                told / all,
                share(both.size(), there.size()),
                share(here.size() - both.size(), here.size()),
                both.size(),
                order(linked),
                linked.size(),
                quotations.shared(),
                quotations.own());
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
