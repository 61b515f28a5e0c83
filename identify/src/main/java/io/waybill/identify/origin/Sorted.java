package io.waybill.identify.origin;

import java.util.Arrays;

/** Sets of hashes as ascending arrays without repetition: small, and quick to compare. */
final class Sorted {
    static final long[] NONE = {};

    private Sorted() {}

    /** The set of the first values of an array, which is reordered. */
    static long[] of(long[] values, int size) {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return kept == 0 ? NONE : Arrays.copyOf(values, kept);
    }

    /** All of several sets. */
    static long[] union(long[][] sets, int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            size += sets[i].length;
        }
        long[] all = new long[size];
        int at = 0;
        for (int i = from; i < to; i++) {
            System.arraycopy(sets[i], 0, all, at, sets[i].length);
            at += sets[i].length;
        }
        return of(all, size);
    }

    static boolean contains(long[] set, long value) {
        return Arrays.binarySearch(set, value) >= 0;
    }

    /** How many both have. */
    static int common(long[] one, long[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
