package io.waybill.lexicon.name;

import java.util.List;

/**
 * How alike two names are.
 *
 * @param score 0 to 1; 1 only for names that are equal after normalisation
 * @param features the reasons, weightiest first
 */
public record NameScore(double score, List<Feature> features) {
    public NameScore {
        features = List.copyOf(features);
    }
}
