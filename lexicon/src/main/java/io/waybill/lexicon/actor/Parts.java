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
        for (var row : Table.read("small-words.tsv", 2)) {
            (row.cell(0).equals("inside") ? SMALL : FUNCTION_WORDS).addAll(row.list(1));
        }
    }

    /** The usual accented letters and apostrophes, and what stands for each; the rest is left to Unicode. */
    private static final String ACCENTED =
            "‘’ʼʻ′`´ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿāĀćĆčČğĞīĪıİłŁńŃōŌśŚşŞšŠūŪžŽźŹżŻ";

    private static final String BASE =
            "'''''''AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyaAcCcCgGiIiIlLnNoOsSsSsSuUzZzZzZ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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

    static List<Part> of(String phrase) {
        var words = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at <= phrase.length(); at++) {
            if (at == phrase.length() || Character.isWhitespace(phrase.charAt(at))) {
                if (at > from) {
                    words.add(phrase.substring(from, at));
                }
                from = at + 1;
            }
        }
        return of(words);
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
            if (at < plain.length() && isInner(plain.charAt(at))) {
                continue;
            }
            addPart(plain.substring(from, at), number, parts);
            if (at < plain.length() && "&,;:()".indexOf(plain.charAt(at)) >= 0) {
                addPart(plain.substring(at, at + 1), number, parts);
            }
            from = at + 1;
        }
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '.' || c == '$';
    }

    private static void addPart(String raw, int number, List<Part> parts) {
        var text = raw;
        if (text.endsWith("'s") || text.endsWith("'S")) {
            text = text.substring(0, text.length() - 2);
        }
        text = text.replace(".", "").replace("'", "");
        if (text.equals("&")) {
            text = "and";
        }
        if (!text.isEmpty()) {
            parts.add(new Part(text, text.toLowerCase(Locale.ROOT), number));
        }
    }

    /** Letters without accents, apostrophes of one kind. */
    static String plain(String word) {
        var plain = new StringBuilder(word.length());
        var other = false;
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            var known = c < 128 && c != '`' ? -1 : ACCENTED.indexOf(c);
            plain.append(known < 0 ? c : BASE.charAt(known));
            other |= known < 0 && c >= 128;
        }
        return other
                ? MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                        .replaceAll("")
                : plain.toString();
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
