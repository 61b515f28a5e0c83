package io.waybill.identify.claim;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How words behave in syntax, read from {@code syntax.tsv} and {@code party-nouns.tsv}. Immutable. */
final class Words implements SpeechWords, DealingWords, LegalWords, ThingWords {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Party.Kind> partyNouns = new HashMap<>();

    static Words load() {
        Words words = new Words();
        for (List<String> row : Tsv.rows(Words.class, "syntax.tsv")) {
            Set<String> set = words.classes.computeIfAbsent(row.get(0), k -> new HashSet<>());
            for (String lemma : row.get(1).split(",")) {
                set.add(lemma.strip());
            }
        }
        for (List<String> row : Tsv.rows(Words.class, "party-nouns.tsv")) {
            words.partyNouns.put(row.get(0), Party.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return words;
    }

    @Override
    public boolean is(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    Set<String> measures() {
        return classes.getOrDefault("measure", Set.of());
    }

    Optional<Party.Kind> partyNoun(String lemma) {
        return Optional.ofNullable(partyNouns.get(lemma));
    }
}
