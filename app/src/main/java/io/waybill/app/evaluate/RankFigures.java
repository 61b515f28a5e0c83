package io.waybill.app.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well scores tell pairs that match from others.
 *
 * @param precision, recall, f1 from the threshold on; 1 where there is nothing of which to miss or to be wrong
 * @param auc area under the curve of receiver operation: how often a pair that matches scores above one that does not
 * @param recallAt the most recall at the precision asked for, at any threshold
 */
public record RankFigures(int pairs, double precision, double recall, double f1, double auc, double recallAt) {
    /** The figures of scores and labels in one order. */
    public static RankFigures of(List<Double> scores, List<Boolean> labels, double threshold, double precisionAsked) {
        var order = IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .toList();
        var positives = (int) labels.stream().filter(label -> label).count();
        var right = 0;
        var wrong = 0;
        var hits = 0;
        var seen = 0;
        var recallAt = 0.0;
        for (var i : order) {
            seen++;
            hits += labels.get(i) ? 1 : 0;
            if (hits >= precisionAsked * seen && positives > 0) {
                recallAt = Math.max(recallAt, (double) hits / positives);
            }
            if (scores.get(i) >= threshold) {
                right += labels.get(i) ? 1 : 0;
                wrong += labels.get(i) ? 0 : 1;
            }
        }
        var precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
        var recall = positives == 0 ? 1 : (double) right / positives;
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new RankFigures(scores.size(), precision, recall, f1, auc(scores, labels, order, positives), recallAt);
    }

    private static double auc(List<Double> scores, List<Boolean> labels, List<Integer> order, int positives) {
        var negatives = scores.size() - positives;
        if (positives == 0 || negatives == 0) {
            return 1;
        }
        var ranks = 0.0;
        var from = 0;
        while (from < order.size()) {
            var to = from;
            while (to < order.size() && scores.get(order.get(to)).equals(scores.get(order.get(from)))) {
                to++;
            }
            for (var at = from; at < to; at++) {
                ranks += labels.get(order.get(at)) ? order.size() - (from + to - 1) / 2.0 : 0;
            }
            from = to;
        }
        return (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }
}
