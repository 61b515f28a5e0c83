package io.waybill.lexicon.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words made comparable, part by part: without accents, periods, quotes, possessives; split at hyphens. Commas and
 * brackets stay as parts of their own, so that no name reaches over them.
 */
final class Parts {
    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "and",
            "for",
            "in",
            "on",
            "to",
            "de",
            "la",
            "al",
            "el",
            "le",
            "du",
            "del",
            "des",
            "da",
            "e",
            "i",
            "ul",
            "ar",
            "as",
            "d",
            "am",
            "an",
            "group",
            "rebels",
            "forces",
            "movement",
            "militia",
            "panel",
            "experts",
            "news",
            "agency",
            "so",
            "called",
            "magazine",
            "newspaper");

    private Parts() {}

    /** A part and the number of the word that it stands in. */
    record Part(String text, String lower, int word) {
        boolean rises() {
            return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)) || SMALL.contains(text);
        }
    }

    static List<Part> of(String phrase) {
        return of(List.of(phrase.strip().split("\\s+")));
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
        var ascii = true;
        for (var i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 128;
        }
        if (ascii) {
            return word.replace('`', '\'');
        }
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[‘’ʼʻ′`´]", "'")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace("ß", "ss")
                .replace("æ", "ae");
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
