package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Weighs signals: small decision trees whose values add up to log odds, monotone in each signal, an own set for people,
 * organisations and ships. Immutable, thread-safe.
 */
final class Model {
    private final Trees people;
    private final Trees companies;
    private final Trees ships;

    Model() {
        var rows = Tables.rows("model.tsv", 8).stream().collect(Collectors.groupingBy(row -> row.get(0)));
        people = new Trees(rows.getOrDefault("person", List.of()));
        companies = new Trees(rows.getOrDefault("organisation", List.of()));
        ships = new Trees(rows.getOrDefault("ship", List.of()));
    }

    /**
     * A probability, 0 to 1 exclusive.
     *
     * @param least below it any that is below it will do
     */
    double score(NameKind kind, double[] signals, double least) {
        var trees = switch (kind) {
            case PERSON, UNKNOWN -> people;
            case ORGANISATION -> companies;
            case SHIP, AIRCRAFT -> ships;
        };
        return 1 / (1 + Math.exp(-trees.odds(signals, Math.log(least / (1 - least)))));
    }

    /** The trees of one kind, one node after another. */
    private static final class Trees {
        private final int[] roots;
        /** By node; -1 for a leaf. */
        private final int[] signal;
        /** Of a leaf its value. */
        private final double[] limit;

        private final int[] below;
        private final int[] above;
        /** The most that this tree and those after it can add. */
        private final double[] most;

        Trees(List<List<String>> rows) {
            List<Integer> starts = new ArrayList<>();
            var size = rows.size();
            signal = new int[size];
            limit = new double[size];
            below = new int[size];
            above = new int[size];
            for (var i = 0; i < size; i++) {
                var row = rows.get(i);
                var node = Integer.parseInt(row.get(2));
                if (node == 0) {
                    starts.add(i);
                }
                var start = starts.getLast();
                var leaf = row.get(3).equals("-");
                signal[i] = leaf ? -1 : Signal.valueOf(row.get(3)).ordinal();
                limit[i] = Double.parseDouble(row.get(leaf ? 7 : 4));
                below[i] = leaf ? 0 : start + Integer.parseInt(row.get(5));
                above[i] = leaf ? 0 : start + Integer.parseInt(row.get(6));
            }
            roots = starts.stream().mapToInt(Integer::intValue).toArray();
            most = new double[roots.length + 1];
            for (var tree = roots.length - 1; tree >= 0; tree--) {
                most[tree] = most[tree + 1] + highest(roots[tree], tree + 1 < roots.length ? roots[tree + 1] : size);
            }
        }

        private double highest(int from, int to) {
            return IntStream.range(from, to)
                    .filter(at -> signal[at] < 0)
                    .mapToDouble(at -> limit[at])
                    .max()
                    .orElse(0);
        }

        double odds(double[] signals, double least) {
            var sum = 0.0;
            var tree = 0;
            for (; tree < roots.length && sum + most[tree] >= least; tree++) {
                var at = roots[tree];
                while (signal[at] >= 0) {
                    at = signals[signal[at]] < limit[at] ? below[at] : above[at];
                }
                sum += limit[at];
            }
            return sum + most[tree];
        }
    }
}
