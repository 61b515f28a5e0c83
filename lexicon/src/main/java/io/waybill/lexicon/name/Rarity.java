package io.waybill.lexicon.name;

import java.util.HashMap;
import java.util.Map;

/** How much it says that two names share a word: the rarer the word, the more. Immutable, thread-safe. */
final class Rarity {
    /** Bits of a word that no table knows. */
    static final double UNKNOWN = 18;

    private final Map<String, Double> perMillion = new HashMap<>();

    Rarity(Tokeniser tokeniser, String file) {
        for (var row : Tables.rows(file, 2)) {
            for (var piece : tokeniser.pieces(row.get(0))) {
                perMillion.merge(piece.canonical(), Double.parseDouble(row.get(1)), Double::sum);
            }
        }
    }

    boolean knows(String canonical) {
        return perMillion.containsKey(canonical);
    }

    /** Bits, 1 to {@link #UNKNOWN}. */
    double info(String canonical) {
        var frequency = perMillion.getOrDefault(canonical, 0.0);
        var bits = Math.log(1e6 / (frequency + 1e6 / (1 << 18))) / Math.log(2);
        return Math.clamp(bits, 1, UNKNOWN);
    }
}
