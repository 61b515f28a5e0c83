package io.waybill.lexicon.actor;

import java.util.Locale;
import java.util.Optional;

/** Words beside the names of ships and aircraft. Immutable, thread-safe; case and periods ignored. */
public final class ShipWords {
    /** What a word says of the name beside it. */
    public enum Sort {
        PREFIX,
        SHIP,
        AIRCRAFT,
        NUMBER
    }

    private static final class Shared {
        static final ShipWords INSTANCE = new ShipWords();
    }

    private final WordSet<Sort> words = new WordSet<>();

    private ShipWords() {
        for (var row : Row.read("ship-words.tsv", 2)) {
            var sort = Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            words.addAll(row.list(1), sort);
        }
    }

    public static ShipWords load() {
        return Shared.INSTANCE;
    }

    /** What the word or fixed phrase is: "M/V" a prefix, "oil tankers" a ship, "IMO" a number. */
    public Optional<Sort> of(String phrase) {
        var found = words.get(Parts.of(phrase));
        return found.isPresent() || !phrase.endsWith("s")
                ? found
                : words.get(Parts.of(phrase.substring(0, phrase.length() - 1)));
    }
}
