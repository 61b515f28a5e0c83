package io.waybill.counter.index;

import java.util.ArrayList;
import java.util.List;

/** Collects keys, each with a number, and lays them out by key: keys sorted, numbers of one key together. Not thread-safe. */
final class Pairs {
    private static final int CHUNK = 1 << 16;

    private final List<long[]> keys = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private int size;

    void add(long key, int number) {
        if (size % CHUNK == 0) {
            keys.add(new long[CHUNK]);
            numbers.add(new int[CHUNK]);
        }
        keys.getLast()[size % CHUNK] = key;
        numbers.getLast()[size % CHUNK] = number;
        size++;
    }

    private long key(int i) {
        return keys.get(i / CHUNK)[i % CHUNK];
    }

    private int number(int i) {
        return numbers.get(i / CHUNK)[i % CHUNK];
    }

    /**
     * Writes the blocks {@code name} (distinct keys), {@code name^} (where the keys of each beginning stand, see {@link
     * Heads}), {@code name@} (where the numbers of each begin, and the end) and {@code name#} (numbers).
     */
    void write(BlockWriter to, String name) {
        long[] sorted = new long[size];
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = key(i);
            order[i] = number(i);
        }
        Sort.together(sorted, order);
        long[] distinct = new long[size];
        int[] starts = new int[size + 1];
        int[] kept = new int[size];
        int count = 0;
        int out = 0;
        for (int i = 0; i < size; i++) {
            boolean begins = i == 0 || sorted[i] != sorted[i - 1];
            if (begins) {
                distinct[count] = sorted[i];
                starts[count++] = out;
            }
            if (begins || order[i] != order[i - 1]) {
                kept[out++] = order[i];
            }
        }
        starts[count] = out;
        to.longs(name, distinct, count);
        int[] heads = Heads.of(distinct, count);
        to.ints(name + "^", heads, heads.length);
        to.ints(name + "@", starts, count + 1);
        to.ints(name + "#", kept, out);
    }
}
