package io.waybill.counter.list;

import io.waybill.lexicon.actor.Names;

/** Tells by the letters of words whether one stands for another. */
final class Spellings {
    private Spellings() {}

    /** Whether a word is another spelling of the last one before it, or both are surnames in capitals. */
    static boolean replacesLast(String word, String before) {
        var last = lastWord(before);
        return isSpelling(word, last) || words(before) > 1 && isCapitals(word) && isCapitals(last);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && word.codePoints().allMatch(letter -> Character.isUpperCase(letter) || letter == '-');
    }

    /** Whether two words are likely one in different spellings. */
    static boolean isSpelling(String one, String other) {
        var first = Names.fold(one);
        var second = Names.fold(other);
        if (first.length() < 3 || second.length() < 3) {
            return false;
        }
        var shared = first.chars().filter(letter -> second.indexOf(letter) >= 0).count();
        return first.charAt(0) == second.charAt(0) && shared * 4 >= first.length() * 3L
                || shared == first.length() && Math.abs(first.length() - second.length()) <= 3;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** How many words a text has. */
    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
