package io.waybill.app.evaluate.screening;

import io.waybill.model.Designation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which names of a list have which words. Immutable, thread-safe. */
final class WordIndex {
    private final Map<String, List<Designation>> entries = new HashMap<>();

    WordIndex(Collection<Designation> all) {
        for (Designation entry : all) {
            entry.names().stream()
                    .flatMap(name -> of(name.text()).stream())
                    .distinct()
                    .forEach(word -> entries.computeIfAbsent(word, w -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** In lower case and in alphabetical order. */
    static List<String> of(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    /** Whether an entry bears a name of these words. */
    static boolean bears(Designation entry, List<String> words) {
        return entry.names().stream().anyMatch(name -> of(name.text()).equals(words));
    }

    /** The entries one of whose names has all words of a name, and perhaps more. */
    List<Designation> within(String name) {
        List<String> words = of(name);
        return words.isEmpty()
                ? List.of()
                : entries.getOrDefault(rarest(words), List.of()).stream()
                        .filter(entry -> entry.names().stream()
                                .anyMatch(other -> of(other.text()).containsAll(words)))
                        .toList();
    }

    private String rarest(List<String> words) {
        return words.stream()
                .min((a, b) -> Integer.compare(
                        entries.getOrDefault(a, List.of()).size(),
                        entries.getOrDefault(b, List.of()).size()))
                .orElseThrow();
    }
}
