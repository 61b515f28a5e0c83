package io.waybill.lexicon.name;

import java.util.Arrays;

/**
 * How alike two names are written, whatever their words are: pairs of letters, next to each other or one apart, that both
 * have, among all that they have (Dice 1945). It tells which of names that are surely not one look most like a name with
 * many slips; it never tells that they are one. Stateless.
 */
final class Resemblance {
    private static final int FARTHEST = 2;

    private Resemblance() {}

    /** 0 to 1, with forms of companies and titles or without them, whichever is more. */
    static double of(Name a, Name b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        var mine = a.readings[0];
        var theirs = b.readings[0];
        return Math.max(
                shared(pairs(mine, false), pairs(theirs, false)), shared(pairs(mine, true), pairs(theirs, true)));
    }

    private static int[] pairs(Reading reading, boolean minorToo) {
        var letters = new StringBuilder();
        for (var token : reading.tokens) {
            letters.append(token.canonical());
        }
        for (var i = 0; minorToo && i < reading.minor.length; i++) {
            letters.append(reading.minor[i].canonical());
        }
        var pairs = new int[letters.length() * FARTHEST];
        var count = 0;
        for (var apart = 1; apart <= FARTHEST; apart++) {
            for (var i = 0; i + apart < letters.length(); i++) {
                pairs[count++] = letters.charAt(i) << 16 | letters.charAt(i + apart);
            }
        }
        var sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static double shared(int[] a, int[] b) {
        var shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            shared += a[i] == b[j] ? 1 : 0;
            var step = Integer.compare(a[i], b[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return 2.0 * shared / Math.max(1, a.length + b.length);
    }
}
