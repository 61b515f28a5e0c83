package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;

/**
 * A word of a name as it stands there.
 *
 * @param written as it stands there
 * @param lower in lower case, in its own script
 * @param text in Latin letters
 * @param canonical in canonical letters
 * @param part 0 before the first comma, then 1, 2, ...
 * @param hyphen whether a hyphen joins it to the piece before
 * @param capitals whether it is written in capitals only, with two letters or more
 * @param aside whether it stands in parentheses
 * @param mended whether its word is taken for a mistyped one of the tables
 * @param dotted whether it is an abbreviation of letters with dots
 */
record Piece(
        String written,
        String lower,
        String text,
        String canonical,
        UnicodeScript script,
        int part,
        boolean hyphen,
        boolean capitals,
        boolean aside,
        boolean dotted,
        boolean mended) {
    /** What tables know it by: short words and signs as they are, longer ones over their romanisations. */
    String key() {
        return script == UnicodeScript.HAN ? lower : text.length() <= 4 ? text : canonical;
    }

    boolean isNumber() {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** This piece, the first of some that are read together as a word in another language than Chinese. */
    Piece heard(String together, String word, String itsCanonical) {
        return new Piece(
                together,
                word.length() <= 4 ? word : itsCanonical,
                word,
                itsCanonical,
                script,
                part,
                hyphen,
                false,
                aside,
                false,
                false);
    }

    /** The same piece with another word. */
    Piece as(String word, String itsCanonical) {
        return new Piece(written, lower, word, itsCanonical, script, part, hyphen, capitals, aside, dotted, true);
    }
}
