package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Converts one of the library's linear models: features by hash, rows as {@link LinearModel} tells. */
final class LinearConversion {
    private static final List<String> LABEL_SETS =
            List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC");
    private static final int NO_ROW = -1;
    /** A row is dense when one label in so many has a weight. */
    private static final int DENSE = 6;

    private final OnlineComponent<?, ?> component;
    private final MajorVector weights;
    private final int labels;
    private final ByteArrayOutputStream sparseRows = new ByteArrayOutputStream();
    private final ByteArrayOutputStream denseRows = new ByteArrayOutputStream();

    LinearConversion(OnlineComponent<?, ?> component) {
        this.component = component;
        this.weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        this.labels = weights.getLabelSize();
        OnlineOptimizer optimizer = component.getOptimizer();
        if (labels > 255
                || optimizer.getBias() != 0
                || optimizer.getWeightVector().hasActivationFunction()) {
            throw new IllegalStateException("a model of another kind: " + component.getClass());
        }
    }

    void write(ModelWriter out, LexiconConversion lexicon) throws IOException {
        FeatureTemplate<?, ?> library = component.getFeatureTemplate();
        Template template = new TemplateConversion(library).template();
        FeatureMap features = (FeatureMap) Reflection.get(library, FeatureTemplate.class, "feature_map");
        int sets = template.sets().length;
        int[][] setRows = new int[sets][];
        HashTable.Builder table = new HashTable.Builder(features.size(), LinearModel.VALUE_BITS);
        for (int type = 0; type < features.getIndexMaps().size(); type++) {
            Object2IntMap<String> indices = features.getIndexMaps().get(type);
            if (type < sets) {
                List<String> items = lexicon.items(Field.Set.values()[template.sets()[type][1]]);
                setRows[type] = new int[items.size()];
                Arrays.setAll(setRows[type], i -> row(indices.getOrDefault(items.get(i), NO_ROW)));
            } else {
                for (Map.Entry<String, Integer> feature : indices.entrySet()) {
                    int row = row(feature.getValue());
                    if (row != NO_ROW) {
                        table.put(Hash.key(type, Hash.of(feature.getKey())), row);
                    }
                }
            }
        }
        out.strings(component.getOptimizer().getLabelMap().getLabelList());
        out.ints(template.encode());
        out.longs(table.slots());
        write(sparseRows, out);
        write(denseRows, out);
        for (int type = 0; type < sets; type++) {
            out.ints(setRows[type]);
        }
        out.floats(embeddings());
        writeLabelSets(out);
    }

    private static void write(ByteArrayOutputStream rows, ModelWriter out) throws IOException {
        out.beginBytes(rows.size());
        out.bytes(rows.toByteArray(), rows.size());
        out.pad();
    }

    /** Appends the row of a feature, and gives its number. */
    private int row(int feature) {
        if (feature <= 0 || feature >= weights.getFeatureSize()) {
            return NO_ROW;
        }
        float[] row = new float[labels];
        int count = 0;
        for (int label = 0; label < labels; label++) {
            row[label] = weights.get(label, feature);
            count += row[label] == 0 ? 0 : 1;
        }
        if (count == 0) {
            return NO_ROW;
        }
        return count * DENSE >= labels ? 2 * dense(row) + 1 : 2 * sparse(row, count);
    }

    private int dense(float[] row) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * labels).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(row);
        denseRows.write(bytes.array(), 0, 4 * labels);
        return denseRows.size() / (4 * labels) - 1;
    }

    private int sparse(float[] row, int count) {
        int size = (4 + 5 * count + 3) / 4 * 4;
        ByteBuffer bytes =
                ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(count);
        int labelAt = 4 + 4 * count;
        for (int label = 0; label < labels; label++) {
            if (row[label] != 0) {
                bytes.putFloat(row[label]).put(labelAt++, (byte) label);
            }
        }
        int place = sparseRows.size() / 4;
        sparseRows.write(bytes.array(), 0, size);
        return place;
    }

    /** Weights of embeddings, all labels of one dimension together. */
    private float[] embeddings() {
        MajorVector library = component.getOptimizer().getWeightVector().getDenseWeightVector();
        int dimensions = library.getFeatureSize();
        float[] dense = new float[dimensions * labels];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = library.get(i % labels, i / labels);
        }
        return dense;
    }

    private void writeLabelSets(ModelWriter out) throws IOException {
        if (component instanceof DEPParser<?> parser) {
            out.ints(LABEL_SETS.size());
            for (String name : LABEL_SETS) {
                IntSet set = (IntSet) Reflection.get(parser.getLabelCandidates(), DEPLabelCandidate.class, name);
                out.ints(set.toIntArray());
            }
        } else {
            out.ints(0);
        }
    }
}
