package io.waybill.identify.claim;

import io.waybill.model.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells on whose word most of each sentence stands. Confined to one thread. */
final class Voices {
    /** A source that vouches for less of a sentence does not speak for it. */
    private static final double MOST = 0.4;

    private final Discourse discourse;
    private final Sources sources;

    Voices(Discourse discourse, Sources sources) {
        this.discourse = discourse;
        this.sources = sources;
    }

    List<Voice> all() {
        List<Voice> voices = new ArrayList<>();
        for (Tree tree : discourse.trees) {
            voices.add(new Voice(tree.sentence().index(), chain(tree)));
        }
        return voices;
    }

    private List<Attribution> chain(Tree tree) {
        Map<List<Link>, List<Integer>> wordsOf = new HashMap<>();
        int words = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (tells(tree, i)) {
                wordsOf.computeIfAbsent(sources.around(tree, i), links -> new ArrayList<>())
                        .add(i);
                words++;
            }
        }
        List<Integer> said = List.of();
        for (Map.Entry<List<Link>, List<Integer>> entry : wordsOf.entrySet()) {
            boolean vouched = entry.getKey().stream().anyMatch(link -> link.source() >= 0);
            List<Integer> its = entry.getValue();
            boolean more = its.size() > said.size()
                    || (its.size() == said.size() && !its.isEmpty() && its.getFirst() < said.getFirst());
            if (vouched && its.size() >= MOST * words && more) {
                said = its;
            }
        }
        return said.isEmpty()
                ? List.of(Attribution.author(Attribution.Stance.ASSERTS))
                : sources.chain(tree, said.getFirst(), Optional.empty(), Optional.empty());
    }

    private static boolean tells(Tree tree, int word) {
        String pos = tree.pos(word);
        return pos.startsWith("NN") || pos.startsWith("VB") || pos.startsWith("JJ") || pos.startsWith("CD");
    }
}
