package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import io.waybill.identify.language.WordVectors;
import java.util.Locale;
import java.util.Optional;

/** The embeddings of the converted models, scaled to unit length. Thread-safe. */
record Vectors(Lexicon lexicon) implements WordVectors {
    @Override
    public Optional<float[]> of(String form) {
        int row = row(form);
        if (row < 0) {
            row = row(form.toLowerCase(Locale.ROOT));
        }
        return row < 0 ? Optional.empty() : Optional.of(unit(lexicon.embedding(row)));
    }

    private int row(String form) {
        return lexicon.embeddingRow(Hash.of(StringUtils.toUndigitalizedForm(form)));
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
