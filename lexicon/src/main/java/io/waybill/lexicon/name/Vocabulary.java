package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Words by which a mistyped word is mended: one letter changed, added, left out or swapped. Immutable after loading, thread-safe. */
final class Vocabulary {
    /** Shorter words have too many neighbours. */
    private final int shortest;

    private final Set<String> words = new LinkedHashSet<>();
    /** By length and first letter, and by length and last letter: one of the two stays in nearly every slip. */
    private final Map<Integer, List<Word>> near = new HashMap<>();

    /** @param letters a bit each, by {@link Token#set} */
    private record Word(String text, int letters) {}

    Vocabulary(int shortest) {
        this.shortest = shortest;
    }

    void add(String word) {
        if (words.add(word) && word.length() >= shortest) {
            var known = new Word(word, Token.set(word));
            near.computeIfAbsent(first(word, word.length()), key -> new ArrayList<>())
                    .add(known);
            near.computeIfAbsent(last(word, word.length()), key -> new ArrayList<>())
                    .add(known);
        }
    }

    /** In the order in which words were added: of several neighbours the first is meant. */
    void through(Flow flow) {
        List<String> all = new ArrayList<>(words);
        flow.strings(all);
        all.forEach(this::add);
    }

    /** The word that was meant; empty where the word is known or has no neighbour. */
    Optional<String> meant(String word) {
        return meant(word, neighbour -> true);
    }

    /** The same, of the words that fit. */
    Optional<String> meant(String word, Predicate<String> fits) {
        if (word.length() < shortest || words.contains(word)) {
            return Optional.empty();
        }
        var letters = Token.set(word);
        for (var length = word.length() - 1; length <= word.length() + 1; length++) {
            for (var key : new int[] {first(word, length), last(word, length)}) {
                for (var candidate : near.getOrDefault(key, List.of())) {
                    if (Integer.bitCount(letters ^ candidate.letters()) <= 2
                            && Edits.isOneEdit(word, candidate.text())
                            && fits.test(candidate.text())) {
                        return Optional.of(candidate.text());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int first(String word, int length) {
        return word.charAt(0) << 8 | length;
    }

    private static int last(String word, int length) {
        return 1 << 24 | word.charAt(word.length() - 1) << 8 | length;
    }
}
