package io.waybill.identify.language.nlp4j;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model over sparse features and embeddings, read from a mapped file. Weights of 0 are left out; the others are
 * added in the order in which the library adds them, so that scores are equal to the last bit. Thread-safe.
 */
final class LinearModel {
    static final int VALUE_BITS = 26;

    private final List<String> labels;
    private final Template template;
    private final HashTable features;
    private final ByteBuffer rows;
    private final int[][] setRows;
    private final float[] dense;
    private final int[][] labelSets;
    private final Lexicon lexicon;

    LinearModel(ModelReader in, Lexicon lexicon) {
        this.lexicon = lexicon;
        labels = in.strings();
        template = Template.decode(in.ints());
        features = new HashTable(in.longs(), VALUE_BITS);
        rows = in.bytes();
        setRows = new int[template.sets().length][];
        for (int i = 0; i < setRows.length; i++) {
            setRows[i] = in.ints();
        }
        dense = in.floats();
        labelSets = new int[in.ints()[0]][];
        for (int i = 0; i < labelSets.length; i++) {
            labelSets[i] = in.ints();
        }
    }

    List<String> labels() {
        return labels;
    }

    Template template() {
        return template;
    }

    /** Sets of labels by number, in the order in which ties are decided. */
    int[] labelSet(int number) {
        return labelSets[number];
    }

    float[] newScores() {
        return new float[labels.size()];
    }

    /** @param at the node of each slot, -1 where there is none */
    void score(Nodes nodes, int[] at, float[] scores) {
        Arrays.fill(scores, 0);
        int type = 0;
        for (int[] feature : template.sets()) {
            int node = at[feature[0]];
            if (node >= 0) {
                addSet(nodes.set(feature[1], node), setRows[type], scores);
            }
            type++;
        }
        for (int[] feature : template.joined()) {
            addJoined(type++, feature, nodes, at, scores);
        }
        for (int i = 0; i < template.dense().length; i++) {
            int node = at[template.dense()[i]];
            int row = node < 0 ? -1 : nodes.embedding(node);
            if (row >= 0) {
                addDense(lexicon.embedding(row), i, scores);
            }
        }
    }

    private void addSet(int[] items, int[] rowOf, float[] scores) {
        for (int item : items) {
            if (rowOf[item] >= 0) {
                addRow(rowOf[item], scores);
            }
        }
    }

    private void addJoined(int type, int[] feature, Nodes nodes, int[] at, float[] scores) {
        long hash = 0;
        for (int i = 0; i < feature.length; i += 2) {
            int node = at[feature[i]];
            if (node < 0) {
                return;
            }
            long power = nodes.power(node, feature[i + 1]);
            if (power == 0) {
                return;
            }
            long next = nodes.hash(node, feature[i + 1]);
            hash = i == 0 ? next : Hash.join(hash, next, power);
        }
        int row = features.get(Hash.key(type, hash));
        if (row >= 0) {
            addRow(row, scores);
        }
    }

    private void addRow(int row, float[] scores) {
        int start = row * 4;
        int count = rows.getInt(start);
        int weights = start + 4;
        int labelsAt = weights + 4 * count;
        for (int i = 0; i < count; i++) {
            scores[rows.get(labelsAt + i) & 0xff] += rows.getFloat(weights + 4 * i);
        }
    }

    private void addDense(float[] values, int position, float[] scores) {
        int at = position * values.length * scores.length;
        for (float value : values) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += dense[at + label] * value;
            }
            at += scores.length;
        }
    }

    /** The first label with the highest score. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[best] < scores[i]) {
                best = i;
            }
        }
        return best;
    }

    /** The first of some labels with the highest score. */
    static int best(float[] scores, int[] among) {
        int best = among[0];
        for (int label : among) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }
}
