package io.waybill.counter.list;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Identifier.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words beside numbers that tell what number it is, and forms that tell it. Thread-safe. */
final class NumberWords {
    private static final Map<String, Sort> WORDS = words();
    private static final Map<String, Sort> PAIRS = pairs();
    private static final Set<String> ONE = Tsv.rows(NumberWords.class, "number-pairs.tsv", 5).stream()
            .filter(NumberWords::isOne)
            .map(row -> row.get(0) + "/" + row.get(1))
            .collect(Collectors.toUnmodifiableSet());
    /** The longest phrase of the table has so many words. */
    private static final int LONGEST = 5;

    /**
     * What a number is.
     *
     * @param country ISO 3166 alpha-2, lower case, of the issuer
     * @param label the first of its words
     */
    record Sort(Type type, Optional<String> country, String label) {}

    private NumberWords() {}

    /** What the longest known words of a text say of a number; of words of one length those that come first. */
    static Optional<Sort> sort(String text) {
        var words = fold(text);
        for (var length = Math.min(LONGEST, words.size()); length > 0; length--) {
            for (var from = 0; from + length <= words.size(); from++) {
                var sort = WORDS.get(String.join(" ", words.subList(from, from + length)));
                if (sort != null) {
                    return Optional.of(sort);
                }
            }
        }
        return Optional.empty();
    }

    /** What the known words at the very end of a text say of a number. */
    static Optional<Sort> last(String text) {
        var words = fold(text);
        for (var length = Math.min(LONGEST, words.size()); length > 0; length--) {
            var sort = WORDS.get(String.join(" ", words.subList(words.size() - length, words.size())));
            if (sort != null) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /** What the second number of a pair is, parted by a slash, by how many digits both have. */
    static Optional<Sort> second(String first, String second) {
        return digits(first) && digits(second)
                ? Optional.ofNullable(PAIRS.get(first.length() + "/" + second.length()))
                : Optional.empty();
    }

    /** Whether two numbers, parted by a slash, are the parts of one. */
    static boolean isOne(String first, String second) {
        return digits(first) && digits(second) && ONE.contains(first.length() + "/" + second.length());
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static List<String> fold(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replaceAll("[.:’']", "")
                        .replaceAll("[^\\p{L}\\p{N}№-]+|(?<!\\p{L})-|-(?!\\p{L})", " ")
                        .strip()
                        .split("\\s+"))
                .toList();
    }

    private static Map<String, Sort> words() {
        Map<String, Sort> words = new HashMap<>();
        for (var row : Tsv.rows(NumberWords.class, "identifier-words.tsv", 2)) {
            var forms = row.get(0).split(";");
            var sort = sort(row.get(1), row.size() > 2 ? row.get(2) : "", forms[0]);
            for (var word : forms) {
                words.put(String.join(" ", fold(word)), sort);
            }
        }
        return Map.copyOf(words);
    }

    private static Map<String, Sort> pairs() {
        Map<String, Sort> pairs = new HashMap<>();
        for (var row : Tsv.rows(NumberWords.class, "number-pairs.tsv", 5)) {
            if (!isOne(row)) {
                pairs.put(row.get(0) + "/" + row.get(1), sort(row.get(2), row.get(3), row.get(4)));
            }
        }
        return Map.copyOf(pairs);
    }

    private static boolean isOne(List<String> pair) {
        return pair.get(2).strip().equals("one");
    }

    private static Sort sort(String type, String country, String label) {
        return new Sort(
                Type.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_')),
                Optional.of(country.strip().toLowerCase(Locale.ROOT)).filter(code -> !code.isEmpty()),
                label.strip());
    }
}
