package io.waybill.identify.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The drafts of a sentence while they are joined: those that went into another are gone. Confined to one thread. */
final class Drafts {
    private final Map<Integer, Draft> byTrigger = new HashMap<>();
    private final Set<Draft> gone = new HashSet<>();

    Drafts(List<Draft> drafts) {
        drafts.forEach(d -> byTrigger.put(d.trigger, d));
    }

    /** The draft with this trigger, gone or not. */
    Optional<Draft> at(int trigger) {
        return Optional.ofNullable(byTrigger.get(trigger));
    }

    Collection<Draft> all() {
        return byTrigger.values();
    }

    boolean isGone(Draft draft) {
        return gone.contains(draft);
    }

    void drop(Draft draft) {
        gone.add(draft);
    }

    /** Those not gone, in the order of their triggers. */
    List<Draft> left() {
        return byTrigger.values().stream()
                .filter(d -> !gone.contains(d))
                .sorted(Comparator.comparingInt(d -> d.trigger))
                .toList();
    }
}
