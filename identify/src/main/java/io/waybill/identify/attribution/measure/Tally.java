package io.waybill.identify.attribution.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stretches of one kind, annotated and found, counted as equal and as overlapping. */
final class Tally {
    private int annotated;
    private int found;
    private int equal;
    private int annotatedTouched;
    private int foundTouching;

    /** A part of a stretch that lies in one sentence. */
    record Item(int sentence, int start, int end) {
        private boolean touches(Item other) {
            return sentence == other.sentence && start < other.end && other.start < end;
        }
    }

    void add(Set<Item> gold, Set<Item> system) {
        annotated += gold.size();
        found += system.size();
        Set<Item> both = new HashSet<>(gold);
        both.retainAll(system);
        equal += both.size();
        annotatedTouched += touching(gold, system);
        foundTouching += touching(system, gold);
    }

    private static int touching(Set<Item> items, Set<Item> others) {
        List<Item> list = new ArrayList<>(others);
        return (int)
                items.stream().filter(i -> list.stream().anyMatch(i::touches)).count();
    }

    Agreement exact() {
        return Agreement.of(equal, found, equal, annotated);
    }

    Agreement overlap() {
        return Agreement.of(foundTouching, found, annotatedTouched, annotated);
    }
}
