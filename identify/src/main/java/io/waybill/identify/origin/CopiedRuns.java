package io.waybill.identify.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest runs of words that two reports share, left to right; in time linear in their length. */
final class CopiedRuns {
    /** Shorter runs are common English. */
    static final int SHORTEST = 5;
    /** A word sequence that a report repeats more often is a formula: only so many of its places are tried. */
    private static final int PLACES = 8;

    private CopiedRuns() {}

    static List<Run> of(Profile original, Profile rewrite) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int at = 0; at + SHORTEST <= original.size(); at++) {
            List<Integer> found = places.computeIfAbsent(key(original, at), k -> new ArrayList<>(1));
            if (found.size() < PLACES) {
                found.add(at);
            }
        }
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at + SHORTEST <= rewrite.size()) {
            int longest = 0;
            int from = -1;
            for (int place : places.getOrDefault(key(rewrite, at), List.of())) {
                int length = length(original, place, rewrite, at);
                if (length > longest) {
                    longest = length;
                    from = place;
                }
            }
            if (longest >= SHORTEST) {
                runs.add(new Run(from, at, longest));
                at += longest;
            } else {
                at++;
            }
        }
        return runs;
    }

    private static long key(Profile profile, int at) {
        long key = 0;
        for (int i = at; i < at + SHORTEST; i++) {
            key = Hash.pair(key, profile.words.forms()[i]);
        }
        return key;
    }

    private static int length(Profile original, int from, Profile rewrite, int at) {
        int length = 0;
        while (from + length < original.size()
                && at + length < rewrite.size()
                && original.words.forms()[from + length] == rewrite.words.forms()[at + length]) {
            length++;
        }
        return length;
    }
}
