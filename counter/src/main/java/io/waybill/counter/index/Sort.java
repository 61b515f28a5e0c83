package io.waybill.counter.index;

/** Sorts keys with their numbers, by key, then number: least significant digit first, 16 bits at a time. Stateless. */
final class Sort {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private Sort() {}

    /** Keys are compared as signed longs. */
    static void together(long[] keys, int[] numbers) {
        long[] otherKeys = new long[keys.length];
        int[] otherNumbers = new int[keys.length];
        long[] fromKeys = keys;
        int[] fromNumbers = numbers;
        for (int pass = 0; pass < 6; pass++) {
            int[] starts = new int[MASK + 2];
            for (int i = 0; i < fromKeys.length; i++) {
                starts[digit(fromKeys[i], fromNumbers[i], pass) + 1]++;
            }
            for (int d = 1; d < starts.length; d++) {
                starts[d] += starts[d - 1];
            }
            for (int i = 0; i < fromKeys.length; i++) {
                int at = starts[digit(fromKeys[i], fromNumbers[i], pass)]++;
                otherKeys[at] = fromKeys[i];
                otherNumbers[at] = fromNumbers[i];
            }
            long[] spareKeys = fromKeys;
            int[] spareNumbers = fromNumbers;
            fromKeys = otherKeys;
            fromNumbers = otherNumbers;
            otherKeys = spareKeys;
            otherNumbers = spareNumbers;
        }
    }

    /** The first two passes sort by number, the other four by key; the sign is turned so that negative keys come first. */
    private static int digit(long key, int number, int pass) {
        return pass < 2 ? number >>> pass * BITS & MASK : (int) ((key ^ Long.MIN_VALUE) >>> (pass - 2) * BITS) & MASK;
    }
}
