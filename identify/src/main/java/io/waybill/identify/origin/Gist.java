package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** What sentences of two reports are about, as the mean of their words, less what all of them are about. */
final class Gist {
    /** Words of no weight still colour a sentence. */
    private static final double LEAST = 0.15;

    private final float[][] original;
    private final float[][] rewrite;

    private Gist(float[][] original, float[][] rewrite) {
        this.original = original;
        this.rewrite = rewrite;
    }

    static Gist of(Aligner aligner) {
        float[][] original = means(aligner.original(), aligner::weightOfOriginal, aligner.vectors());
        float[][] rewrite = means(aligner.rewrite(), aligner::weight, aligner.vectors());
        float[] common = {};
        int count = 0;
        for (float[][] side : new float[][][] {original, rewrite}) {
            for (float[] mean : side) {
                common = plus(common, 1, mean);
                count += mean.length == 0 ? 0 : 1;
            }
        }
        return new Gist(without(original, common, count), without(rewrite, common, count));
    }

    /** -1 to 1: how much two sentences are about one thing; 0 where that is unknown. */
    double likeness(int ofOriginal, int ofRewrite) {
        float[] a = original[ofOriginal];
        float[] b = rewrite[ofRewrite];
        double product = 0;
        for (int k = 0; k < Math.min(a.length, b.length); k++) {
            product += a[k] * b[k];
        }
        return product;
    }

    private static float[][] means(Profile profile, IntToDoubleFunction weight, WordVectors vectors) {
        float[][] means = new float[profile.sentences()][];
        for (int s = 0; s < means.length; s++) {
            float[] sum = {};
            for (int i = profile.from(s); i < profile.to(s); i++) {
                if (profile.kind(i) != Profile.Kind.FUNCTION) {
                    Optional<float[]> vector = vectors.of(profile.text(i));
                    sum = plus(sum, LEAST + weight.applyAsDouble(i), vector.orElse(new float[0]));
                }
            }
            means[s] = unit(sum);
        }
        return means;
    }

    private static float[][] without(float[][] means, float[] common, int count) {
        float[][] own = new float[means.length][];
        for (int s = 0; s < own.length; s++) {
            own[s] = means[s].length == 0 ? means[s] : unit(plus(means[s].clone(), -1.0 / count, common));
        }
        return own;
    }

    /** Adds to a vector in place; an empty one is none yet. */
    private static float[] plus(float[] sum, double times, float[] vector) {
        float[] all = sum.length == 0 ? new float[vector.length] : sum;
        for (int k = 0; k < vector.length; k++) {
            all[k] += (float) (times * vector[k]);
        }
        return all;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float[] unit = new float[square == 0 ? 0 : vector.length];
        for (int k = 0; k < unit.length; k++) {
            unit[k] = (float) (vector[k] / Math.sqrt(square));
        }
        return unit;
    }
}
