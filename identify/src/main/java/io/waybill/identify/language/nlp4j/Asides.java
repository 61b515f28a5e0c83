package io.waybill.identify.language.nlp4j;

import java.util.Arrays;

/** Short asides in round brackets, "(OFAC)", "(IMO: 8126070)": left out, because they break the syntax around them. */
final class Asides {
    /** A longer bracket is text of its own and is kept. */
    static final int MAX_ASIDE = 120;

    private Asides() {}

    /** Sets the flags of {@code source[from, to)} that belong to an aside behind a word. */
    static void mark(String source, int from, int to, boolean[] flags) {
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
}
