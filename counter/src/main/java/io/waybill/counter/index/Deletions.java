package io.waybill.counter.index;

/**
 * Forms of a word with one or two letters left out: two words that share one are at most two edits apart, and likely
 * one. Words of two edits are looked for among long words only. After the symmetric-delete method of SymSpell (MIT,
 * Wolf Garbe). Stateless.
 */
final class Deletions {
    /** Shorter words stand for themselves alone. */
    static final int SHORTEST = 3;
    /** From this length two letters may be left out. */
    static final int LONG = 7;

    static final int LONGEST = 24;

    private Deletions() {}

    /** Takes the hash of each form, the word's own included. */
    interface Sink {
        void form(long hash);
    }

    static void of(String word, Sink sink) {
        int length = Math.min(word.length(), LONGEST);
        sink.form(hash(word, length, -1, -1));
        if (length < SHORTEST) {
            return;
        }
        for (int i = 0; i < length; i++) {
            sink.form(hash(word, length, i, -1));
            if (length >= LONG) {
                for (int j = i + 1; j < length; j++) {
                    sink.form(hash(word, length, i, j));
                }
            }
        }
    }

    /** The word's own form and those without one letter. */
    static void ofOne(String word, Sink sink) {
        int length = Math.min(word.length(), LONGEST);
        sink.form(hash(word, length, -1, -1));
        for (int i = 0; i < length; i++) {
            sink.form(hash(word, length, i, -1));
        }
    }

    private static long hash(String word, int length, int without, int without2) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < length; i++) {
            if (i != without && i != without2) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
        }
        return hash ^ (hash >>> 29);
    }
}
