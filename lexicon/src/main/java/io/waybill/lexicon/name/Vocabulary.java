package io.waybill.lexicon.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words by which a mistyped word is mended: one letter changed, added, left out or swapped. Immutable after loading, thread-safe. */
final class Vocabulary {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 5;

    private final Set<String> words = new HashSet<>();
    private final Map<String, String> without = new HashMap<>();

    void add(String word) {
        if (words.add(word) && word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            without.putIfAbsent(word, word);
            for (var i = 0; i < word.length(); i++) {
                without.putIfAbsent(word.substring(0, i) + word.substring(i + 1), word);
            }
        }
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** The word that was meant; empty where the word is known or has no neighbour. */
    Optional<String> meant(String word) {
        if (word.length() < SHORTEST || words.contains(word)) {
            return Optional.empty();
        }
        var found = without.get(word);
        for (var i = 0; found == null && i < word.length(); i++) {
            found = without.get(word.substring(0, i) + word.substring(i + 1));
        }
        return Optional.ofNullable(found).filter(meant -> Edits.isOneEdit(word, meant));
    }
}
