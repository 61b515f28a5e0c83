package io.waybill.identify.language.nlp4j;

/**
 * 64-bit hashes of strings that can be joined without building the joined string: a polynomial over the characters.
 *
 * <p>Keys of the converted models are such hashes; the conversion proves that no two keys of a table collide.
 */
final class Hash {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long TYPE = 0xD6E8FEB86659FD93L;
    private static final int POWERS = 1024;
    private static final long[] POWER = new long[POWERS];

    static {
        POWER[0] = 1;
        for (int i = 1; i < POWERS; i++) {
            POWER[i] = POWER[i - 1] * BASE;
        }
    }

    private Hash() {}

    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    /** What a hash is multiplied with when a string of this length is appended; never 0. */
    static long power(int length) {
        long power = 1;
        for (int rest = length; rest > 0; rest -= POWERS - 1) {
            power *= POWER[Math.min(rest, POWERS - 1)];
        }
        return power;
    }

    /** Hash of {@code left + right}. */
    static long concat(long left, long right, long rightPower) {
        return left * rightPower + right;
    }

    /** Hash of {@code left + "_" + right}. */
    static long join(long left, long right, long rightPower) {
        return (left * BASE + '_') * rightPower + right;
    }

    /** Key of a value of one type among several in a table. */
    static long key(int type, long hash) {
        return mix(hash + (type + 1) * TYPE);
    }

    /** Hash of a sequence of words, from that of the words before and that of the next. */
    static long step(long before, long word) {
        return mix(before + word);
    }

    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
