package io.waybill.identify.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a heading from a sentence by its form. */
final class Headings {
    private static final int MOST_WORDS = 24;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "its", "nor", "of", "on", "or",
            "over", "that", "the", "their", "to", "under", "up", "via", "vs", "with", "amid", "after", "is", "are");

    /** A stop after a small letter: not that of "U.S." */
    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll}\\d)”\"][.!?]”?[\\s\\p{Z}]");

    private Headings() {}

    /** Short, without the stop that ends a sentence. */
    static boolean shape(String words) {
        String line = words.strip();
        return !line.isEmpty()
                && ".!;,:\"”".indexOf(line.charAt(line.length() - 1)) < 0
                && !SENTENCE_END.matcher(line).find()
                && line.split("[\\s\\p{Z}]+").length <= MOST_WORDS;
    }

    /** Whether a line is too long for a heading and holds a sentence's end. */
    static boolean sentences(String words) {
        return words.split("[\\s\\p{Z}]+").length > MOST_WORDS && words.matches("(?s).*[.!?][\\s\\p{Z}].*");
    }

    /**
     * @param leading nothing stands before it
     * @param beforeLonger a longer line follows
     */
    static boolean inPlainText(String words, boolean leading, boolean beforeLonger) {
        if (!shape(words)
                || !beforeLonger
                || !Character.isLetterOrDigit(words.strip().codePointAt(0))
                        && "“\"‘'".indexOf(words.strip().charAt(0)) < 0) {
            return false;
        }
        return leading || capitals(words) || titleCase(words);
    }

    private static boolean capitals(String words) {
        return words.chars().anyMatch(Character::isLetter) && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean titleCase(String words) {
        List<String> weighty = List.of(words.split("[\\s\\p{Z}]+")).stream()
                .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        long lower = weighty.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return weighty.size() >= 2 && lower * 5 <= weighty.size();
    }
}
