package io.waybill.lexicon.name;

import com.ibm.icu.text.Transliterator;
import io.waybill.lexicon.resource.Tsv;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes words of any script in plain lower-case Latin letters. Immutable, thread-safe. */
final class Romaniser {
    private static final int LONGEST = 3;

    private final Map<String, String> letters = new HashMap<>();

    private static final class Icu {
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
        static final Transliterator HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    }

    Romaniser() {
        for (var row : Tsv.rows(Romaniser.class, "scripts.tsv", 3)) {
            letters.put(row.get(1), row.get(2));
        }
    }

    /** The word in letters a to z and digits; empty where nothing of it can be written so. */
    String latin(String lower) {
        var out = new StringBuilder(lower.length() + 4);
        var at = 0;
        while (at < lower.length()) {
            var c = lower.charAt(at);
            if (c < 128) {
                out.append(c);
                at++;
                continue;
            }
            var length = longest(lower, at);
            if (length > 0) {
                out.append(letters.get(lower.substring(at, at + length)));
                at += length;
            } else {
                var point = lower.codePointAt(at);
                out.append(single(point));
                at += Character.charCount(point);
            }
        }
        return Kana.is(lower.charAt(0)) ? Kana.shortened(out.toString()) : out.toString();
    }

    private int longest(String text, int at) {
        for (var to = Math.min(text.length(), at + LONGEST); to > at; to--) {
            if (letters.containsKey(text.substring(at, to))) {
                return to - at;
            }
        }
        return 0;
    }

    private String single(int point) {
        if (Hangul.isSyllable(point)) {
            return Hangul.north(point);
        }
        if (Character.isDigit(point)) {
            return String.valueOf(Character.getNumericValue(point));
        }
        var text = Character.toString(point);
        var script = UnicodeScript.of(point);
        if (script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC) {
            var base = Normalizer.normalize(text, Normalizer.Form.NFD);
            if (base.length() > 1 && base.codePointAt(0) != point) {
                return latin(base.substring(0, 1));
            }
        }
        var latin = (script == UnicodeScript.HAN ? Icu.HAN : Icu.ANY).transliterate(text);
        var kept = new StringBuilder(latin.length());
        latin.chars().filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9').forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
