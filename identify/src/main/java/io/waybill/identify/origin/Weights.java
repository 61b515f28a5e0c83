package io.waybill.identify.origin;

import io.waybill.lexicon.resource.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each sign of derivation weighs, in log odds. Immutable and thread-safe. */
final class Weights {
    private static final class Shared {
        static final Weights INSTANCE = new Weights();
    }

    private final Map<String, Double> values = new HashMap<>();

    static Weights standard() {
        return Shared.INSTANCE;
    }

    private Weights() {
        for (List<String> row : Tsv.rows(Weights.class, "weights.tsv", 2)) {
            values.put(row.getFirst(), Double.parseDouble(row.get(1)));
        }
    }

    double of(String sign) {
        Double value = values.get(sign);
        if (value == null) {
            throw new IllegalArgumentException("no weight for " + sign);
        }
        return value;
    }
}
