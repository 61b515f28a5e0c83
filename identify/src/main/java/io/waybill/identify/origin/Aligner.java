package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;

/**
 * Finds for each sentence of a rewrite the sentences of an original that it tells again: those that together cover most
 * of what it says, each word weighed by how rare it is.
 */
final class Aligner {
    /** "Where was she?" is no part of every sentence that has her: sentences that say little are alike by chance. */
    private static final double LITTLE = 2;
    /** What all reports write about still tells the sentences of two of them apart. */
    private static final double FLATTER = 0.7;

    private final Profile original;
    private final Profile rewrite;
    private final Likeness likeness;
    private final WordVectors vectors;
    private final double[] weightOfOriginal;
    private final double[] weightOfRewrite;
    private final double[] allOfOriginal;

    // for the sentence of the rewrite that is looked at
    private final double[] bestOfOriginal;
    private final double[] covered;

    /**
     * Two sentences of which one may tell the other again.
     *
     * @param score 0 to 1, how much of their words they share
     * @param told share of the rewrite's sentence that the original's covers
     */
    record Link(int original, int rewrite, double score, double told) {}

    Aligner(Profile original, Profile rewrite, WordVectors vectors) {
        this.original = original;
        this.rewrite = rewrite;
        this.vectors = vectors;
        Map<Long, Integer> sentencesOf = new HashMap<>();
        count(original, sentencesOf);
        count(rewrite, sentencesOf);
        int sentences = original.sentences() + rewrite.sentences();
        weightOfOriginal = weighed(original, local(original, sentencesOf, sentences));
        weightOfRewrite = weighed(rewrite, local(rewrite, sentencesOf, sentences));
        likeness = new Likeness(rewrite, original, weightOfOriginal, vectors);
        bestOfOriginal = new double[original.size()];
        covered = new double[original.sentences()];
        allOfOriginal = new double[original.sentences()];
        for (int o = 0; o < allOfOriginal.length; o++) {
            for (int j = original.from(o); j < original.to(o); j++) {
                allOfOriginal[o] += weightOfOriginal[j];
            }
        }
    }

    private static void count(Profile profile, Map<Long, Integer> sentencesOf) {
        for (int s = 0; s < profile.sentences(); s++) {
            LongStream.range(profile.from(s), profile.to(s))
                    .map(i -> profile.words.concepts()[(int) i])
                    .distinct()
                    .forEach(concept -> sentencesOf.merge(concept, 1, Integer::sum));
        }
    }

    /** A word that stands in most sentences of the pair tells nothing of which of them belong together. */
    private static double[] local(Profile profile, Map<Long, Integer> sentencesOf, int sentences) {
        double[] local = new double[profile.size()];
        for (int i = 0; i < local.length; i++) {
            int with = sentencesOf.getOrDefault(profile.words.concepts()[i], 1);
            local[i] = Math.log((sentences + 1.0) / with) / Math.log(sentences + 1.0);
        }
        return local;
    }

    private static double[] weighed(Profile profile, double[] local) {
        double[] weights = new double[local.length];
        for (int i = 0; i < local.length; i++) {
            weights[i] = Math.pow(profile.rarity(i), FLATTER) * local[i];
        }
        return weights;
    }

    Profile original() {
        return original;
    }

    Profile rewrite() {
        return rewrite;
    }

    WordVectors vectors() {
        return vectors;
    }

    /** All pairs of sentences with their scores, by sentence of the rewrite. */
    List<List<Link>> scores() {
        List<List<Link>> all = new ArrayList<>();
        for (int r = 0; r < rewrite.sentences(); r++) {
            List<Link> links = links(r);
            links.sort((a, b) -> Double.compare(b.score, a.score));
            all.add(links);
        }
        return all;
    }

