package io.waybill.identify.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Proposes pairs of reports that may be related, by what both have and few others: rare names, numbers and words, and
 * two of them in one sentence. What many reports have is passed over, so that the work for a report does not grow with
 * their number.
 */
final class Candidates {
    /** What more reports have than this tells nothing of where they come from. */
    static final int COMMON = 24;
    /** So many of such signs must two reports share to be compared. */
    private static final int ENOUGH = 5;
    /** So many reports are compared with one report at most, those that share most. */
    static final int MOST = 24;

    private static final int WORDS_OF_SENTENCE = 6;
    private static final double RARE_WORD = 0.55;

    /** Two reports by their places in the list, the earlier first. */
    record Pair(int one, int other) {}

    private Candidates() {}

    /** The pairs in the order of the list. */
    static List<Pair> of(List<Profile> profiles) {
        long[][] signs = profiles.parallelStream().map(Candidates::signs).toArray(long[][]::new);
        Holders holders = Holders.of(signs);
        return IntStream.range(0, signs.length)
                .parallel()
                .boxed()
                .flatMap(report -> best(report, signs[report], holders).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
                .toList();
    }

    /**
     * Which reports have a sign.
     *
     * @param signs those of two reports or more and of few, ascending
     * @param reports those that have the first, then those that have the second, ...
     * @param from where the reports of a sign begin; one more at the end
     */
    private record Holders(long[] signs, int[] reports, int[] from) {
        static Holders of(long[][] signsOf) {
            long[] all = Stream.of(signsOf).flatMapToLong(LongStream::of).toArray();
            Arrays.parallelSort(all);
            long[] kept = new long[all.length / 2];
            int[] from = new int[kept.length + 1];
            int size = 0;
            for (int i = 0, end; i < all.length; i = end) {
                end = i + 1;
                while (end < all.length && all[end] == all[i]) {
                    end++;
                }
                if (end - i >= 2 && end - i <= COMMON) {
                    kept[size] = all[i];
                    from[size + 1] = from[size] + end - i;
                    size++;
                }
            }
            Holders holders =
                    new Holders(Arrays.copyOf(kept, size), new int[from[size]], Arrays.copyOf(from, size + 1));
            int[] next = from.clone();
            for (int report = 0; report < signsOf.length; report++) {
                for (long sign : signsOf[report]) {
                    int place = Arrays.binarySearch(holders.signs, sign);
                    if (place >= 0) {
                        holders.reports[next[place]++] = report;
                    }
                }
            }
            return holders;
        }
    }

    private static List<Pair> best(int report, long[] signs, Holders holders) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long sign : signs) {
            int place = Arrays.binarySearch(holders.signs, sign);
            for (int i = place < 0 ? 0 : holders.from[place]; place >= 0 && i < holders.from[place + 1]; i++) {
                if (holders.reports[i] != report) {
                    shared.merge(holders.reports[i], 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> new Pair(Math.min(report, entry.getKey()), Math.max(report, entry.getKey())))
                .toList();
    }

    /** Hashes of what a report has that others seldom have. */
    private static long[] signs(Profile profile) {
        int pairs = WORDS_OF_SENTENCE * (WORDS_OF_SENTENCE + 1) / 2;
        long[] signs = new long[profile.sentences() * pairs];
        int size = 0;
        for (int s = 0; s < profile.sentences(); s++) {
            List<Integer> rare = rare(profile, s);
            for (int i = 0; i < rare.size(); i++) {
                long word = profile.words.concepts()[rare.get(i)];
                if (Details.isDetail(profile, rare.get(i))) {
                    signs[size++] = word;
                }
                for (int j = 0; j < i; j++) {
                    long other = profile.words.concepts()[rare.get(j)];
                    signs[size++] = Hash.pair(Math.min(word, other), Math.max(word, other));
                }
            }
        }
        return Sorted.of(signs, size);
    }

    /** The rarest different words of a sentence. */
    private static List<Integer> rare(Profile profile, int sentence) {
        List<Integer> rare = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = profile.from(sentence); i < profile.to(sentence); i++) {
            if (profile.rarity(i) >= RARE_WORD && seen.add(profile.words.concepts()[i])) {
                rare.add(i);
            }
        }
        rare.sort(Comparator.comparingDouble((Integer i) -> -profile.rarity(i))
                .thenComparing(i -> profile.words.concepts()[i]));
        return rare.subList(0, Math.min(rare.size(), WORDS_OF_SENTENCE));
    }
}
