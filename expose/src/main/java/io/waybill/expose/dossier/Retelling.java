package io.waybill.expose.dossier;

import io.waybill.expose.page.Count;
import io.waybill.model.Alignment;
import io.waybill.model.Comparison;
import io.waybill.model.Drift;
import io.waybill.model.DriftScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a rewrite did to what it tells again, in counts that an analyst understands. */
final class Retelling {
    private Retelling() {}

    /** "7 of 12 retold statements drifted: 4 lost or blurred their source, 2 were made stronger, 1 number changed". */
    static String words(Comparison comparison) {
        List<Alignment> all = comparison.alignments();
        List<Alignment> retold = all.stream()
                .filter(a -> a.originalSpan().isPresent() && a.rewriteSpan().isPresent())
                .toList();
        DriftScore drift = comparison.drift();
        List<String> words = new ArrayList<>();
        add(words, "lost", count(retold, Drift.ATTRIBUTION_LOST, Drift.SOURCE_GENERALISED));
        add(words, "stronger", count(retold, Drift.STRENGTHENED));
        add(words, "weaker", count(retold, Drift.WEAKENED));
        add(words, "negation", count(retold, Drift.NEGATION_LOST));
        add(words, "number", count(retold, Drift.NUMBER_CHANGED));
        add(words, "party", count(retold, Drift.PARTY_CHANGED));
        add(words, "changed", count(retold, Drift.ATTRIBUTION_CHANGED));
        add(words, "gained", count(retold, Drift.ATTRIBUTION_ADDED));
        add(words, "vaguer", count(retold, Drift.GENERALISED));
        add(words, "dropped", count(all, Drift.DROPPED));
        add(words, "added", count(all, Drift.ADDED));
        add(
                words,
                "date",
                Math.max(count(retold, Drift.DATE_CONFLICT), comparison.dates().size()));
        String drifted = (drift.drifted() == 0 ? "none" : String.valueOf(drift.drifted())) + " of "
                + Count.of(drift.told(), "retold statement") + " drifted";
        return words.isEmpty() ? drifted : drifted + ": " + String.join(", ", words);
    }

    private static long count(List<Alignment> alignments, Drift... kinds) {
        return sentences(alignments.stream()
                .filter(a -> Arrays.stream(kinds).anyMatch(a::has))
                .toList());
    }

    /** A sentence that draws on several of the original is one statement; what was left out counts in the original. */
    private static long sentences(List<Alignment> alignments) {
        return alignments.stream()
                .map(a -> a.rewriteSpan().isPresent() ? List.of(a.rewriteSpan()) : List.of("", a.originalSpan()))
                .distinct()
                .count();
    }

    private static void add(List<String> words, String key, long count) {
        if (count > 0) {
            String[] forms = Wording.word("drift." + key).split("\\|", 2);
            words.add(Count.of(count, forms[0], forms[1]));
        }
    }
}
