package io.waybill.app.evaluate;

import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether two fillers mean the same, by their names, the labelled aliases or their place. Confined to one thread. */
final class Names {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "we", "us", "our", "i", "who",
            "which", "this", "that");

    private static final int MAX_EXTRA_WORDS = 6;

    private final Map<List<String>, Set<String>> aliases = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    Names(Map<String, List<String>> aliasesByName) {
        aliasesByName.forEach((name, others) -> {
            Set<String> group = aliases.computeIfAbsent(words(name), key -> new LinkedHashSet<>());
            group.add(name);
            group.addAll(others);
        });
    }

    List<String> words(String name) {
        return words.computeIfAbsent(name, NameWords::of);
    }

    /** Whether a told filler is the labelled one. */
    boolean match(Filler label, Filler told, boolean isThing) {
        if (label.span().isPresent()
                && told.span().isPresent()
                && samePlace(label.span().get(), told.span().get())) {
            return true;
        }
        Set<String> names = names(told);
        for (String name : withAliases(label)) {
            if (names.stream().anyMatch(other -> similar(name, other, isThing))) {
                return true;
            }
        }
        return false;
    }

    boolean match(Filler label, Filler told) {
        return match(label, told, false);
    }

    /** By half of the shorter, and not the whole clause around it. */
    private static boolean samePlace(Span label, Span told) {
        int common = Math.min(label.end(), told.end()) - Math.max(label.start(), told.start());
        return common > 0
                && common * 2 >= Math.min(label.length(), told.length())
                && told.length() <= 2 * label.length() + 40;
    }

    Set<String> names(Filler filler) {
        Set<String> names = new LinkedHashSet<>();
        filler.text()
                .filter(text -> !PRONOUNS.contains(text.strip().toLowerCase(Locale.ROOT)))
                .ifPresent(names::add);
        filler.entity().ifPresent(names::add);
        return names;
    }

    private Set<String> withAliases(Filler filler) {
        Set<String> names = names(filler);
        Set<String> all = new HashSet<>(names);
        names.forEach(name -> all.addAll(aliases.getOrDefault(words(name), Set.of())));
        return all;
    }

    /** Equal, contained by whole words, or with words enough in common; parties need more than half. */
    boolean similar(String label, String told, boolean isThing) {
        List<String> a = words(label);
        List<String> b = words(told);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (contains(a, b) || contains(b, a) && b.size() <= a.size() + MAX_EXTRA_WORDS) {
            return true;
        }
        List<String> rest = new ArrayList<>(b);
        long common = a.stream().filter(rest::remove).count();
        double f1 = 2.0 * common / (a.size() + b.size());
        return isThing ? f1 >= 0.5 : f1 > 0.5;
    }

    /** Whether the canonical name itself is right; stricter than {@link #match}. */
    boolean sameEntity(Filler label, Filler told) {
        List<String> right = words(label.entity().orElse(""));
        List<String> given = words(told.entity().orElse(""));
        return contains(right, given)
                || contains(given, right)
                || aliases.getOrDefault(right, Set.of()).stream()
                        .anyMatch(alias -> words(alias).equals(given));
    }

    private static boolean contains(List<String> words, List<String> part) {
        return !part.isEmpty() && Collections.indexOfSubList(words, part) >= 0;
    }
}
