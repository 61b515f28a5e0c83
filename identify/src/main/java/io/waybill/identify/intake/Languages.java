package io.waybill.identify.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the language of a text by its script, by letters that only one language of that script has, and by function words
 * (languages.tsv). Needs no model: function words are a third of running text in the languages that share a script.
 */
final class Languages {
    static final String ENGLISH = "en";
    static final String UNKNOWN = "und";

    private static final int SAMPLE = 20_000;
    private static final int LEAST_DISTINCT = 6;
    /** With fewer words, function words may be absent by chance. */
    private static final int FEW_WORDS = 25;
    /** No other language shares so many words with English. */
    private static final double CERTAIN = 0.22;
    /** Least share of function words in running text. */
    private static final double LEAST = 0.08;

    private record Language(String code, UnicodeScript script, String letters, Set<String> words) {}

    private static final List<Language> KNOWN = Table.rows("languages.tsv").stream()
            .map(row -> new Language(
                    row.get(0),
                    UnicodeScript.forName(row.get(1)),
                    row.size() > 2 ? row.get(2) : "",
                    row.size() > 3
                            ? Arrays.stream(row.get(3).split(" ")).collect(Collectors.toUnmodifiableSet())
                            : Set.of()))
            .toList();

    private Languages() {}

    /** ISO 639-1 code of the language that most of the text is written in, or {@code und}. */
    static String of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Optional<UnicodeScript> script = script(sample);
        if (script.isEmpty()) {
            return UNKNOWN;
        }
        List<Language> candidates =
                KNOWN.stream().filter(known -> known.script == script.get()).toList();
        if (candidates.isEmpty()) {
            return UNKNOWN;
        }
        return candidates.size() == 1 ? candidates.getFirst().code : among(candidates, words(sample));
    }

    /** Whether a part of an English report is surely in another language; foreign names alone are not. */
    static boolean foreign(String part) {
        Optional<UnicodeScript> script = script(part);
        if (script.isEmpty()) {
            return false;
        }
        if (script.get() != UnicodeScript.LATIN) {
            return true;
        }
        List<String> words = words(part);
        Language english = KNOWN.getFirst();
        return words.size() >= FEW_WORDS
                && hits(english, words) * 20 < words.size()
                && KNOWN.stream()
                        .anyMatch(other -> other.script == UnicodeScript.LATIN
                                && hits(other, words) * 5 > words.size()
                                && words.stream()
                                                .filter(other.words::contains)
                                                .distinct()
                                                .count()
                                        >= LEAST_DISTINCT);
    }

    /** Words with a letter that only this language has. */
    private static long own(Language language, List<String> words) {
        return language.letters.isEmpty()
                ? 0
                : words.stream()
                        .filter(word -> word.chars().anyMatch(c -> c > 0x7f && language.letters.indexOf(c) >= 0))
                        .count();
    }

    private static long hits(Language language, List<String> words) {
        return words.stream().filter(language.words::contains).count();
    }

    private static Optional<UnicodeScript> script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int ascii = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                if (c < 0x80) {
                    ascii++;
                } else {
                    counts.merge(UnicodeScript.of(c), weight(c), Integer::sum);
                }
            }
        }
        if (ascii > 0) {
            counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 5 > counts.getOrDefault(UnicodeScript.HAN, 0)) {
            counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** A syllable or word sign says as much as several letters. */
    private static int weight(int c) {
        return Character.isIdeographic(c) ? 3 : UnicodeScript.of(c) == UnicodeScript.HANGUL ? 2 : 1;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        (text + " ").codePoints().forEach(c -> {
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        });
        return words;
    }

    private static String among(List<Language> candidates, List<String> words) {
        if (candidates.contains(KNOWN.getFirst()) && hits(KNOWN.getFirst(), words) > CERTAIN * words.size()) {
            return ENGLISH;
        }
        Map<String, Double> scores = new HashMap<>();
        candidates.forEach(language -> scores.put(language.code, hits(language, words) + 0.5 * own(language, words)));
        Language best = candidates.stream()
                .reduce((a, b) -> scores.getOrDefault(b.code, 0.0) > scores.getOrDefault(a.code, 0.0) ? b : a)
                .orElseThrow();
        double score = scores.getOrDefault(best.code, 0.0);
        if (best.script != UnicodeScript.LATIN) {
            return best.code;
        }
        if (words.size() < FEW_WORDS && hits(best, words) < 2 && plainLetters(words)) {
            return ENGLISH;
        }
        return score < LEAST * words.size() ? UNKNOWN : best.code;
    }

    /** Names and headlines without function words count as English if they have no letter that English lacks. */
    private static boolean plainLetters(List<String> words) {
        long foreign = words.stream()
                .filter(word -> word.chars().anyMatch(c -> c > 0x7f))
                .count();
        return foreign * 20 <= words.size();
    }
}
