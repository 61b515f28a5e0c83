package io.waybill.lexicon.name;

/**
 * What {@link Edits} cost at the least, told by the letters of two words alone: each letter that the other word lacks is
 * changed or left out. Letters are sets, a bit each: those that a word has, and those that it has twice, of which it may
 * have more than the other, too. Immutable.
 */
final class LeastEdits {
    private final int letters;
    /** What it costs to make one letter another, or nothing (the last), by way of any others. */
    private final float[] between;
    /** For each letter those that it is made more cheaply than nothing, and the cheapest of all. */
    private final long[] near;

    private final float[] nearest;

    /**
     * @param swap costs of one letter for another, a row of {@code letters} each
     * @param drop costs of a letter left out
     */
    LeastEdits(int letters, float[] swap, float[] drop) {
        this.letters = letters;
        var all = letters + 1;
        between = new float[all * all];
        for (var i = 0; i < letters; i++) {
            System.arraycopy(swap, i * letters, between, i * all, letters);
            between[i * all + letters] = drop[i];
            between[letters * all + i] = drop[i];
        }
        shorten(between, all);
        near = new long[letters];
        nearest = new float[letters];
        for (var i = 0; i < letters; i++) {
            nearest[i] = lost(i);
            for (var j = 0; j < letters; j++) {
                if (i != j && between[i * all + j] < lost(i)) {
                    near[i] |= 1L << j;
                    nearest[i] = Math.min(nearest[i], between[i * all + j]);
                }
            }
        }
    }

    /** Cheapest ways through others (Floyd and Warshall). */
    private static void shorten(float[] costs, int all) {
        for (var by = 0; by < all; by++) {
            for (var i = 0; i < all; i++) {
                for (var j = 0; j < all; j++) {
                    costs[i * all + j] = Math.min(costs[i * all + j], costs[i * all + by] + costs[by * all + j]);
                }
            }
        }
    }

    private float lost(int letter) {
        return between[letter * (letters + 1) + letters];
    }

    /** The letters of a word. */
    static long set(byte[] word) {
        var set = 0L;
        for (var letter : word) {
            set |= 1L << letter;
        }
        return set;
    }

    /** The letters that a word has twice or more. */
    static long doubled(byte[] word) {
        var seen = 0L;
        var doubled = 0L;
        for (var letter : word) {
            doubled |= seen & 1L << letter;
            seen |= 1L << letter;
        }
        return doubled;
    }

    /** Whether words of these letters cost more than {@code most}; false for some that do. */
    boolean isMore(long a, long a2, long b, long b2, float most) {
        return roughly(a, a2, b, b2) > most || exactly(a, a2, b, b2) > most;
    }

    /** Of the word that has more letters of its own; each is made the cheapest. */
    private float roughly(long a, long a2, long b, long b2) {
        var mine = a & ~b;
        var theirs = b & ~a;
        var turned = Long.bitCount(mine) < Long.bitCount(theirs);
        var others = turned ? mine | a2 : theirs | b2;
        var sum = 0f;
        for (var left = turned ? theirs : mine; left != 0; left &= left - 1) {
            var letter = Long.numberOfTrailingZeros(left);
            sum += (near[letter] & others) == 0 ? lost(letter) : nearest[letter];
        }
        return sum;
    }

    private float exactly(long a, long a2, long b, long b2) {
        var mine = a & ~b;
        var theirs = b & ~a;
        return Math.max(
                made(mine, theirs | b2) + made(a2 & ~b2, theirs | b2),
                made(theirs, mine | a2) + made(b2 & ~a2, mine | a2));
    }

    /** What it costs to make each letter the nearest of the others, or nothing. */
    private float made(long some, long others) {
        var sum = 0f;
        for (var left = some; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left) * (letters + 1);
            var least = between[row + letters];
            for (var other = others; other != 0; other &= other - 1) {
                least = Math.min(least, between[row + Long.numberOfTrailingZeros(other)]);
            }
            sum += least;
        }
        return sum;
    }
}
