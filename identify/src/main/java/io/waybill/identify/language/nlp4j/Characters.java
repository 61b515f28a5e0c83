package io.waybill.identify.language.nlp4j;

/** How single characters of a report are written for the analyser. */
final class Characters {
    static final char EM_DASH = '\u2014';

    private Characters() {}

    /** What stands in the cleaned text instead of a character. */
    enum Replacement {
        KEEP,
        DROP,
        SPACE,
        QUOTE,
        APOSTROPHE,
        HYPHEN,
        DASH,
        ELLIPSIS,
        BULLET
    }

    static Replacement replacement(char c) {
        if (c > ' ' && c < '\u007f') {
            return c == '`' ? Replacement.APOSTROPHE : Replacement.KEEP;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4', '\u02bc' -> Replacement.APOSTROPHE;
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> Replacement.QUOTE;
            case '\u2010', '\u2011', '\u2012', '\u2212' -> Replacement.HYPHEN;
            case '\u2013', EM_DASH, '\u2015' -> Replacement.DASH;
            case '\u2026' -> Replacement.ELLIPSIS;
            case '\u2022', '\u00b7', '\u25aa', '\u25cf', '\u25a0', '\u25e6', '\u2023' -> Replacement.BULLET;
            case '\u00ad', '\ufeff' -> Replacement.DROP;
            default -> byClass(c);
        };
    }

    private static Replacement byClass(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Replacement.SPACE;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL ? Replacement.DROP : Replacement.KEEP;
    }
}
