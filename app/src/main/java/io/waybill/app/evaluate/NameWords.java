package io.waybill.app.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A name as words that can be compared: without case, accents, punctuation, determiners, possessives and plurals. */
final class NameWords {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "these", "that", "those", "some", "any");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INITIALS = Pattern.compile("\\b(?:[a-z]\\.){2,}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private NameWords() {}

    static List<String> of(String name) {
        String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .toLowerCase(Locale.ROOT);
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        plain = INITIALS.matcher(plain).replaceAll(initials -> initials.group().replace(".", ""));
        List<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        List<String> telling =
                words.stream().filter(word -> !DETERMINERS.contains(word)).toList();
        return (telling.isEmpty() ? words : telling)
                .stream().map(NameWords::singular).toList();
    }

    private static String singular(String word) {
        boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }
}
