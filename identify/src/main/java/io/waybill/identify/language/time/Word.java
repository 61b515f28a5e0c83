package io.waybill.identify.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run of letters, a run of digits or a single mark.
 *
 * @param text lower case, apostrophes and hyphens made plain
 * @param start UTF-16 offset, end exclusive
 * @param glued no space before it
 * @param kinds the classes that it belongs to, each with its value there
 */
record Word(String text, int start, int end, boolean glued, Map<String, String> kinds) {
    static List<Word> split(CharSequence text, Vocabulary vocabulary) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        int last = -1;
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            boolean digits = isDigit(c);
            boolean letters = Character.isLetter(c);
            while (end < text.length() && (digits ? isDigit(text.charAt(end)) : letters && letterAt(text, end))) {
                end++;
            }
            String word = digits || letters
                    ? text.subSequence(at, end).toString().toLowerCase(Locale.ROOT)
                    : String.valueOf(plain(c));
            words.add(new Word(word, at, end, at == last, vocabulary.kinds(word, digits, Character.isUpperCase(c))));
            last = end;
            at = end;
        }
        return words;
    }

    /** Whether it is that word, or of that class (written in capitals). */
    boolean is(String choice) {
        return Element.isName(choice) ? kinds.containsKey(choice) : text.equals(choice);
    }

    /** Its value in a class that it belongs to. */
    String value(String kind) {
        return kinds.getOrDefault(kind, "");
    }

    boolean isNumber() {
        return isDigit(text.charAt(0));
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    private static boolean letterAt(CharSequence text, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            default -> c;
        };
    }
}
