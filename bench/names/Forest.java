package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Gradient-boosted trees for log loss, monotone in each signal by its sign. The same data gives the same trees. */
final class Forest {
    record Node(int signal, double limit, int below, int above, double value) {
        boolean leaf() {
            return signal < 0;
        }
    }

    record Settings(int trees, int depth, double rate, double least, double ridge) {}

    private static final int BINS = 48;
    private final double[][] x;
    private final double[] y;
    private final double[] weight;
    private final int[] sign;
    private final Settings settings;
    private final double[][] cuts;
    private final byte[][] bin;
    final List<List<Node>> trees = new ArrayList<>();

    Forest(double[][] x, double[] y, double[] weight, int[] sign, Settings settings) {
        this.x = x;
        this.y = y;
        this.weight = weight;
        this.sign = sign;
        this.settings = settings;
        cuts = new double[sign.length][];
        bin = new byte[sign.length][x.length];
        for (var f = 0; f < sign.length; f++) {
            cuts[f] = cuts(f);
            for (var i = 0; i < x.length; i++) {
                var at = Arrays.binarySearch(cuts[f], x[i][f]);
                bin[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
            }
        }
    }

    /** Limits between which as many rows lie as between others; a value below the first limit is in bin 0. */
    private double[] cuts(int f) {
        var values = Arrays.stream(x).mapToDouble(row -> row[f]).sorted().toArray();
        var distinct = Arrays.stream(values).distinct().toArray();
        if (distinct.length <= BINS) {
            return IntStream.range(1, distinct.length).mapToDouble(i -> round((distinct[i - 1] + distinct[i]) / 2)).distinct().toArray();
        }
        return IntStream.range(1, BINS).mapToDouble(i -> round(values[(int) ((long) i * values.length / BINS)])).distinct().sorted().toArray();
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    Forest grow() {
        var n = x.length;
        var odds = new double[n];
        var positives = 0.0;
        var all = 0.0;
        for (var i = 0; i < n; i++) {
            positives += weight[i] * y[i];
            all += weight[i];
        }
        var base = Math.log(positives / (all - positives));
        Arrays.fill(odds, base);
        trees.add(List.of(new Node(-1, 0, 0, 0, base)));
        var random = new Random(7);
        for (var t = 0; t < settings.trees; t++) {
            var g = new double[n];
            var h = new double[n];
            for (var i = 0; i < n; i++) {
                var p = 1 / (1 + Math.exp(-odds[i]));
                g[i] = weight[i] * (y[i] - p);
                h[i] = weight[i] * p * (1 - p);
            }
            var used = random.ints(sign.length * 2 / 3, 0, sign.length).distinct().toArray();
            List<Node> nodes = new ArrayList<>();
            split(nodes, IntStream.range(0, n).toArray(), g, h, 0, -8, 8, used);
            trees.add(nodes);
            for (var i = 0; i < n; i++) {
                odds[i] += value(nodes, x[i]);
            }
        }
        return this;
    }

    static double value(List<Node> nodes, double[] row) {
        var at = 0;
        while (!nodes.get(at).leaf()) {
            var node = nodes.get(at);
            at = row[node.signal] < node.limit ? node.below : node.above;
        }
        return nodes.get(at).value;
    }

    double score(double[] row) {
        var sum = 0.0;
        for (var tree : trees) {
            sum += value(tree, row);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private int split(List<Node> nodes, int[] rows, double[] g, double[] h, int depth, double low, double high, int[] used) {
        var sumG = 0.0;
        var sumH = 0.0;
        for (var i : rows) {
            sumG += g[i];
            sumH += h[i];
        }
        var at = nodes.size();
        nodes.add(new Node(-1, 0, 0, 0, settings.rate * Math.clamp(sumG / (sumH + settings.ridge), low, high)));
        if (depth == settings.depth || rows.length < 2) {
            return at;
        }
        var best = 1e-3;
        var bestF = -1;
        var bestCut = 0;
        var own = sumG * sumG / (sumH + settings.ridge);
        for (var f : used) {
            var size = cuts[f].length + 1;
            var binG = new double[size];
            var binH = new double[size];
            for (var i : rows) {
                binG[bin[f][i]] += g[i];
                binH[bin[f][i]] += h[i];
            }
            var leftG = 0.0;
            var leftH = 0.0;
            for (var c = 0; c < size - 1; c++) {
                leftG += binG[c];
                leftH += binH[c];
                var rightG = sumG - leftG;
                var rightH = sumH - leftH;
                if (leftH < settings.least || rightH < settings.least) {
                    continue;
                }
                var left = Math.clamp(leftG / (leftH + settings.ridge), low, high);
                var right = Math.clamp(rightG / (rightH + settings.ridge), low, high);
                if (sign[f] * (right - left) < 0) {
                    continue;
                }
                var gain = gain(leftG, leftH, left) + gain(rightG, rightH, right) - own;
                if (gain > best) {
                    best = gain;
                    bestF = f;
                    bestCut = c;
                }
            }
        }
        if (bestF < 0) {
            return at;
        }
        var f = bestF;
        var cut = bestCut;
        var left = Arrays.stream(rows).filter(i -> bin[f][i] <= cut).toArray();
        var right = Arrays.stream(rows).filter(i -> bin[f][i] > cut).toArray();
        var lowL = low;
        var highL = high;
        var lowR = low;
        var highR = high;
        if (sign[f] != 0) {
            var middle = (leaf(left, g, h, low, high) + leaf(right, g, h, low, high)) / 2;
            if (sign[f] > 0) {
                highL = middle;
                lowR = middle;
            } else {
                lowL = middle;
                highR = middle;
            }
        }
        var below = split(nodes, left, g, h, depth + 1, lowL, highL, used);
        var above = split(nodes, right, g, h, depth + 1, lowR, highR, used);
        nodes.set(at, new Node(f, cuts[f][cut], below, above, 0));
        return at;
    }

    private double gain(double g, double h, double value) {
        return 2 * g * value - (h + settings.ridge) * value * value;
    }

    private double leaf(int[] rows, double[] g, double[] h, double low, double high) {
        var sumG = 0.0;
        var sumH = 0.0;
        for (var i : rows) {
            sumG += g[i];
            sumH += h[i];
        }
        return Math.clamp(sumG / (sumH + settings.ridge), low, high);
    }
}
