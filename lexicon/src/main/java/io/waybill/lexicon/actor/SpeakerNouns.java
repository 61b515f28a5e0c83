package io.waybill.lexicon.actor;

import io.waybill.model.Source;
import java.util.Locale;
import java.util.Optional;

/** Common nouns on whose word claims rest: officials, ministries, reports, intelligence. Immutable, thread-safe. */
public final class SpeakerNouns {
    private static final class Shared {
        static final SpeakerNouns INSTANCE = new SpeakerNouns();
    }

    private final WordSet<SpeakerNoun> nouns = new WordSet<>();

    private SpeakerNouns() {
        for (var row : Row.read("speaker-nouns.tsv", 3)) {
            var kind = Source.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            var number = SpeakerNoun.Number.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            row.list(2).forEach(noun -> nouns.add(noun, new SpeakerNoun(noun, kind, number)));
        }
    }

    public static SpeakerNouns load() {
        return Shared.INSTANCE;
    }

    /** The noun with the lemma; of several words too, such as "satellite imagery". A plain plural is found as well. */
    public Optional<SpeakerNoun> of(String lemma) {
        var found = nouns.get(Parts.of(lemma));
        return found.isPresent() || !lemma.endsWith("s")
                ? found
                : nouns.get(Parts.of(lemma.substring(0, lemma.length() - 1)));
    }
}
