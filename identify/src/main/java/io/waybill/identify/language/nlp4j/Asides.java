package io.waybill.identify.language.nlp4j;

import java.util.Arrays;

/** Short asides in round brackets, "(OFAC)", "(IMO: 8126070)": left out, because they break the syntax around them. */
final class Asides {
    /** A longer bracket is text of its own and is kept. */
    static final int MAX_ASIDE = 120;

    /** Between two dashes more words than these are told for their own sake. */
    static final int MAX_DASHED = 70;

    private Asides() {}

    /** Sets the flags of {@code source[from, to)} that belong to an aside behind a word. */
    static void mark(String source, int from, int to, boolean[] flags) {
        dashes(source, from, to, flags);
        int open = -1;
        for (int at = from; at < to; at++) {
            char c = source.charAt(at);
            if (c == '(' && !flags[at - from]) {
                open = at;
            } else if (c == ')' && open >= 0) {
                if (at - open <= MAX_ASIDE && open > from && !flags[at - from]) {
                    Arrays.fill(flags, open - from, at + 1 - from, true);
                }
                open = -1;
            }
        }
    }

    /** " – based in Dubai – ": a pair of spaced dashes within a sentence. */
    private static void dashes(String source, int from, int to, boolean[] flags) {
        int open = -1;
        for (int at = from + 1; at + 1 < to; at++) {
            char c = source.charAt(at);
            if (c == '.' && Character.isWhitespace(source.charAt(at + 1)) || c == '\n') {
                open = -1;
            }
            boolean dash = (c == '–' || c == '—') && source.charAt(at - 1) == ' ' && source.charAt(at + 1) == ' ';
            if (dash && open >= 0 && at - open <= MAX_DASHED) {
                Arrays.fill(flags, open - from, at + 1 - from, true);
                open = -1;
            } else if (dash) {
                open = at;
            }
        }
    }
}
