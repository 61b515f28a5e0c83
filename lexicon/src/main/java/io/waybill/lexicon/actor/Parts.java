package io.waybill.lexicon.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words made comparable, part by part: without accents, periods, quotes, possessives; split at hyphens. Commas and
 * brackets stay as parts of their own, so that no name reaches over them.
 */
final class Parts {
    private static final Set<String> SMALL = new HashSet<>();
    private static final Set<String> FUNCTION_WORDS = new HashSet<>();

    static {
        for (var row : Row.read("small-words.tsv", 2)) {
            (row.cell(0).equals("inside") ? SMALL : FUNCTION_WORDS).addAll(row.list(1));
        }
    }

    /** The usual accented letters and apostrophes, and what stands for each; the rest is left to Unicode. */
    private static final String ACCENTED =
            "‘’ʼʻ′`´ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿāĀćĆčČğĞīĪıİłŁńŃōŌśŚşŞšŠūŪžŽźŹżŻ";

    private static final String BASE =
            "'''''''AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyaAcCcCgGiIiIlLnNoOsSsSsSuUzZzZzZ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** ASCII characters that do not end a part. */
    private static final boolean[] INNER = new boolean[128];

    static {
        for (char c = 0; c < INNER.length; c++) {
            INNER[c] = Character.isLetterOrDigit(c) || c == '\'' || c == '.' || c == '$';
        }
    }

    private Parts() {}

    /** A part and the number of the word that it stands in. */
    record Part(String text, String lower, int word) {
        boolean rises() {
            return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)) || SMALL.contains(text);
        }

        /** A function word, capitalised at the beginning of a sentence. */
        boolean rulesOutName() {
            return FUNCTION_WORDS.contains(lower);
        }
    }

    /** Parts of a phrase; all count as of one word. */
    static List<Part> of(String phrase) {
        return of(List.of(phrase));
    }

    static List<Part> of(List<String> words) {
        var parts = new ArrayList<Part>(words.size() + 8);
        for (var i = 0; i < words.size(); i++) {
            addWord(words.get(i), i, parts);
        }
        return parts;
    }

    private static void addWord(String word, int number, List<Part> parts) {
        var plain = plain(word);
        var from = 0;
        for (var at = 0; at <= plain.length(); at++) {
            var c = at < plain.length() ? plain.charAt(at) : ' ';
            if (isInner(c)) {
                continue;
            }
            if (at > from) {
                addPart(plain.substring(from, at), number, parts);
            }
            if (c == '&' || c == ',' || c == ';' || c == ':' || c == '(' || c == ')') {
                addPart(c == '&' ? "and" : String.valueOf(c), number, parts);
            }
            from = at + 1;
        }
    }

    private static boolean isInner(char c) {
        return c < 128 ? INNER[c] : Character.isLetterOrDigit(c);
    }

    private static void addPart(String raw, int number, List<Part> parts) {
        var text = raw;
        if (text.indexOf('\'') >= 0 || text.indexOf('.') >= 0) {
            if (text.endsWith("'s") || text.endsWith("'S")) {
                text = text.substring(0, text.length() - 2);
            }
            text = text.replace(".", "").replace("'", "");
        }
        if (!text.isEmpty()) {
            parts.add(new Part(text, text.toLowerCase(Locale.ROOT), number));
        }
    }

    /** Letters without accents, apostrophes of one kind. */
    private static String plain(String word) {
        if (isPlain(word)) {
            return word;
        }
        var plain = new StringBuilder(word.length());
        var other = false;
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            var known = ACCENTED.indexOf(c);
            plain.append(known < 0 ? c : BASE.charAt(known));
            other |= known < 0 && c >= 128;
        }
        return other
                ? MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                        .replaceAll("")
                : plain.toString();
    }

    private static boolean isPlain(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128 || word.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    static String join(List<Part> parts, int from, int to, boolean lower) {
        if (to - from == 1) {
            return lower ? parts.get(from).lower() : parts.get(from).text();
        }
        var key = new StringBuilder();
        for (var i = from; i < to; i++) {
            key.append(lower ? parts.get(i).lower() : parts.get(i).text()).append(' ');
        }
        return key.toString();
    }
}
