package io.waybill.lexicon.name;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** How much it says that two names share a word: the rarer the word, the more. Immutable, thread-safe. */
final class Rarity {
    /** Bits of a word that no table knows. */
    static final double UNKNOWN = 18;
    /** A short list says nothing of how common a word is. */
    private static final double MANY = 15_000;

    private final Map<String, Double> perMillion;
    private final Bearers bearers;

    /** None: to be filled. */
    Rarity() {
        this(new HashMap<>(), Bearers.NONE);
    }

    private Rarity(Map<String, Double> perMillion, Bearers bearers) {
        this.perMillion = perMillion;
        this.bearers = bearers;
    }

    Rarity(Tokeniser tokeniser, String file) {
        this();
        for (var row : Tables.rows(file, 2)) {
            for (var piece : tokeniser.pieces(row.get(0))) {
                perMillion.merge(piece.canonical(), Double.parseDouble(row.get(1)), Double::sum);
            }
        }
    }

    void through(Flow flow) {
        flow.decimals(perMillion);
    }

    /** Words in canonical letters. */
    Collection<String> words() {
        return Collections.unmodifiableSet(perMillion.keySet());
    }

    /** The same, with the words that some names bear. */
    Rarity with(Bearers others) {
        return new Rarity(perMillion, others);
    }

    /** Whether the table itself has a word, whoever bears it on the lists. */
    boolean tells(String canonical) {
        return perMillion.containsKey(canonical);
    }

    boolean knows(String canonical) {
        return perMillion.containsKey(canonical) || bearers.of(canonical) > 0;
    }

    /** Bits, 1 to {@link #UNKNOWN}. */
    double info(String canonical) {
        var frequency = perMillion.getOrDefault(canonical, 0.0);
        var bits = Math.log(1e6 / (frequency + 1e6 / (1 << 18))) / Math.log(2);
        return Math.clamp(Math.min(bits, listed(canonical)), 1, UNKNOWN);
    }

    /** Bits of a word that several of the others bear: one more bearer is as good as none. */
    private double listed(String canonical) {
        var bearing = bearers.of(canonical);
        return bearing < 2 ? UNKNOWN : Math.log(Math.max(MANY, bearers.all()) / bearing) / Math.log(2);
    }
}
