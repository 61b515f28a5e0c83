package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Writes long vowels of romanised kana as names are written in Latin letters: Ono for oono, Taro for tarou. Stateless. */
final class Kana {
    /** Before an e the u is a vowel of its own: Inoue. */
    private static final Pattern LONG_O = Pattern.compile("o(?:u(?!e)|o)");

    private Kana() {}

    static boolean is(int point) {
        var script = UnicodeScript.of(point);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || point == 'ー';
    }

    static String shortened(String romanised) {
        return LONG_O.matcher(romanised).replaceAll("o").replace("uu", "u");
    }
}
