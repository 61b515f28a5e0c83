package io.waybill.identify.language.nlp4j;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model over sparse features and embeddings, read from a mapped file. Weights are added in the order in which
 * the library adds them, so that scores are equal to the last bit. Thread-safe.
 *
 * <p>A feature's row holds its weights. A sparse row, for features that few labels know, stays in the mapped file: the
 * number of weights, the weights, their labels, a byte each. A dense row has one weight a label, also those that are 0,
 * and is added faster. The number of a row is twice its place, plus one where it is dense.
 */
final class LinearModel {
    static final int VALUE_BITS = 26;

    private static final int LABELS_IN_INT = 4;

    private final List<String> labels;
    private final Template template;
    private final HashTable features;
    private final IntBuffer sparseRows;
    private final float[][] denseRows;
    private final int[][] setRows;
    private final float[][] embeddings;
    private final int[][] labelSets;
    private final Lexicon lexicon;

    LinearModel(ModelReader in, Lexicon lexicon) {
        this.lexicon = lexicon;
        labels = in.strings();
        template = Template.decode(in.ints());
        features = new HashTable(in.longs(), VALUE_BITS);
        sparseRows = in.mappedInts();
        denseRows = rows(in.floats());
        setRows = new int[template.sets().length][];
        for (int i = 0; i < setRows.length; i++) {
            setRows[i] = in.ints();
        }
        embeddings = rows(in.floats());
        labelSets = new int[in.ints()[0]][];
        for (int i = 0; i < labelSets.length; i++) {
            labelSets[i] = in.ints();
        }
    }

    /** One array a row: Java adds two arrays at the same index several numbers at a time, and no others. */
    private float[][] rows(FloatBuffer weights) {
        float[][] rows = new float[weights.limit() / labels.size()][labels.size()];
        for (float[] row : rows) {
            weights.get(row);
        }
        return rows;
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
                scratch[i] = isDense(found[i]) ? 0 : sparseRows.get(found[i] >> 1);
            }
            Arrays.fill(scores, 0);
            for (int type = 0; type < setRows.length; type++) {
                int node = at[template.sets()[type][0]];
                if (node >= 0) {
                    addSet(nodes.set(template.sets()[type][1], node), setRows[type], scores);
                }
            }
            for (int i = 0; i < count; i++) {
                if (isDense(found[i])) {
                    addDense(found[i], scores);
                } else {
                    addSparse(found[i] >> 1, (int) scratch[i], scores);
                }
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
                    addEmbedding(lexicon.embedding(row), i, scores);
                }
            }
        }
    }

    private static boolean isDense(int row) {
        return (row & 1) != 0;
    }

    private void addSet(int[] items, int[] rowOf, float[] scores) {
        for (int item : items) {
            int row = rowOf[item];
            if (row >= 0) {
                if (isDense(row)) {
                    addDense(row, scores);
                } else {
                    addSparse(row >> 1, sparseRows.get(row >> 1), scores);
                }
            }
        }
    }

    private void addDense(int row, float[] scores) {
        float[] weights = denseRows[row >> 1];
        for (int label = 0; label < scores.length; label++) {
            scores[label] += weights[label];
        }
    }

    private void addSparse(int place, int count, float[] scores) {
        int at = place + 1;
        for (int i = 0, four = 0; i < count; i++, four >>>= Byte.SIZE) {
            if (i % LABELS_IN_INT == 0) {
                four = sparseRows.get(at + count + i / LABELS_IN_INT);
            }
            scores[four & 0xff] += Float.intBitsToFloat(sparseRows.get(at + i));
        }
    }

    private void addEmbedding(float[] values, int position, float[] scores) {
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            float[] weights = embeddings[position * values.length + i];
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[label] * value;
            }
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
