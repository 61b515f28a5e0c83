package io.waybill.lexicon.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Words and fixed phrases with a meaning each, found at a place in a list of parts; case ignored. */
final class WordSet<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    void add(String phrase, T meaning) {
        var parts = Parts.of(phrase);
        meanings.putIfAbsent(key(parts, 0, parts.size()), meaning);
        longest.merge(parts.getFirst().lower(), parts.size(), Math::max);
    }

    Optional<T> get(List<Parts.Part> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.ofNullable(meanings.get(key(parts, 0, parts.size())));
    }

    /** The meaning of the parts [from, to). */
    Optional<T> get(List<Parts.Part> parts, int from, int to) {
        return Optional.ofNullable(meanings.get(key(parts, from, to)));
    }

    /** End of the longest phrase that begins at the part. */
    OptionalInt longestFrom(List<Parts.Part> parts, int from) {
        var most = longest.getOrDefault(parts.get(from).lower(), 0);
        for (var to = Math.min(parts.size(), from + most); to > from; to--) {
            if (meanings.containsKey(key(parts, from, to))) {
                return OptionalInt.of(to);
            }
        }
        return OptionalInt.empty();
    }

    private static String key(List<Parts.Part> parts, int from, int to) {
        return Parts.join(parts, from, to, true);
    }
}
