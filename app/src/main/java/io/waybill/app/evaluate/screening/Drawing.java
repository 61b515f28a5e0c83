package io.waybill.app.evaluate.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws words as often as their weights say. Immutable. */
final class Drawing {
    private final List<String> words;
    private final double[] sums;

    /** @param weights above 0, not empty */
    Drawing(Map<String, Double> weights) {
        words = new ArrayList<>(weights.keySet());
        sums = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += weights.getOrDefault(words.get(i), 0.0);
            sums[i] = sum;
        }
    }

    String next(Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return words.get(Math.min(at < 0 ? -at - 1 : at, words.size() - 1));
    }
}
