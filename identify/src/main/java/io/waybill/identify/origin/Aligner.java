package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Finds for each sentence of a rewrite the sentences of an original that it tells again: those that together cover most
 * of what it says, each word weighed by how rare it is.
 */
final class Aligner {
    private final Profile original;
    private final Profile rewrite;
    private final Likeness likeness;
    private final double[] weightOfOriginal;
    private final double[] weightOfRewrite;
    private final double[] localOfRewrite;

    /**
     * Two sentences of which one may tell the other again.
     *
     * @param score 0 to 1, how much of their words they share
     * @param told share of the rewrite's sentence that the original's covers
     * @param anchor how few sentences of the two reports have the rarest name or number that both sentences have, 0 to 1
     */
    record Link(int original, int rewrite, double score, double told, double anchor) {}

    Aligner(Profile original, Profile rewrite, WordVectors vectors) {
        this.original = original;
        this.rewrite = rewrite;
        likeness = new Likeness(rewrite, original, vectors);
        Map<Long, Integer> sentencesOf = new HashMap<>();
        count(original, sentencesOf);
        count(rewrite, sentencesOf);
        int sentences = original.sentences() + rewrite.sentences();
        weightOfOriginal = weighed(original, local(original, sentencesOf, sentences));
        localOfRewrite = local(rewrite, sentencesOf, sentences);
        weightOfRewrite = weighed(rewrite, localOfRewrite);
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
        Rarity rarity = Rarity.standard();
        double[] weights = new double[local.length];
        for (int i = 0; i < local.length; i++) {
            weights[i] = rarity.of(profile, i) * local[i];
        }
        return weights;
    }

    /** All pairs of sentences with their scores, by sentence of the rewrite. */
    List<List<Link>> scores() {
        List<List<Link>> all = new ArrayList<>();
        for (int r = 0; r < rewrite.sentences(); r++) {
            List<Link> links = new ArrayList<>();
            for (int o = 0; o < original.sentences(); o++) {
                Link link = link(o, r);
                if (link.score > 0) {
                    links.add(link);
                }
            }
            links.sort((a, b) -> Double.compare(b.score, a.score));
            all.add(links);
        }
        return all;
    }

    private Link link(int o, int r) {
        double[] bestOfOriginal = new double[original.to(o) - original.from(o)];
        double covered = 0;
        double all = 0;
        double anchor = 0;
        for (int i = rewrite.from(r); i < rewrite.to(r); i++) {
            if (weightOfRewrite[i] == 0) {
                continue;
            }
            double best = 0;
            for (int j = original.from(o); j < original.to(o); j++) {
                if (weightOfOriginal[j] > 0) {
                    double like = likeness.of(i, j);
                    best = Math.max(best, like);
                    bestOfOriginal[j - original.from(o)] = Math.max(bestOfOriginal[j - original.from(o)], like);
                }
            }
            if (best == 1 && rewrite.kind(i) != Profile.Kind.CONTENT) {
                anchor = Math.max(anchor, localOfRewrite[i]);
            }
            covered += best * weightOfRewrite[i];
            all += weightOfRewrite[i];
        }
        double told = all == 0 ? 0 : covered / all;
        double coveredThere = 0;
        double allThere = 0;
        for (int j = original.from(o); j < original.to(o); j++) {
            coveredThere += bestOfOriginal[j - original.from(o)] * weightOfOriginal[j];
            allThere += weightOfOriginal[j];
        }
        double there = allThere == 0 ? 0 : coveredThere / allThere;
        double most = Math.max(told, there);
        double least = Math.min(told, there);
        return new Link(o, r, Math.sqrt(most * least) * 0.6 + most * 0.4, told, anchor);
    }
}
