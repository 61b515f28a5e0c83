package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs signals: small decision trees whose values add up to log odds, monotone in each signal, an own set for people,
 * organisations and ships. Immutable, thread-safe.
 */
final class Model {
    private final Trees people;
    private final Trees companies;
    private final Trees ships;

    Model() {
        people = new Trees("person");
        companies = new Trees("organisation");
        ships = new Trees("ship");
    }

    /** A probability, 0 to 1 exclusive. */
    double score(NameKind kind, double[] signals) {
        var trees = switch (kind) {
            case PERSON, UNKNOWN -> people;
            case ORGANISATION -> companies;
            case SHIP, AIRCRAFT -> ships;
        };
        return 1 / (1 + Math.exp(-trees.odds(signals)));
    }

    /** The trees of one kind, one node after another. */
    private static final class Trees {
        private final int[] roots;
        private final int[] signal;
        private final double[] limit;
        private final int[] below;
        private final int[] above;
        private final double[] value;

        Trees(String kind) {
            var rows = Tables.rows("model.tsv", 8).stream()
                    .filter(row -> row.get(0).equals(kind))
                    .toList();
            List<Integer> starts = new ArrayList<>();
            var size = rows.size();
            signal = new int[size];
            limit = new double[size];
            below = new int[size];
            above = new int[size];
            value = new double[size];
            for (var i = 0; i < size; i++) {
                var row = rows.get(i);
                var node = Integer.parseInt(row.get(2));
                if (node == 0) {
                    starts.add(i);
                }
                var start = starts.getLast();
                var leaf = row.get(3).equals("-");
                signal[i] = leaf ? -1 : Signal.valueOf(row.get(3)).ordinal();
                limit[i] = leaf ? 0 : Double.parseDouble(row.get(4));
                below[i] = leaf ? 0 : start + Integer.parseInt(row.get(5));
                above[i] = leaf ? 0 : start + Integer.parseInt(row.get(6));
                value[i] = Double.parseDouble(row.get(7));
            }
            roots = starts.stream().mapToInt(Integer::intValue).toArray();
        }

        double odds(double[] signals) {
            var sum = 0.0;
            for (var root : roots) {
                var at = root;
                while (signal[at] >= 0) {
                    at = signals[signal[at]] < limit[at] ? below[at] : above[at];
                }
                sum += value[at];
            }
            return sum;
        }
    }
}
