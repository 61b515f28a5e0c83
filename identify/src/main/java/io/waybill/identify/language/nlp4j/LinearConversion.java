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

/** Converts one of the library's linear models: only weights that are not 0, features by hash. */
final class LinearConversion {
    private static final List<String> LABEL_SETS =
            List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC");
    private static final int NO_ROW = -1;

    private final OnlineComponent<?, ?> component;
    private final MajorVector weights;
    private final int labels;
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

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
        out.beginBytes(rows.size());
        out.bytes(rows.toByteArray(), rows.size());
        out.pad();
        for (int type = 0; type < sets; type++) {
            out.ints(setRows[type]);
        }
        out.floats(dense());
        writeLabelSets(out);
    }

    /** Appends the weights of a feature: their number, the weights, their labels; its place in units of 4 bytes. */
    private int row(int feature) {
        if (feature <= 0 || feature >= weights.getFeatureSize()) {
            return NO_ROW;
        }
        ByteBuffer row = ByteBuffer.allocate(8 + 5 * labels).order(ByteOrder.LITTLE_ENDIAN);
        byte[] present = new byte[labels];
        int count = 0;
        for (int label = 0; label < labels; label++) {
            float weight = weights.get(label, feature);
            if (weight != 0) {
                row.putFloat(4 + 4 * count, weight);
                present[count++] = (byte) label;
            }
        }
        if (count == 0) {
            return NO_ROW;
        }
        row.putInt(0, count).put(4 + 4 * count, present, 0, count);
        int place = rows.size() / 4;
        rows.write(row.array(), 0, (4 + 5 * count + 3) / 4 * 4);
        return place;
    }

    /** Weights of embeddings, all labels of one dimension together. */
    private float[] dense() {
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
