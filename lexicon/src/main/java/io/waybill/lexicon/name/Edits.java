package io.waybill.lexicon.name;

import java.util.Arrays;

/** What it costs to make one canonical word another: 1 a letter, less where languages and romanisations confuse letters. Immutable; scratch space is the caller's. */
final class Edits {
    /** Words are compared up to this many letters. */
    static final int LONGEST = 28;

    static final int SCRATCH = (LONGEST + 1) * (LONGEST + 1);
    /** Letters a to z, C, S, ten digits and one for all others. */
    private static final int LETTERS = 64;

    private static final long VOWELS = 1L << 1 | 1L << 5 | 1L << 9 | 1L << 15 | 1L << 21;
    private static final float SWAP = .8f;
    private final float[] swap = new float[LETTERS * LETTERS];
    private final float[] drop = new float[LETTERS];
    final LeastEdits least;

    Edits() {
        Arrays.fill(swap, 1);
        Arrays.fill(drop, 1);
        for (var i = 0; i < LETTERS; i++) {
            swap[i * LETTERS + i] = 0;
        }
        for (var row : Tables.rows("edits.tsv", 3)) {
            var cost = Float.parseFloat(row.get(2));
            var a = letter(row.get(0).charAt(0));
            if (row.get(1).equals("-")) {
                drop[a] = cost;
            } else {
                var b = letter(row.get(1).charAt(0));
                swap[a * LETTERS + b] = cost;
                swap[b * LETTERS + a] = cost;
            }
        }
        least = new LeastEdits(LETTERS, swap, drop);
    }

    static byte letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return (byte) (c - 'a' + 1);
        }
        if (c >= '0' && c <= '9') {
            return (byte) (c - '0' + 40);
        }
        return (byte) (c == 'C' ? 30 : c == 'S' ? 31 : 0);
    }

    /**
     * The least cost between two canonical words, or something above {@code most} where it is more than that.
     *
     * @param vowels what costs of vowels are multiplied with: less than 1 where a script leaves them out
     */
    float cost(byte[] a, byte[] b, float vowels, float most, float[] scratch) {
        var n = a.length;
        var m = b.length;
        var width = m + 1;
        scratch[0] = 0;
        for (var j = 1; j <= m; j++) {
            scratch[j] = scratch[j - 1] + dropped(b[j - 1], vowels);
        }
        // Swapped letters lead over one row: only when two cost too much does everything after them.
        var lastLeast = 0f;
        for (var i = 1; i <= n; i++) {
            var ca = a[i - 1];
            var row = i * width;
            var above = row - width;
            var left = dropped(ca, vowels);
            var vowel = isVowel(ca);
            scratch[row] = scratch[above] + left;
            var least = scratch[row];
            for (var j = 1; j <= m; j++) {
                var cb = b[j - 1];
                var best = scratch[above + j - 1];
                if (ca != cb) {
                    best += swap[ca * LETTERS + cb] * (vowel && isVowel(cb) ? vowels : 1);
                    best = Math.min(best, scratch[above + j] + left);
                    best = Math.min(best, scratch[row + j - 1] + dropped(cb, vowels));
                    if (i > 1 && j > 1 && ca == b[j - 2] && cb == a[i - 2]) {
                        best = Math.min(best, scratch[above - width + j - 2] + SWAP);
                    }
                }
                scratch[row + j] = best;
                least = Math.min(least, best);
            }
            if (least > most && lastLeast + SWAP > most) {
                return Math.min(least, lastLeast + SWAP);
            }
            lastLeast = least;
        }
        return scratch[n * width + m];
    }

    private float dropped(byte c, float vowels) {
        return isVowel(c) ? drop[c] * vowels : drop[c];
    }

    private static boolean isVowel(byte c) {
        return (VOWELS >>> c & 1) != 0;
    }

    /** Whether one letter changed, added, left out or swapped with the next makes one text the other. */
    static boolean isOneEdit(String a, String b) {
        var n = a.length();
        var m = b.length();
        if (Math.abs(n - m) > 1) {
            return false;
        }
        var from = 0;
        while (from < n && from < m && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        var end = 0;
        while (end < n - from && end < m - from && a.charAt(n - 1 - end) == b.charAt(m - 1 - end)) {
            end++;
        }
        var leftA = n - from - end;
        var leftB = m - from - end;
        return leftA <= 1 && leftB <= 1
                || leftA == 2
                        && leftB == 2
                        && a.charAt(from) == b.charAt(from + 1)
                        && a.charAt(from + 1) == b.charAt(from);
    }
}
