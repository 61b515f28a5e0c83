package io.waybill.counter.index;

import io.waybill.counter.index.EntryIndex.Postings;
import io.waybill.lexicon.name.Bearers;
import io.waybill.lexicon.name.Name;
import java.util.HashMap;
import java.util.Map;

/**
 * Who bears a word among the entries of the index. One who stands on several lists counts once: the list with most
 * bearers tells. Thread-safe; each word is counted once.
 */
public final class WordBearers implements Bearers {
    /** Names looked at of a word; who has so many is common. */
    private static final int MOST = 4_000;

    private static final int UNCOUNTED = 0;

    private final EntryIndex index;
    private final int all;
    /** By key of the index. */
    private final int[] counted;

    public WordBearers(EntryIndex index) {
        this.index = index;
        counted = new int[index.keys.keys().size()];
        all = longest(index);
    }

    /** Entries of the list that has most; those of one list stand together. */
    private static int longest(EntryIndex index) {
        int longest = 0;
        for (int from = 0; from < index.size(); ) {
            int to = index.endOfList(from);
            longest = Math.max(longest, to - from);
            from = to;
        }
        return longest;
    }

    @Override
    public int of(String canonical) {
        int at = index.keys.find(Name.wordKey(canonical));
        if (at < 0) {
            return 0;
        }
        if (counted[at] == UNCOUNTED) {
            Postings keys = index.keys;
            int from = keys.starts().get(at);
            int to = Math.min(keys.starts().get(at + 1), from + MOST);
            counted[at] = most(from, to);
        }
        return counted[at];
    }

    @Override
    public int all() {
        return all;
    }

    /** Different entries on the list that has most of them; those of one entry stand together. */
    private int most(int from, int to) {
        Map<Integer, Integer> byList = new HashMap<>();
        int last = -1;
        for (int i = from; i < to; i++) {
            int entry = index.entryOf(index.keys.numbers().get(i));
            if (entry != last) {
                byList.merge(index.list(entry), 1, Integer::sum);
            }
            last = entry;
        }
        return byList.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
