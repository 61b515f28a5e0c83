package io.waybill.identify.origin;

import io.waybill.model.Comparison;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * From which held reports each report derives: the closest first, and others only for what the closer ones do not
 * explain. Siblings that rest on one original are no originals of each other.
 */
final class Parentage {
    /** A further original must explain so many sentences that the closer ones do not. */
    private static final int FURTHER = 2;

    private Parentage() {}

    /** A derived pair with its log odds. */
    record Derived(Comparison comparison, double score) {}

    /** The comparisons to keep, by rewrite, the closest original first; without cycles. */
    static List<Comparison> of(List<Derived> derived) {
        Map<String, List<Derived>> byRewrite = new TreeMap<>();
        derived.forEach(each -> byRewrite
                .computeIfAbsent(each.comparison().rewrite(), r -> new ArrayList<>())
                .add(each));
        Map<String, List<Comparison>> kept = new HashMap<>();
        List<Comparison> all = new ArrayList<>();
        byRewrite.forEach((rewrite, pairs) -> {
            pairs.sort(Comparator.comparingDouble((Derived pair) -> -pair.score)
                    .thenComparing(pair -> pair.comparison().original()));
            Set<Integer> explained = new HashSet<>();
            List<Comparison> its = new ArrayList<>();
            for (Derived pair : pairs) {
                Set<Integer> more = told(pair.comparison());
                more.removeAll(explained);
                boolean first = its.isEmpty();
                boolean cyclic = reaches(pair.comparison().original(), rewrite, kept);
                if (!cyclic && (first || more.size() >= FURTHER)) {
                    its.add(pair.comparison());
                    explained.addAll(told(pair.comparison()));
                }
            }
            kept.put(rewrite, its);
            all.addAll(its);
        });
        return List.copyOf(all);
    }

    /** Starts of the sentences of the rewrite that the original explains. */
    private static Set<Integer> told(Comparison comparison) {
        Set<Integer> told = new HashSet<>();
        comparison.alignments().stream()
                .filter(alignment -> alignment.originalSpan().isPresent())
                .forEach(alignment -> alignment.rewriteSpan().map(Span::start).ifPresent(told::add));
        return told;
    }

    private static boolean reaches(String from, String to, Map<String, List<Comparison>> kept) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            String report = open.removeLast();
            if (report.equals(to)) {
                return true;
            }
            if (seen.add(report)) {
                kept.getOrDefault(report, List.of()).forEach(comparison -> open.add(comparison.original()));
            }
        }
        return false;
    }
}
