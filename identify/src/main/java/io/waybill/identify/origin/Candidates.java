package io.waybill.identify.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes pairs of reports that may be related, by what both have and few others: rare names, numbers and words, and
 * two of them in one sentence. What many reports have is passed over, so that the work for a report does not grow with
 * their number.
 */
final class Candidates {
    /** What more reports have than this tells nothing of where they come from. */
    static final int COMMON = 24;
    /** So much rarity must two reports share to be compared. */
    private static final double ENOUGH = 2.5;
    /** So many reports are compared with one report at most, those that share most. */
    static final int MOST = 24;

    private static final int WORDS_OF_SENTENCE = 6;
    private static final double RARE_WORD = 0.55;

    /** Two reports by their places in the list, the earlier first. */
    record Pair(int one, int other, double shared) {}

    private Candidates() {}

    /** The pairs in the order of the list. */
    static List<Pair> of(List<Profile> profiles) {
        Map<Long, int[]> holders = new HashMap<>();
        List<Map<Long, Double>> signs = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            Map<Long, Double> of = signs(profiles.get(i));
            signs.add(of);
            int place = i;
            of.keySet().forEach(sign -> holders.merge(sign, new int[] {place}, Candidates::join));
        }
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < profiles.size(); i++) {
            pairs.addAll(best(i, signs.get(i), holders));
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
                .toList();
    }

    private static List<Pair> best(int report, Map<Long, Double> signs, Map<Long, int[]> holders) {
        Map<Integer, Double> shared = new HashMap<>();
        signs.forEach((sign, rarity) -> {
            int[] having = holders.getOrDefault(sign, new int[0]);
            if (having.length <= COMMON) {
                for (int other : having) {
                    if (other != report) {
                        shared.merge(other, rarity, Double::sum);
                    }
                }
            }
        });
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> new Pair(
                        Math.min(report, entry.getKey()), Math.max(report, entry.getKey()), round(entry.getValue())))
                .toList();
    }

    /** The sum depends on the order of its terms in the last bits. */
    private static double round(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    /** One more than {@link #COMMON} is as good as all. */
    private static int[] join(int[] those, int[] one) {
        if (those.length > COMMON) {
            return those;
        }
        int[] joined = Arrays.copyOf(those, those.length + 1);
        joined[those.length] = one[0];
        return joined;
    }

    /** What a report has that others seldom have, with its rarity. */
    private static Map<Long, Double> signs(Profile profile) {
        Map<Long, Double> signs = new HashMap<>();
        for (int s = 0; s < profile.sentences(); s++) {
            List<Integer> rare = rare(profile, s);
            for (int i = 0; i < rare.size(); i++) {
                long word = profile.words.concepts()[rare.get(i)];
                if (Details.isDetail(profile, rare.get(i))) {
                    signs.put(word, 0.5);
                }
                for (int j = 0; j < i; j++) {
                    long other = profile.words.concepts()[rare.get(j)];
                    signs.put(Hash.pair(Math.min(word, other), Math.max(word, other)), 0.5);
                }
            }
        }
        return signs;
    }

    /** The rarest different words of a sentence. */
    private static List<Integer> rare(Profile profile, int sentence) {
        Rarity rarity = Rarity.standard();
        List<Integer> rare = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = profile.from(sentence); i < profile.to(sentence); i++) {
            if (rarity.of(profile, i) >= RARE_WORD && seen.add(profile.words.concepts()[i])) {
                rare.add(i);
            }
        }
        rare.sort(Comparator.comparingDouble((Integer i) -> -rarity.of(profile, i))
                .thenComparing(i -> profile.words.concepts()[i]));
        return rare.subList(0, Math.min(rare.size(), WORDS_OF_SENTENCE));
    }
}
