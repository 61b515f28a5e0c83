package io.waybill.counter.list.ofac;

import io.waybill.lexicon.actor.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the number of an entry by its name, for links that only name the other. Not thread-safe. */
final class Directory {
    private static final String SEVERAL = "";

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    /** A main name; of "LAST, First" other texts may say "First Last". */
    void name(String name, String number) {
        put(numbers, name, number);
        int comma = name.indexOf(", ");
        if (comma > 0) {
            put(aliases, name.substring(comma + 2) + " " + name.substring(0, comma), number);
        }
    }

    void alias(String name, String number) {
        put(aliases, name, number);
    }

    /** Number of the one entry whose main name it is, or else whose other name; empty where there is none or several. */
    Optional<String> number(String name) {
        String key = Names.fold(name);
        String found = numbers.getOrDefault(key, aliases.getOrDefault(key, SEVERAL));
        return found.equals(SEVERAL) ? Optional.empty() : Optional.of(found);
    }

    private static void put(Map<String, String> map, String name, String number) {
        map.merge(Names.fold(name), number, (one, other) -> one.equals(other) ? one : SEVERAL);
    }
}
