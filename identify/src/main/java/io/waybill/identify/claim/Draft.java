package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim in the making: a trigger word with the heads of its fillers, all in one sentence. Confined to one thread. */
final class Draft {
    final Tree tree;
    final int trigger;
    ClaimType type;
    Optional<Stage> stage;
    boolean undirected;
    boolean negated;
    /** Tells again what was told before, as taken back. */
    boolean retracted;
    /** Only adds to a dealing told before, and tells none without it. */
    boolean statement;
    /** Head of the one whose speech act it is, -1 for none. */
    int speaker = -1;
    /** Positions whose words belong to the evidence beside the trigger's own clause. */
    final List<Integer> also = new ArrayList<>();

    private final Map<Role, List<Integer>> fillers = new EnumMap<>(Role.class);
    private final Map<Role, List<Mention>> phrases = new EnumMap<>(Role.class);
    private final Map<Role, List<Integer>> implied = new EnumMap<>(Role.class);

    /** Head of the verb's subject in active terms, -1 for none. */
    int subject = -1;
    /** Where a light verb governs the event, the head of the event's doer; -1 for none. */
    int doer = -1;
    /** Head of the phrase that is an event of its own, -1 for none. */
    int event = -1;
    /** The verb whose auxiliaries tell how far the event has gone, where the trigger is a noun; -1 for none. */
    int verb = -1;
    /** The verb of offering or negotiating whose complement the trigger is, and whose stage is told; -1 for none. */
    int control = -1;
    /** A light verb: the noun gives the frame. */
    final boolean light;
    /** How the noun's own doer stands to it, for light verbs above it. */
    final Optional<Frame> frame;

    Draft(Tree tree, int trigger, ClaimType type, Optional<Stage> stage) {
        this.tree = tree;
        this.trigger = trigger;
        this.type = type;
        this.stage = stage;
        light = false;
        frame = Optional.empty();
    }

    Draft(Tree tree, int trigger, Frame frame) {
        this.tree = tree;
        this.trigger = trigger;
        this.type = frame.type().orElse(ClaimType.TRANSFER);
        this.stage = frame.stage();
        light = frame.type().isEmpty();
        this.frame = Optional.of(frame);
    }

    int size() {
        return fillers.values().stream().mapToInt(List::size).sum();
    }

    Draft add(Role role, int head) {
        if (head >= 0) {
            List<Integer> heads = fillers.computeIfAbsent(role, r -> new ArrayList<>());
            for (int h : tree.conjuncts(head)) {
                if (!heads.contains(h)) {
                    heads.add(h);
                }
            }
        }
        return this;
    }

    /** The token alone, without those coordinated with it. */
    Draft addOne(Role role, int head) {
        List<Integer> heads = fillers.computeIfAbsent(role, r -> new ArrayList<>());
        if (!heads.contains(head)) {
            heads.add(head);
        }
        return this;
    }

    Draft addImplied(Role role, int head) {
        if (head >= 0 && heads(role).isEmpty()) {
            implied.computeIfAbsent(role, r -> new ArrayList<>()).add(head);
        }
        return this;
    }

    /** A filler that is a stretch of text of its own. */
    void add(Role role, Mention phrase) {
        phrases.computeIfAbsent(role, r -> new ArrayList<>()).add(phrase);
    }

    List<Mention> phrases(Role role) {
        return phrases.getOrDefault(role, List.of());
    }

    List<Integer> heads(Role role) {
        return fillers.getOrDefault(role, List.of());
    }

    List<Integer> impliedHeads(Role role) {
        return implied.getOrDefault(role, List.of());
    }

    boolean has(Role role) {
        return !heads(role).isEmpty()
                || !impliedHeads(role).isEmpty()
                || !phrases(role).isEmpty();
    }

    void clear(Role role) {
        fillers.remove(role);
        implied.remove(role);
    }

    void drop(Role role, int head) {
        List<Integer> heads = fillers.get(role);
        if (heads != null) {
            heads.remove(Integer.valueOf(head));
        }
    }

    void move(Role from, Role to) {
        List<Integer> moved = List.copyOf(heads(from));
        clear(from);
        moved.forEach(h -> add(to, h));
    }

    void swap(Role one, Role other) {
        List<Integer> first = fillers.remove(one);
        List<Integer> second = fillers.remove(other);
        if (second != null) {
            fillers.put(one, second);
        }
        if (first != null) {
            fillers.put(other, first);
        }
    }

    /** Takes over what the other knows and this one does not. */
    void fillFrom(Draft other) {
        if (other.tree != tree) {
            throw new IllegalArgumentException("drafts of two sentences");
        }
        for (Role role : Role.values()) {
            if (!has(role)) {
                other.heads(role).forEach(h -> add(role, h));
                other.impliedHeads(role).forEach(h -> addImplied(role, h));
            }
        }
        undirected |= other.undirected;
    }

    boolean isEmpty() {
        return fillers.values().stream().allMatch(List::isEmpty)
                && implied.values().stream().allMatch(List::isEmpty);
    }
}
