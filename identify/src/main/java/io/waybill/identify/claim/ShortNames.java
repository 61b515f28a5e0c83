package io.waybill.identify.claim;

import io.waybill.lexicon.actor.Names;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins names shortened later in a report to the full name, where only one full name fits. */
final class ShortNames {
    private ShortNames() {}

    /**
     * @param kinds the names of a report in order of appearance, with their kind
     * @param aliases short names that the report itself declares, to the full name
     * @return names to full names; names that stand for themselves are absent
     */
    static Map<String, String> join(Map<String, Party.Kind> kinds, Map<String, String> aliases) {
        Map<String, String> full = new HashMap<>();
        for (Map.Entry<String, Party.Kind> name : kinds.entrySet()) {
            String declared = aliases.get(Names.normalise(name.getKey()));
            if (declared != null && !declared.equals(name.getKey())) {
                full.put(name.getKey(), declared);
                continue;
            }
            List<String> candidates = new ArrayList<>();
            boolean whole = aliases.containsValue(name.getKey()); // an acronym declares that this is the full name
            boolean before = true;
            for (Map.Entry<String, Party.Kind> other : kinds.entrySet()) {
                if (other.getKey().equals(name.getKey())) {
                    before = false;
                } else if (!whole && isShort(name, other) && (before || other.getValue() == Party.Kind.PERSON)) {
                    candidates.add(other.getKey());
                }
            }
            if (candidates.size() == 1) {
                full.put(name.getKey(), candidates.getFirst());
            } else if (candidates.size() > 1) {
                // several spellings of one longer name: the longest that holds all others
                String longest = candidates.stream()
                        .max((a, b) -> Integer.compare(a.length(), b.length()))
                        .orElseThrow();
                if (candidates.stream().allMatch(c -> c.equals(longest) || Names.isShortOf(c, longest))) {
                    full.put(name.getKey(), longest);
                }
            }
        }
        full.replaceAll((name, to) -> full.getOrDefault(to, to));
        return full;
    }

    private static boolean isShort(Map.Entry<String, Party.Kind> name, Map.Entry<String, Party.Kind> other) {
        boolean person = other.getValue() == Party.Kind.PERSON;
        boolean compatible = name.getValue() == other.getValue()
                || name.getValue() == Party.Kind.BODY
                || other.getValue() == Party.Kind.BODY
                || person && !name.getKey().contains(" ");
        if (!compatible || other.getValue() == Party.Kind.STATE || other.getValue() == Party.Kind.PLACE) {
            return false;
        }
        return Names.isShortOf(name.getKey(), other.getKey())
                || person && Names.isShortOfPerson(name.getKey(), other.getKey());
    }
}
