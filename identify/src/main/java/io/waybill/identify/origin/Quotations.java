package io.waybill.identify.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Direct quotes of two reports: equal words of a speaker point to a common source, or to derivation.
 *
 * @param shared quotes of the rewrite of which a piece stands in a quote of the original
 * @param own quotes of the rewrite that the original lacks
 */
record Quotations(int shared, int own) {
    /** A quote of fewer words may be a common phrase. */
    private static final int SHORTEST = 4;

    static Quotations of(Profile original, Profile rewrite) {
        Set<Long> there = new HashSet<>();
        pieces(original).forEach(there::addAll);
        int shared = 0;
        int own = 0;
        for (List<Long> quote : pieces(rewrite)) {
            if (quote.stream().anyMatch(there::contains)) {
                shared++;
            } else {
                own++;
            }
        }
        return new Quotations(shared, own);
    }

    /** For each quote the hashes of its sequences of words. */
    private static List<List<Long>> pieces(Profile profile) {
        List<List<Long>> quotes = new ArrayList<>();
        int from = 0;
        while (from < profile.size()) {
            int to = from;
            while (to < profile.size() && profile.words.quoted()[to]) {
                to++;
            }
            if (to - from >= SHORTEST) {
                List<Long> pieces = new ArrayList<>();
                for (int at = from; at + SHORTEST <= to; at++) {
                    long key = 0;
                    for (int i = at; i < at + SHORTEST; i++) {
                        key = Hash.pair(key, profile.words.forms()[i]);
                    }
                    pieces.add(key);
                }
                quotes.add(pieces);
            }
            from = Math.max(to, from + 1);
        }
        return quotes;
    }
}
