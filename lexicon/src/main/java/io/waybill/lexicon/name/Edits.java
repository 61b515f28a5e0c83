package io.waybill.lexicon.name;

/** What it costs to make one canonical word another: 1 a letter, less where languages and romanisations confuse letters. Immutable; scratch space is the caller's. */
final class Edits {
    /** Words are compared up to this many letters. */
    static final int LONGEST = 28;

    static final int SCRATCH = (LONGEST + 1) * (LONGEST + 1);
    private static final int LETTERS = 128;
    private static final float SWAP = .8f;
    private final float[] swap = new float[LETTERS * LETTERS];
    private final float[] drop = new float[LETTERS];

    Edits() {
        java.util.Arrays.fill(swap, 1);
        java.util.Arrays.fill(drop, 1);
        for (var i = 0; i < LETTERS; i++) {
            swap[i * LETTERS + i] = 0;
        }
        for (var row : Tables.rows("edits.tsv", 3)) {
            var cost = Float.parseFloat(row.get(2));
            var a = row.get(0).charAt(0);
            var b = row.get(1).charAt(0);
            if (b == '-') {
                drop[a] = cost;
            } else {
                swap[a * LETTERS + b] = cost;
                swap[b * LETTERS + a] = cost;
            }
        }
    }

    /**
     * The least cost between two canonical words.
     *
     * @param vowels what costs of vowels are multiplied with: less than 1 where a script leaves them out
     */
    float cost(String a, String b, float vowels, float[] scratch) {
        var n = Math.min(a.length(), LONGEST);
        var m = Math.min(b.length(), LONGEST);
        var width = m + 1;
        scratch[0] = 0;
        for (var j = 1; j <= m; j++) {
            scratch[j] = scratch[j - 1] + dropped(b, j - 1, vowels);
        }
        for (var i = 1; i <= n; i++) {
            var ca = a.charAt(i - 1) & 127;
            var row = i * width;
            var above = row - width;
            var left = dropped(a, i - 1, vowels);
            scratch[row] = scratch[above] + left;
            for (var j = 1; j <= m; j++) {
                var cb = b.charAt(j - 1) & 127;
                var change = ca == cb ? 0 : swap[ca * LETTERS + cb] * (isVowel(ca) && isVowel(cb) ? vowels : 1);
                var best = scratch[above + j - 1] + change;
                best = Math.min(best, scratch[above + j] + left);
                best = Math.min(best, scratch[row + j - 1] + dropped(b, j - 1, vowels));
                if (i > 1 && j > 1 && ca != cb && ca == (b.charAt(j - 2) & 127) && cb == (a.charAt(i - 2) & 127)) {
                    best = Math.min(best, scratch[above - width + j - 2] + SWAP);
                }
                scratch[row + j] = best;
            }
        }
        return scratch[n * width + m];
    }

    private float dropped(String word, int at, float vowels) {
        var c = word.charAt(at) & 127;
        return drop[c] * (isVowel(c) ? vowels : 1);
    }

    private static boolean isVowel(int c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
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
