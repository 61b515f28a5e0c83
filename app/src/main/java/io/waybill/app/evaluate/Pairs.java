package io.waybill.app.evaluate;

import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** As many fillers as possible paired one to one, those that must be found first. */
final class Pairs {
    private final List<List<Integer>> fits = new ArrayList<>();
    private final Map<Integer, Integer> labelOf = new TreeMap<>();

    private Pairs() {}

    /** Number of the label by number of the told filler. */
    static Map<Integer, Integer> of(List<Filler> labels, List<Filler> told, Names names, Role role) {
        Pairs pairs = new Pairs();
        for (Filler label : labels) {
            pairs.fits.add(IntStream.range(0, told.size())
                    .filter(j -> names.match(label, told.get(j), isThing(role)))
                    .boxed()
                    .toList());
        }
        IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(i -> labels.get(i).optional()))
                .forEach(i -> pairs.place(i, new HashSet<>()));
        return pairs.labelOf;
    }

    static boolean isThing(Role role) {
        return role == Role.GOODS || role == Role.CONSIDERATION;
    }

    private boolean place(int label, Set<Integer> seen) {
        for (int told : fits.get(label)) {
            if (seen.add(told) && (!labelOf.containsKey(told) || place(labelOf.getOrDefault(told, label), seen))) {
                labelOf.put(told, label);
                return true;
            }
        }
        return false;
    }
}
