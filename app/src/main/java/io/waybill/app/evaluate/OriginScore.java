package io.waybill.app.evaluate;

import io.waybill.identify.origin.Derivations;
import io.waybill.model.Comparison;
import io.waybill.model.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How well it is told which report derives from which: for each labelled pair, and for all their reports as one set.
 *
 * @param confusion number of pairs by what was labelled and decided
 * @param taken by kind of pair that is not derived: how many are rightly told so
 * @param alignments pairs of sentences
 * @param drift by label: sentences to which it happened
 * @param traces by kind of trace
 * @param tracesElsewhere traces found in reports that rewrite nothing
 * @param first which of a derived pair was there first; what is left open is missed
 * @param parents the originals of each report, in the whole set
 * @param derived which reports of the set derive from others
 * @param errors in words, by what they concern
 */
public record OriginScore(
        int reports,
        int pairs,
        Map<Decision, Integer> confusion,
        Map<String, Share> taken,
        Counts alignments,
        Map<String, Counts> drift,
        Map<String, Counts> traces,
        int tracesElsewhere,
        Counts first,
        Counts parents,
        Counts derived,
        List<String> errors) {

    /** The score of pairs that were decided one by one, and of all their reports as one set. */
    public static OriginScore of(List<PairDecision> pairs, Derivations set, Set<String> reports) {
        return new Counting(pairs, set, reports).score();
    }

    /** The class of a pair, as labelled and as decided. */
    public record Decision(Derivation labelled, Derivation decided) {}

    Counts of(Derivation derivation) {
        int found = pairs(derivation, derivation);
        int labelled = 0;
        int decided = 0;
        for (Derivation other : Derivation.values()) {
            labelled += pairs(derivation, other);
            decided += pairs(other, derivation);
        }
        return new Counts(found, decided - found, labelled - found);
    }

    int pairs(Derivation labelled, Derivation decided) {
        return confusion.getOrDefault(new Decision(labelled, decided), 0);
    }

    /** Over the classes that are labelled or decided. */
    double macroF1() {
        return Stream.of(Derivation.values())
                .map(this::of)
                .filter(counts -> !counts.equals(Counts.NONE))
                .mapToDouble(Counts::f1)
                .average()
                .orElse(0);
    }

    /** Derived, whether wholly or in part, against non-derived. */
    Counts derivedPairs() {
        Counts not = of(Derivation.NON_DERIVED);
        return new Counts(pairs - not.found() - not.wrong() - not.missed(), not.missed(), not.wrong());
    }

    /** One count at a time; confined to one thread. */
    private static final class Counting {
        private final List<PairDecision> pairs;
        private final Derivations set;
        private final Set<String> reports;
        private final Map<Decision, Integer> confusion = new HashMap<>();
        private final Map<String, Share> taken = new TreeMap<>();
        private final Map<String, Counts> drift = new TreeMap<>();
        private final Map<String, Counts> traces = new TreeMap<>();
        private final List<String> errors = new ArrayList<>();
        private Counts alignments = Counts.NONE;
        private Counts first = Counts.NONE;

        Counting(List<PairDecision> pairs, Derivations set, Set<String> reports) {
            this.pairs = pairs;
            this.set = set;
            this.reports = reports;
        }

        OriginScore score() {
            pairs.forEach(this::classes);
            pairs.stream().filter(PairDecision::isDerived).forEach(this::first);
            pairs.stream().filter(pair -> !pair.label().aligned().isEmpty()).forEach(this::sentences);
            pairs.forEach(pair -> pair.label().traces().ifPresent(labelled -> traces(pair, labelled)));
            Set<String> told = edges();
            Set<String> labelled = new TreeSet<>();
            Set<String> rewrites = new TreeSet<>();
            pairs.stream().filter(PairDecision::isDerived).forEach(pair -> {
                labelled.add(pair.label().name());
                rewrites.add(pair.label().rewrite());
            });
            Set<String> decided = new TreeSet<>();
            set.comparisons().forEach(comparison -> decided.add(comparison.rewrite()));
            return new OriginScore(
                    reports.size(),
                    pairs.size(),
                    confusion,
                    taken,
                    alignments,
                    drift,
                    traces,
                    elsewhere(rewrites),
                    first,
                    count("parent", labelled, told),
                    count("derived", rewrites, decided),
                    List.copyOf(errors));
        }

        private void classes(PairDecision pair) {
            Derivation labelled = pair.label().derivation();
            Derivation decided = pair.comparison().derivation();
            confusion.merge(new Decision(labelled, decided), 1, Integer::sum);
            if (!labelled.isDerived()) {
                taken.merge(pair.label().kind(), Share.of(!decided.isDerived()), Share::plus);
            }
            if (labelled != decided) {
                errors.add("CLASS " + pair.label().name() + " (" + pair.label().kind() + "): " + labelled.label()
                        + ", decided " + decided.label());
            }
        }

        private void first(PairDecision pair) {
            Comparison.First told = pair.comparison().first();
            boolean right = told == Comparison.First.ORIGINAL;
            boolean wrong = told == Comparison.First.REWRITE;
            first = first.plus(Counts.of(right, wrong, !right && !wrong));
            if (!right) {
                errors.add("FIRST " + pair.label().name() + ": " + told.label());
            }
        }

        private void sentences(PairDecision pair) {
            Alignments labelled = Alignments.labelled(pair);
            Alignments found = Alignments.found(pair);
            alignments = alignments.plus(count("ALIGNMENT", pair, labelled.pairs(), found.pairs()));
            Set<String> kinds = new TreeSet<>(labelled.drift().keySet());
            kinds.addAll(found.drift().keySet());
            for (String kind : kinds) {
                Counts counts = count(
                        kind,
                        pair,
                        labelled.drift().getOrDefault(kind, Set.of()),
                        found.drift().getOrDefault(kind, Set.of()));
                drift.merge(kind, counts, Counts::plus);
            }
        }

        private Counts count(
                String what, PairDecision pair, Set<Alignments.Place> labelled, Set<Alignments.Place> found) {
            return Counts.of(
                    labelled,
                    found,
                    (place, error) ->
                            errors.add(error + " " + what + " " + pair.label().name() + ": " + place.in(pair)));
        }

        private Counts count(String what, Set<String> labelled, Set<String> found) {
            return Counts.of(labelled, found, (name, error) -> errors.add(error + " " + what + " in the set: " + name));
        }

        /** A trace is found where words of its kind stand in it or around it. */
        private void traces(PairDecision pair, List<OriginLabels.Traced> labelled) {
            List<Comparison.Artefact> found = pair.comparison().artefacts();
            String text = pair.rewrite().report().text();
            Set<Comparison.Artefact> right = new HashSet<>();
            for (OriginLabels.Traced trace : labelled) {
                int start = text.indexOf(trace.text());
                List<Comparison.Artefact> its = found.stream()
                        .filter(a -> a.kind().equals(trace.kind()))
                        .filter(a -> a.start() < start + trace.text().length() && start < a.end())
                        .toList();
                right.addAll(its);
                traces.merge(trace.kind(), Counts.of(!its.isEmpty(), false, its.isEmpty()), Counts::plus);
                if (its.isEmpty()) {
                    errors.add("MISSED trace " + pair.label().rewrite() + ": " + trace.text());
                }
            }
            found.stream().filter(a -> !right.contains(a)).forEach(a -> {
                traces.merge(a.kind(), Counts.wrong(1), Counts::plus);
                errors.add("FALSE trace " + pair.label().rewrite() + ": " + a.text());
            });
        }

        private int elsewhere(Set<String> rewrites) {
            Map<String, Integer> found = new TreeMap<>();
            pairs.stream()
                    .filter(pair -> !rewrites.contains(pair.label().rewrite()))
                    .forEach(pair -> found.put(
                            pair.label().rewrite(),
                            pair.comparison().artefacts().size()));
            return found.values().stream().mapToInt(n -> n).sum();
        }

        private Set<String> edges() {
            Set<String> edges = new TreeSet<>();
            set.comparisons().forEach(told -> edges.add(told.rewrite() + " < " + told.original()));
            return edges;
        }
    }
}
