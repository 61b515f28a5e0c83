package io.waybill.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a rewrite drifted from what it tells again, counted in its sentences.
 *
 * @param told sentences that tell the original again
 * @param drifted those of them of which something changed
 * @param kinds by kind of change the sentences to which it happened; a sentence may count under several
 */
public record DriftScore(int told, int drifted, Map<Drift, Integer> kinds) {
    public DriftScore {
        kinds = Map.copyOf(kinds);
    }

    public static DriftScore of(Collection<Alignment> alignments) {
        Set<Optional<Span>> told = new HashSet<>();
        Map<Drift, Set<Optional<Span>>> byKind = new EnumMap<>(Drift.class);
        for (Alignment alignment : alignments) {
            if (alignment.originalSpan().isPresent() && alignment.rewriteSpan().isPresent()) {
                told.add(alignment.rewriteSpan());
                alignment.drift().stream()
                        .filter(kind -> kind != Drift.SAME)
                        .forEach(kind -> byKind.computeIfAbsent(kind, k -> new HashSet<>())
                                .add(alignment.rewriteSpan()));
            }
        }
        Set<Optional<Span>> drifted = new HashSet<>();
        Map<Drift, Integer> kinds = new EnumMap<>(Drift.class);
        byKind.forEach((kind, sentences) -> {
            drifted.addAll(sentences);
            kinds.put(kind, sentences.size());
        });
        return new DriftScore(told.size(), drifted.size(), kinds);
    }

    /** 0 where nothing changed, or nothing is told again, to 1 where something changed in each sentence. */
    public double share() {
        return told == 0 ? 0 : (double) drifted / told;
    }
}
