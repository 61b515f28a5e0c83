package io.waybill.identify.claim;

import io.waybill.model.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells on whose word most of each sentence stands. Confined to one thread. */
final class Voices {
    /** A source that vouches for less of a sentence does not speak for it. */
    private static final double MOST = 0.4;

    private static final List<Attribution> AUTHOR = List.of(Attribution.author(Attribution.Stance.ASSERTS));

    private final Discourse discourse;
    private final Sources sources;

    Voices(Discourse discourse, Sources sources) {
        this.discourse = discourse;
        this.sources = sources;
    }

    List<Voice> all() {
        List<Voice> voices = new ArrayList<>();
        for (Tree tree : discourse.trees) {
            voices.add(voice(tree));
        }
        return voices;
    }

    private Voice voice(Tree tree) {
        Map<List<Link>, List<Integer>> wordsOf = new HashMap<>();
        int words = 0;
        int vouched = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (tells(tree, i)) {
                words++;
                List<Link> around = sources.around(tree, i);
                if (around.stream().anyMatch(link -> link.source() >= 0 && !sources.nothing(link))) {
                    vouched++;
                    wordsOf.computeIfAbsent(around, links -> new ArrayList<>()).add(i);
                }
            }
        }
        // of what is vouched for in several ways, the way of most words; then of the first
        List<Attribution> part = wordsOf.values().stream()
                .max(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(its -> -its.getFirst()))
                .map(its -> sources.chain(tree, its.getFirst(), Optional.empty(), Optional.empty()))
                .orElse(AUTHOR);
        return new Voice(tree.sentence().index(), vouched < MOST * words ? AUTHOR : part, part);
    }

    private static boolean tells(Tree tree, int word) {
        String pos = tree.pos(word);
        return pos.startsWith("NN") || pos.startsWith("VB") || pos.startsWith("JJ") || pos.startsWith("CD");
    }
}
