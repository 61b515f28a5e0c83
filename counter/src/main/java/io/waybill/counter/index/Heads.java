package io.waybill.counter.index;

/**
 * Where, among sorted keys, those begin that have the same first bits: with some four keys for each beginning one look
 * leads to the few to be searched. Keys are hashes, so that their beginnings are spread evenly. Stateless.
 */
final class Heads {
    private static final int KEYS_EACH = 4;
    private static final int MOST_BITS = 24;

    private Heads() {}

    /** For each beginning where its keys start; the end last. */
    static int[] of(long[] sorted, int count) {
        int beginnings = Math.clamp(Integer.highestOneBit(Math.max(1, count / KEYS_EACH)), 2, 1 << MOST_BITS);
        int[] starts = new int[beginnings + 1];
        for (int i = 0; i < count; i++) {
            starts[beginning(sorted[i], beginnings) + 1]++;
        }
        for (int i = 0; i < beginnings; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** @param beginnings how many there are, a power of two */
    static int beginning(long key, int beginnings) {
        return (int) ((key ^ Long.MIN_VALUE) >>> Long.numberOfLeadingZeros(beginnings) + 1);
    }
}
