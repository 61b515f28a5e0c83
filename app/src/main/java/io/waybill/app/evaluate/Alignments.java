package io.waybill.app.evaluate;

import io.waybill.identify.origin.Profile;
import io.waybill.model.Alignment;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sentences of a rewrite that are put beside those of its original, as labelled or as found.
 *
 * @param pairs those with a sentence on both sides
 * @param drift by label the sentences to which it happened
 */
record Alignments(Set<Place> pairs, Map<String, Set<Place>> drift) {
    /** Numbers of a sentence of the original and of one of the rewrite; -1 where there is none. */
    record Place(int original, int rewrite) {
        boolean isPair() {
            return original >= 0 && rewrite >= 0;
        }

        String in(PairDecision pair) {
            return sentence(pair.original(), original) + " || " + sentence(pair.rewrite(), rewrite);
        }

        private static String sentence(Profile profile, int number) {
            if (number < 0) {
                return "-";
            }
            Span span = profile.sentence(number);
            return profile.report().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
        }
    }

    static Alignments labelled(PairDecision pair) {
        Alignments all = new Alignments(new HashSet<>(), new TreeMap<>());
        for (OriginLabels.Aligned aligned : pair.label().aligned()) {
            Place place =
                    new Place(place(pair.original(), aligned.original()), place(pair.rewrite(), aligned.rewrite()));
            all.add(place, List.copyOf(aligned.drift()));
        }
        return all;
    }

    static Alignments found(PairDecision pair) {
        Alignments all = new Alignments(new HashSet<>(), new TreeMap<>());
        for (Alignment alignment : pair.comparison().alignments()) {
            Place place = new Place(
                    alignment
                            .originalSpan()
                            .map(span -> pair.original().sentenceAt(span.start()))
                            .orElse(-1),
                    alignment
                            .rewriteSpan()
                            .map(span -> pair.rewrite().sentenceAt(span.start()))
                            .orElse(-1));
            all.add(place, alignment.drift().stream().map(Drift::label).toList());
        }
        return all;
    }

    private void add(Place place, List<String> kinds) {
        if (place.isPair()) {
            pairs.add(place);
        }
        kinds.forEach(kind -> drift.computeIfAbsent(kind, k -> new HashSet<>()).add(place));
    }

    /** Where the words begin; where they end if a dateline precedes the sentence. */
    private static int place(Profile profile, Optional<String> words) {
        return words.map(text -> {
                    int start = profile.report().text().indexOf(text);
                    int place = profile.sentenceAt(start);
                    return place >= 0 || start < 0 ? place : profile.sentenceAt(start + text.length() - 1);
                })
                .orElse(-1);
    }
}
