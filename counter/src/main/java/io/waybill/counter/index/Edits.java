package io.waybill.counter.index;

/** Number of edits between two short words, swapped neighbours counted as one (optimal string alignment). Stateless. */
final class Edits {
    private Edits() {}

    /** Length and letters of a word, a bit each, by which most words are told apart; never 0. */
    static long shape(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 31);
        }
        return letters | (word.length() + 1L) << 32;
    }

    /** Whether words of these shapes may be so few edits apart: each changes at most two letters. */
    static boolean mayBeNear(long shape, long other, int most) {
        return Math.abs((shape >>> 32) - (other >>> 32)) <= most && Integer.bitCount((int) (shape ^ other)) <= 2 * most;
    }

    /** The number of edits, or {@code most + 1} where there are more. */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int n = a.length() - from - end;
        int m = b.length() - from - end;
        if (n == 0 || m == 0) {
            return Math.min(n + m, most + 1);
        }
        return Math.min(table(a, b, from, n, m), most + 1);
    }

    /** Fills the table of distances between what is left when common beginning and end are cut off. */
    private static int table(String a, String b, int from, int n, int m) {
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            row[0] = i;
            char mine = a.charAt(from + i - 1);
            for (int j = 1; j <= m; j++) {
                char theirs = b.charAt(from + j - 1);
                int cost = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (mine == theirs ? 0 : 1));
                if (i > 1 && j > 1 && mine == b.charAt(from + j - 2) && a.charAt(from + i - 2) == theirs) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[m];
    }
}
