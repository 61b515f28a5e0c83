package io.waybill.expose.compare;

import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Drift;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often what happened.
 *
 * @param counts by kind; of what is left out or added each claim counts
 * @param dropped what is lost with what is left out
 */
record Changes(Map<Drift, Long> counts, Map<Said, Long> dropped) {
    static Changes of(Pair pair) {
        Map<Drift, Long> counts = new EnumMap<>(Drift.class);
        List<Said> dropped = new ArrayList<>();
        for (Alignment alignment : pair.comparison().alignments()) {
            for (Change change : alignment.changes()) {
                if (change.kind() == Drift.DROPPED) {
                    dropped.addAll(dropped(pair, alignment));
                } else {
                    counts.merge(change.kind(), 1L, Long::sum);
                }
            }
        }
        if (!dropped.isEmpty()) {
            counts.put(Drift.DROPPED, (long) dropped.size());
        }
        return new Changes(counts, Said.counts(dropped));
    }

    private static List<Said> dropped(Pair pair, Alignment alignment) {
        if (alignment.rewriteSpan().isPresent()) {
            return List.of(Said.PART);
        }
        List<Claim> claims = pair.claims(alignment.original());
        return claims.isEmpty()
                ? List.of(Said.NONE)
                : claims.stream().map(Said::of).toList();
    }

    long count(Drift... kinds) {
        long sum = 0;
        for (Drift kind : kinds) {
            sum += counts.getOrDefault(kind, 0L);
        }
        return sum;
    }

    /** The label and the count of each line of the summary, those that count nothing left out. */
    Map<String, Long> lines() {
        Map<String, Long> lines = new LinkedHashMap<>();
        line(lines, "source-lost", count(Drift.ATTRIBUTION_LOST, Drift.SOURCE_GENERALISED));
        line(lines, "source-changed", count(Drift.ATTRIBUTION_CHANGED));
        line(lines, "source-added", count(Drift.ATTRIBUTION_ADDED));
        line(lines, "stronger", count(Drift.STRENGTHENED));
        line(lines, "weaker", count(Drift.WEAKENED));
        line(lines, "negation", count(Drift.NEGATION_LOST));
        if (count(Drift.DROPPED) > 0) {
            lines.put(Wording.word("sum.dropped") + ": " + Said.words(dropped), count(Drift.DROPPED));
        }
        line(lines, "number", count(Drift.NUMBER_CHANGED));
        line(lines, "party", count(Drift.PARTY_CHANGED));
        line(lines, "vaguer", count(Drift.GENERALISED));
        line(lines, "added", count(Drift.ADDED));
        line(lines, "date", count(Drift.DATE_CONFLICT));
        line(lines, "same", count(Drift.SAME));
        return lines;
    }

    private static void line(Map<String, Long> lines, String key, long count) {
        if (count > 0) {
            lines.put(Wording.word("sum." + key), count);
        }
    }

    /** The gravest of what changed, as the end of a title. */
    String gravest(Comparison comparison) {
        boolean limit = dropped.keySet().stream().anyMatch(Said::isLimit);
        if (limit || count(Drift.STRENGTHENED, Drift.NEGATION_LOST) > 0) {
            return Wording.word("title.limits");
        }
        if (count(Drift.ATTRIBUTION_LOST, Drift.SOURCE_GENERALISED) > 0) {
            return Wording.word("title.sources");
        }
        if (count(Drift.NUMBER_CHANGED, Drift.PARTY_CHANGED, Drift.GENERALISED, Drift.ATTRIBUTION_CHANGED) > 0) {
            return Wording.word("title.details");
        }
        if (count(Drift.DROPPED) > 0) {
            return Wording.word("title.dropped");
        }
        if (count(Drift.WEAKENED) > 0) {
            return Wording.word("title.weaker");
        }
        if (count(Drift.DATE_CONFLICT) > 0 || !comparison.dates().isEmpty()) {
            return Wording.word("title.date");
        }
        return count(Drift.ADDED, Drift.ATTRIBUTION_ADDED) > 0 ? "" : Wording.word("title.nothing");
    }
}