    /**
     * How much of each word of a sentence some sentences of the original tell, 0 to 1.
     *
     * @param among whether a sentence of the original counts
     */
    double[] told(int r, IntPredicate among) {
        double[] told = new double[rewrite.to(r) - rewrite.from(r)];
        for (int i = 0; i < told.length; i++) {
            int word = rewrite.from(r) + i;
            if (weightOfRewrite[word] > 0) {
                Likeness.Alike alike = likeness.of(word);
                for (int k = 0; k < alike.words().length; k++) {
                    if (alike.likeness()[k] > told[i] && among.test(original.sentenceOf(alike.words()[k]))) {
                        told[i] = alike.likeness()[k];
                    }
                }
            }
        }
        return told;
    }

    /**
     * How much of what some words of the original say a sentence of the rewrite tells again, 0 to 1.
     *
     * @param among whether a word of the original counts
     */
    double toldAgain(int o, int r, IntPredicate among) {
        double[] told = new double[original.to(o) - original.from(o)];
        for (int i = rewrite.from(r); i < rewrite.to(r); i++) {
            if (weightOfRewrite[i] > 0) {
                Likeness.Alike alike = likeness.of(i);
                for (int k = 0; k < alike.words().length; k++) {
                    int j = alike.words()[k] - original.from(o);
                    if (j >= 0 && j < told.length) {
                        told[j] = Math.max(told[j], alike.likeness()[k]);
                    }
                }
            }
        }
        double all = 0;
        double again = 0;
        for (int j = 0; j < told.length; j++) {
            int word = original.from(o) + j;
            if (among.test(word)) {
                all += weightOfOriginal[word];
                again += weightOfOriginal[word] * told[j];
            }
        }
        return all == 0 ? 0 : again / all;
    }

    /** What a word of the rewrite says: its rarity, less where most sentences have it. */
    double weight(int word) {
        return weightOfRewrite[word];
    }

    /** The same of a word of the original. */
    double weightOfOriginal(int word) {
        return weightOfOriginal[word];
    }

    /** What a sentence of the rewrite says; no sentence says next to nothing. */
    double said(int r) {
        double said = LITTLE;
        for (int i = rewrite.from(r); i < rewrite.to(r); i++) {
            said += weightOfRewrite[i];
        }
        return said;
    }

    /** Only words that are like one of the sentence's are looked at: most sentences share none. */
    private List<Link> links(int r) {
        Arrays.fill(bestOfOriginal, 0);
        Arrays.fill(covered, 0);
        for (int i = rewrite.from(r); i < rewrite.to(r); i++) {
            if (weightOfRewrite[i] != 0) {
                cover(i);
            }
        }
        double said = said(r);
        List<Link> links = new ArrayList<>();
        for (int o = 0; o < covered.length; o++) {
            if (covered[o] > 0) {
                Link link = link(o, r, covered[o] / said);
                if (link.score > 0) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    /** Adds what each sentence of the original tells of a word. */
    private void cover(int word) {
        Likeness.Alike alike = likeness.of(word);
        int sentence = 0;
        double best = 0;
        for (int k = 0; k < alike.words().length; k++) {
            int j = alike.words()[k];
            if (j >= original.to(sentence)) {
                cover(word, sentence, best);
                best = 0;
                while (j >= original.to(sentence)) {
                    sentence++;
                }
            }
            best = Math.max(best, alike.likeness()[k]);
            bestOfOriginal[j] = Math.max(bestOfOriginal[j], alike.likeness()[k]);
        }
        if (best > 0) {
            cover(word, sentence, best);
        }
    }

    private void cover(int word, int sentence, double best) {
        covered[sentence] += best * weightOfRewrite[word];
    }

    private Link link(int o, int r, double told) {
        double coveredThere = 0;
        for (int j = original.from(o); j < original.to(o); j++) {
            coveredThere += bestOfOriginal[j] * weightOfOriginal[j];
        }
        double there = coveredThere / (allOfOriginal[o] + LITTLE);
        double most = Math.max(told, there);
        double least = Math.min(told, there);
        return new Link(o, r, Math.sqrt(most * least) * 0.6 + most * 0.4, told);
    }
}
