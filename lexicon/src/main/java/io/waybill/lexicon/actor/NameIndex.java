package io.waybill.lexicon.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds actors by the parts of their names. Acronyms only match as written ("US", never "us"); other names also in
 * capitals, and in title case. Built once, then only read.
 */
final class NameIndex {
    private final Map<String, List<Actor>> exact = new HashMap<>(8192);
    private final Map<String, List<Actor>> folded = new HashMap<>(8192);
    private final Map<String, Integer> longest = new HashMap<>(4096);

    void add(String name, Actor actor) {
        var parts = Parts.of(name);
        if (parts.isEmpty()) {
            return;
        }
        put(exact, Parts.join(parts, 0, parts.size(), false), actor);
        if (name.chars().anyMatch(Character::isLowerCase)) {
            put(folded, Parts.join(parts, 0, parts.size(), true), actor);
        }
        longest.merge(parts.getFirst().lower(), parts.size(), Math::max);
    }

    private static void put(Map<String, List<Actor>> map, String key, Actor actor) {
        var there = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!there.contains(actor)) {
            there.add(actor);
        }
    }

    /** All readings of the parts [from, to), the usual one first. */
    List<Actor> at(List<Parts.Part> parts, int from, int to) {
        var asWritten = exact.getOrDefault(Parts.join(parts, from, to, false), List.of());
        if (!looksLikeName(parts, from, to)) {
            return asWritten;
        }
        var anyCase = folded.getOrDefault(Parts.join(parts, from, to, true), List.of());
        if (asWritten.isEmpty() || anyCase.isEmpty()) {
            return asWritten.isEmpty() ? anyCase : asWritten;
        }
        var both = new LinkedHashSet<>(asWritten);
        both.addAll(anyCase);
        return List.copyOf(both);
    }

    private static boolean looksLikeName(List<Parts.Part> parts, int from, int to) {
        var capital = false;
        for (var i = from; i < to; i++) {
            if (!parts.get(i).rises()) {
                return false;
            }
            capital |= Character.isUpperCase(parts.get(i).text().charAt(0));
        }
        return capital;
    }

    /** End of the longest name that begins at the part, or {@code from} where none does. */
    int longestFrom(List<Parts.Part> parts, int from) {
        var most = longest.getOrDefault(parts.get(from).lower(), 0);
        for (var to = Math.min(parts.size(), from + most); to > from; to--) {
            if (!at(parts, from, to).isEmpty()) {
                return to;
            }
        }
        return from;
    }
}
