package io.waybill.counter.index;

import io.waybill.model.Designation;
import io.waybill.model.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Which entries that are not listed themselves belong to, or act for, one that is. Not thread-safe. */
final class Ties {
    private static final Set<Link.Relation> UP = Set.of(Link.Relation.OWNED_BY, Link.Relation.ACTS_FOR);
    /** An owner's owner's owner; further away nobody looks. */
    private static final int MAX_STEPS = 3;

    private record Tie(int row, String other, boolean up) {}

    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();

    /** Begins the next list: numbers of entries are known within one list. */
    void list() {
        numbers.add(new HashMap<>());
    }

    void entry(int row, Designation entry) {
        numbers.getLast().put(entry.entry(), row);
        for (Link link : entry.links()) {
            boolean up = UP.contains(link.relation());
            if (up || link.relation() == Link.Relation.OWNER_OF) {
                link.entry().ifPresent(other -> {
                    ties.add(new Tie(row, other, up));
                    lists.add(numbers.size() - 1);
                });
            }
        }
    }

    /** For each row the listed one that it is tied to, -1 for none and for rows that are listed themselves. */
    int[] via(int rows, IntPredicate listed) {
        Map<Integer, List<Integer>> below = new HashMap<>();
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            Optional.ofNullable(numbers.get(lists.get(i)).get(tie.other()))
                    .ifPresent(other -> below.computeIfAbsent(tie.up() ? other : tie.row(), r -> new ArrayList<>())
                            .add(tie.up() ? tie.row() : other));
        }
        int[] via = new int[rows];
        int[] steps = new int[rows];
        Arrays.fill(via, -1);
        Deque<Integer> open = new ArrayDeque<>();
        below.keySet().stream().filter(listed::test).sorted().forEach(open::add);
        while (!open.isEmpty()) {
            int row = open.poll();
            int source = listed.test(row) ? row : via[row];
            for (int child : below.getOrDefault(row, List.of())) {
                if (!listed.test(child) && via[child] < 0 && steps[row] < MAX_STEPS) {
                    via[child] = source;
                    steps[child] = steps[row] + 1;
                    open.add(child);
                }
            }
        }
        return via;
    }
}
