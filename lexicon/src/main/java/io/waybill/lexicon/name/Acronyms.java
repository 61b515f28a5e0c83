package io.waybill.lexicon.name;

/** Tells whether a word may be an acronym of words, in their own or in another language. */
final class Acronyms {
    private Acronyms() {}

    /** The end of the words from {@code from} on, none of which has a partner, of whose first letters the text is made; or -1. */
    static int end(String text, Token[] words, int from, int[] partners) {
        return end(text, 0, words, from, partners);
    }

    private static int end(String text, int at, Token[] words, int word, int[] partners) {
        if (at == text.length()) {
            return word;
        }
        if (word == words.length || partners[word] != Alignment.NONE) {
            return -1;
        }
        var token = words[word];
        var initials = token.initials;
        if (initials.length() > 1 && text.startsWith(initials, at)) {
            var end = end(text, at + initials.length(), words, word + 1, partners);
            if (end >= 0) {
                return end;
            }
        }
        if ((token.firsts & Token.letter(text.charAt(at))) == 0) {
            return -1;
        }
        var end = end(text, at + 1, words, word + 1, partners);
        return end >= 0 || !isOneLetter(text, at) ? end : end(text, at + 2, words, word + 1, partners);
    }

    /** Whether two Latin letters stand for one of another script: ts, sh, kh, zh, ch, ya, yu. */
    private static boolean isOneLetter(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case 't' -> text.charAt(at + 1) == 's';
            case 's', 'k', 'z', 'c' -> text.charAt(at + 1) == 'h';
            case 'y' -> text.charAt(at + 1) == 'a' || text.charAt(at + 1) == 'u';
            default -> false;
        };
    }
}
