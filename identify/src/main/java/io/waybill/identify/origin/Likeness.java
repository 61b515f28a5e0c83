package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import java.util.Optional;

/**
 * How alike two words of two reports are in meaning, 0 to 1: the same word, state, number or kind of goods; goods of one
 * class; or near word vectors. For one pair of reports; confined to one thread.
 */
final class Likeness {
    /** Goods of one class, such as shells and missiles. */
    private static final double SAME_CLASS = 0.6;
    /** Below this cosine words are only of one topic. */
    private static final double NEAR = 0.6;
    /** What near vectors are worth at most: antonyms are near too. */
    private static final double MOST = 0.8;

    private final Profile one;
    private final Profile other;
    private final float[][] vectorsOfOne;
    private final float[][] vectorsOfOther;

    Likeness(Profile one, Profile other, WordVectors vectors) {
        this.one = one;
        this.other = other;
        vectorsOfOne = vectors(one, vectors);
        vectorsOfOther = vectors(other, vectors);
    }

    private static float[][] vectors(Profile profile, WordVectors vectors) {
        float[][] found = new float[profile.size()][];
        if (vectors != WordVectors.NONE) {
            for (int i = 0; i < found.length; i++) {
                if (profile.kind(i) == Profile.Kind.CONTENT) {
                    Optional<float[]> vector = vectors.of(profile.text(i));
                    found[i] = vector.orElse(EMPTY);
                }
            }
        }
        return found;
    }

    private static final float[] EMPTY = {};

    double of(int ofOne, int ofOther) {
        Profile.Words a = one.words;
        Profile.Words b = other.words;
        if (a.concepts()[ofOne] == b.concepts()[ofOther] || a.forms()[ofOne] == b.forms()[ofOther]) {
            return 1;
        }
        double alike = a.wider()[ofOne] != 0 && a.wider()[ofOne] == b.wider()[ofOther] ? SAME_CLASS : 0;
        float[] v = vectorsOfOne[ofOne];
        float[] w = vectorsOfOther[ofOther];
        if (v == null || w == null || v.length == 0 || w.length == 0) {
            return alike;
        }
        double cosine = 0;
        for (int i = 0; i < v.length; i++) {
            cosine += v[i] * w[i];
        }
        return Math.max(alike, cosine < NEAR ? 0 : MOST * (cosine - NEAR) / (1 - NEAR));
    }
}
