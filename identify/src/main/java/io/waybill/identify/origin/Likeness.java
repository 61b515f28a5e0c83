package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the words of two reports are in meaning, 0 to 1: the same word, state, number or kind of goods; goods of one
 * class; or near word vectors. For one pair of reports; confined to one thread.
 */
final class Likeness {
    /** Goods of one class, such as shells and missiles. */
    private static final double SAME_CLASS = 0.6;
    /** Below this cosine words are only of one topic. */
    private static final double NEAR = 0.6;
    /** What near vectors are worth at most: antonyms are near too. */
    private static final double MOST = 0.8;

    private static final float[] EMPTY = {};

    private final Profile one;
    private final Terms other;
    private final WordVectors vectors;
    private final Map<Term, Alike> known = new HashMap<>();

    /**
     * All that the likeness of a word depends on.
     *
     * @param text as written, by which its vector is found; empty for a name, number or function word
     */
    private record Term(long form, long concept, long wider, String text) {
        /** Terms that have none of these in common are alike by their vectors only. */
        long[] hashes() {
            long[] all = {form, concept, wider};
            return Sorted.of(all, wider == 0 ? 2 : 3);
        }
    }

    /**
     * Words of the other report that are like a word, in the order of the text.
     *
     * @param words their numbers
     * @param likeness of each, above 0
     */
    record Alike(int[] words, double[] likeness) {}

    Likeness(Profile one, Profile other, double[] weightOfOther, WordVectors vectors) {
        this.one = one;
        this.other = Terms.of(other, weightOfOther, vectors);
        this.vectors = vectors;
    }

    /**
     * Different words of a report with their places; those without weight are left out.
     *
     * @param same numbers of the terms that have a form, concept or class, by its hash
     * @param near numbers of the terms that have a vector
     */
    private record Terms(
            List<Term> terms,
            List<float[]> vectors,
            List<int[]> places,
            Map<Long, List<Integer>> same,
            List<Integer> near) {
        static Terms of(Profile profile, double[] weights, WordVectors vectors) {
            Map<Term, Integer> numbers = new HashMap<>();
            Terms all = new Terms(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
            int[] sizes = new int[profile.size()];
            for (int i = 0; i < profile.size(); i++) {
                if (weights[i] > 0) {
                    Term term = term(profile, i);
                    int number = numbers.computeIfAbsent(term, t -> numbers.size());
                    if (number == all.terms.size()) {
                        all.add(term, vector(term, vectors));
                    }
                    int[] places = all.places.get(number);
                    if (sizes[number] == places.length) {
                        places = Arrays.copyOf(places, 2 * places.length);
                        all.places.set(number, places);
                    }
                    places[sizes[number]++] = i;
                }
            }
            for (int t = 0; t < all.places.size(); t++) {
                all.places.set(t, Arrays.copyOf(all.places.get(t), sizes[t]));
            }
            return all;
        }

        private void add(Term term, float[] vector) {
            int number = terms.size();
            terms.add(term);
            vectors.add(vector);
            places.add(new int[1]);
            for (long hash : term.hashes()) {
                same.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(number);
            }
            if (vector.length > 0) {
                near.add(number);
            }
        }
    }

    private static Term term(Profile profile, int i) {
        Profile.Words words = profile.words;
        String text = profile.kind(i) == Profile.Kind.CONTENT ? profile.text(i) : "";
        return new Term(words.forms()[i], words.concepts()[i], words.wider()[i], text);
    }

    private static float[] vector(Term term, WordVectors vectors) {
        return term.text.isEmpty() ? EMPTY : vectors.of(term.text).orElse(EMPTY);
    }

    /** The words of the other report that are like a word of the one. */
    Alike of(int ofOne) {
        return known.computeIfAbsent(term(one, ofOne), term -> alike(term, vector(term, vectors)));
    }

    private Alike alike(Term term, float[] vector) {
        double[] likenessOf = new double[other.terms.size()];
        int size = 0;
        for (long hash : term.hashes()) {
            for (int t : other.same.getOrDefault(hash, List.of())) {
                likenessOf[t] = likeness(term, vector, other.terms.get(t), other.vectors.get(t));
            }
        }
        if (vector.length > 0) {
            for (int t : other.near) {
                likenessOf[t] = likeness(term, vector, other.terms.get(t), other.vectors.get(t));
            }
        }
        for (int t = 0; t < likenessOf.length; t++) {
            size += likenessOf[t] > 0 ? other.places.get(t).length : 0;
        }
        long[] found = new long[size];
        int at = 0;
        for (int t = 0; t < likenessOf.length; t++) {
            if (likenessOf[t] > 0) {
                for (int place : other.places.get(t)) {
                    found[at++] = (long) place << Integer.SIZE | t;
                }
            }
        }
        Arrays.sort(found);
        Alike alike = new Alike(new int[size], new double[size]);
        for (int i = 0; i < size; i++) {
            alike.words[i] = (int) (found[i] >>> Integer.SIZE);
            alike.likeness[i] = likenessOf[(int) found[i]];
        }
        return alike;
    }

    private static double likeness(Term a, float[] v, Term b, float[] w) {
        if (a.concept == b.concept || a.form == b.form) {
            return 1;
        }
        double alike = a.wider != 0 && a.wider == b.wider ? SAME_CLASS : 0;
        if (v.length == 0 || w.length == 0) {
            return alike;
        }
        double cosine = 0;
        for (int i = 0; i < v.length; i++) {
            cosine += v[i] * w[i];
        }
        return Math.max(alike, cosine < NEAR ? 0 : MOST * (cosine - NEAR) / (1 - NEAR));
    }
}
