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

    Scorer scorer(Nodes nodes) {
        return new Scorer(nodes);
    }

    /** Scores the labels at places of one sentence. Used by one thread. */
    final class Scorer {
        private final Nodes nodes;
        private final int[] at = new int[template.slots().length];
        private final float[] scores = new float[labels.size()];
        private final long[] keys = new long[template.joined().length];
        private final long[] scratch = new long[template.joined().length];
        private final int[] found = new int[template.joined().length];

        private Scorer(Nodes nodes) {
            this.nodes = nodes;
        }

        /** The node of each slot, -1 where there is none: to be filled before {@link #score}. */
        int[] at() {
            return at;
        }

        /** The score of each label; overwritten by the next call. */
        float[] score() {
            int count = joinedKeys();
            count = features.getAll(keys, count, scratch, found);
            for (int i = 0; i < count; i++) {
                scratch[i] = rows.getInt(found[i] * 4);
            }
            Arrays.fill(scores, 0);
            for (int type = 0; type < setRows.length; type++) {
                int node = at[template.sets()[type][0]];
                if (node >= 0) {
                    addSet(nodes.set(template.sets()[type][1], node), setRows[type], scores);
                }
            }
            for (int i = 0; i < count; i++) {
                addRow(found[i], (int) scratch[i], scores);
            }
            addEmbeddings();
            return scores;
        }

        private int joinedKeys() {
            int type = setRows.length;
            int count = 0;
            for (int[] feature : template.joined()) {
                long hash = 0;
                boolean present = true;
                for (int i = 0; i < feature.length; i += 2) {
                    int node = at[feature[i]];
                    long power = node < 0 ? 0 : nodes.power(node, feature[i + 1]);
                    if (power == 0) {
                        present = false;
                        break;
                    }
                    long next = nodes.hash(node, feature[i + 1]);
                    hash = i == 0 ? next : Hash.join(hash, next, power);
                }
                if (present) {
                    keys[count++] = Hash.key(type, hash);
                }
                type++;
            }
            return count;
        }

        private void addEmbeddings() {
            for (int i = 0; i < template.dense().length; i++) {
                int node = at[template.dense()[i]];
                int row = node < 0 ? -1 : nodes.embedding(node);
                if (row >= 0) {
                    addDense(lexicon.embedding(row), i, scores);
                }
            }
        }
    }

    private void addSet(int[] items, int[] rowOf, float[] scores) {
        for (int item : items) {
            if (rowOf[item] >= 0) {
                addRow(rowOf[item], rows.getInt(rowOf[item] * 4), scores);
            }
        }
    }

    private void addRow(int row, int count, float[] scores) {
        int weights = row * 4 + 4;
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
