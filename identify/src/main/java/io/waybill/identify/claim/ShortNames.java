package io.waybill.identify.claim;

import io.waybill.lexicon.actor.Names;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins names shortened later in a report to the full name, where only one full name fits. Grows with the report; takes
 * time in proportion to its names.
 */
final class ShortNames {
    /** Words of a full name that a short one may share; a longer one is joined only where it is declared. */
    private static final int MOST_WORDS = 16;

    private final Map<String, Party.Kind> kinds = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<List<String>, List<Integer>> beginnings = new HashMap<>();
    private final Map<List<String>, List<Integer>> ends = new HashMap<>();

    private record Name(String text, Party.Kind kind, List<String> words) {
        boolean isPerson() {
            return kind == Party.Kind.PERSON;
        }
    }

    /** A name in the order of appearance; its first kind holds, but for a body that turns out to be a ship. */
    void add(String text, Party.Kind kind) {
        Party.Kind known = kinds.putIfAbsent(text, kind);
        if (known != null) {
            if (known == Party.Kind.BODY && kind == Party.Kind.SHIP) {
                kinds.put(text, kind);
            }
            return;
        }
        Name name = new Name(text, kind, Names.words(text));
        int size = name.words().size();
        for (int n = 1; n < size && n <= MOST_WORDS; n++) {
            beginnings
                    .computeIfAbsent(name.words().subList(0, n), k -> new ArrayList<>())
                    .add(names.size());
            if (name.isPerson()) {
                ends.computeIfAbsent(name.words().subList(size - n, size), k -> new ArrayList<>())
                        .add(names.size());
            }
        }
        if (name.isPerson() && size > 2) {
            List<String> firstAndLast =
                    List.of(name.words().getFirst(), name.words().getLast());
            ends.computeIfAbsent(firstAndLast, k -> new ArrayList<>()).add(names.size());
        }
        names.add(name);
    }

    /**
     * @param declared short names that the report itself declares, normalised, to the full name
     */
    void declare(Map<String, String> declared) {
        declared.forEach(aliases::putIfAbsent);
    }

    /** All names in the order of appearance, with their kind. */
    Map<String, Party.Kind> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    /** Names to full names; names that stand for themselves are absent. */
    Map<String, String> join() {
        Map<String, String> full = new HashMap<>();
        Set<String> whole = new HashSet<>(aliases.values()); // an acronym declares that this is the full name
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).text();
            String declared = aliases.get(Names.normalise(name));
            if (declared != null && !declared.equals(name)) {
                full.put(name, declared);
                continue;
            }
            List<String> candidates = whole.contains(name) ? List.of() : candidates(i);
            if (candidates.size() == 1) {
                full.put(name, candidates.getFirst());
            } else if (candidates.size() > 1) {
                // several spellings of one longer name: the longest that holds all others
                String longest = candidates.stream()
                        .max((a, b) -> Integer.compare(a.length(), b.length()))
                        .orElseThrow();
                if (candidates.stream().allMatch(c -> c.equals(longest) || Names.isShortOf(c, longest))) {
                    full.put(name, longest);
                }
            }
        }
        full.replaceAll((name, to) -> full.getOrDefault(to, to));
        return full;
    }

    /** Longer names told before, or persons told anywhere, of which a name is short. */
    private List<String> candidates(int index) {
        Name name = names.get(index);
        TreeSet<Integer> longer = new TreeSet<>(beginnings.getOrDefault(name.words(), List.of()));
        if (Names.maySayPerson(name.words())) {
            longer.addAll(ends.getOrDefault(name.words(), List.of()));
        }
        return longer.stream()
                .filter(i -> i < index || names.get(i).isPerson())
                .map(names::get)
                .filter(other -> fits(name, other))
                .map(Name::text)
                .toList();
    }

    private static boolean fits(Name name, Name other) {
        boolean compatible = name.kind() == other.kind()
                || name.kind() == Party.Kind.BODY
                || other.kind() == Party.Kind.BODY
                || other.isPerson() && !name.text().contains(" ");
        return compatible && other.kind() != Party.Kind.STATE && other.kind() != Party.Kind.PLACE;
    }
}
