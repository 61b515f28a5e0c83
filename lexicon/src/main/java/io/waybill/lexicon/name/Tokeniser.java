package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a name into words and writes each in Latin and in canonical letters. Immutable, thread-safe. */
final class Tokeniser {
    /** Words of a name beyond these are not compared. */
    static final int MOST = 32;

    private static final String INNER = "'’‘ʼʻʿʾ`´\"״׳";
    private final Romaniser romaniser = new Romaniser();
    private final Sound sound = new Sound();

    List<Piece> pieces(String raw) {
        var text = isAscii(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        List<Piece> pieces = new ArrayList<>();
        var at = 0;
        var part = 0;
        var depth = 0;
        var hyphen = false;
        while (at < text.length() && pieces.size() < MOST) {
            var point = text.codePointAt(at);
            if (isWord(point)) {
                var to = end(text, at);
                for (var word : split(text.substring(at, to))) {
                    add(pieces, word, part, hyphen, depth > 0);
                }
                hyphen = false;
                at = to;
                continue;
            }
            switch (point) {
                case '(', '[', '（' -> depth++;
                case ')', ']', '）' -> depth = Math.max(0, depth - 1);
                case ',', '،', ';' -> part++;
                default -> {}
            }
            hyphen = point == '-' || point == '‐' || point == '‑' || point == '־';
            at += Character.charCount(point);
        }
        return pieces;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    String canonical(String latin) {
        return sound.canonical(latin);
    }

    /** The word in lower-case letters of any script, romanised. */
    String latin(String lower) {
        return romaniser.latin(lower);
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || point == '&';
    }

    /** Where the word ends: marks and apostrophes before another letter belong to it, and the dots of "S.A.". */
    private static int end(String text, int from) {
        var to = from;
        while (to < text.length()) {
            var point = text.codePointAt(to);
            var next = to + Character.charCount(point);
            var follows = next < text.length() && Character.isLetter(text.codePointAt(next));
            var mark = Character.getType(point) == Character.NON_SPACING_MARK || point == 0x200C || point == 0x640;
            var apostrophe = INNER.indexOf(point) >= 0 && point != '"' && follows && to > from && !closes(text, to);
            var dot = point == '.' && follows && isAbbreviation(text, from, to);
            if (!isWord(point) && !mark && !apostrophe && !dot) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** Whether a quotation mark ends here and a word follows at once. */
    private static boolean closes(String text, int at) {
        return text.charAt(at) == '’'
                && text.lastIndexOf('‘', at) >= 0
                && text.indexOf(' ', text.lastIndexOf('‘', at)) < at
                && text.indexOf(' ', text.lastIndexOf('‘', at)) > 0;
    }

    private static boolean isAbbreviation(String text, int from, int dot) {
        for (var i = from; i < dot; i++) {
            var isLetter = Character.isLetter(text.charAt(i));
            if ((i - from) % 2 == 0 ? !isLetter : text.charAt(i) != '.') {
                return false;
            }
        }
        return (dot - from) % 2 == 1 && (dot + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(dot + 2)));
    }

    /** A word by itself, the syllables of Han text, or the letters of an abbreviation as one word. */
    private static List<String> split(String word) {
        var script = script(word);
        if (script == UnicodeScript.HAN) {
            return repeated(word).codePoints().mapToObj(Character::toString).toList();
        }
        return List.of(word);
    }

    /** With the character itself for the mark that repeats it. */
    private static String repeated(String han) {
        return han.indexOf('々') < 0 ? han : han.replaceAll("(.)々", "$1$1");
    }

    private void add(List<Piece> pieces, String word, int part, boolean hyphen, boolean aside) {
        if (word.equals("&")) {
            pieces.add(new Piece("&", "&", "&", "&", UnicodeScript.COMMON, part, hyphen, false, aside, false, false));
            return;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        var bare = new StringBuilder(lower.length());
        var plain = true;
        for (var i = 0; i < lower.length(); i++) {
            var c = lower.charAt(i);
            if (c != '.' && c != 0x307 && c != '&' && INNER.indexOf(c) < 0) {
                bare.append(c);
                plain &= c < 128;
            }
        }
        var letters = bare.toString();
        var latin = plain ? letters : romaniser.latin(letters);
        if (latin.isEmpty()) {
            return;
        }
        pieces.add(new Piece(
                word,
                letters,
                latin,
                sound.canonical(latin),
                plain ? UnicodeScript.LATIN : script(word),
                part,
                hyphen,
                isCapitals(word),
                aside,
                word.indexOf('.') > 0,
                false));
    }

    private static boolean isCapitals(String word) {
        var upper = 0;
        for (var i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return upper > 1;
    }

    private static UnicodeScript script(String word) {
        for (var at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            var script = UnicodeScript.of(word.codePointAt(at));
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                return script;
            }
        }
        return UnicodeScript.COMMON;
    }
}
