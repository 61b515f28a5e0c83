package io.waybill.lexicon.name;

import java.util.Collection;
import java.util.List;

/**
 * How odd the letters of a word follow one another, measured on known names and words: a slip of the keyboard mostly
 * leaves letters that no language puts together, another name does not. Three letters at a time, with the estimate of
 * two and one mixed in (Jelinek and Mercer 1980). Immutable, thread-safe.
 */
final class Letters {
    /** Letters a to z, C, S, and one for all others; 0 is the edge of a word. */
    private static final int SIZE = 30;

    private static final int EDGE = 0;
    private static final int OTHER = 29;
    private static final double TRUST = 5;

    private final float[] bits = new float[SIZE * SIZE * SIZE];

    /** None: to be filled. */
    Letters() {}

    Letters(List<Collection<String>> known) {
        var one = new float[SIZE];
        var two = new float[SIZE * SIZE];
        var three = new float[SIZE * SIZE * SIZE];
        for (var words : known) {
            for (var word : words) {
                var before = EDGE;
                var last = EDGE;
                for (var i = 0; i <= word.length(); i++) {
                    var next = i == word.length() ? EDGE : letter(Edits.letter(word.charAt(i)));
                    one[next]++;
                    two[last * SIZE + next]++;
                    three[(before * SIZE + last) * SIZE + next]++;
                    before = last;
                    last = next;
                }
            }
        }
        mix(one, two, three);
    }

    void through(Flow flow) {
        flow.floats(bits);
    }

    private void mix(float[] one, float[] two, float[] three) {
        var all = sum(one, 0) + SIZE;
        for (var b = 0; b < SIZE; b++) {
            var pairs = sum(two, b * SIZE);
            for (var a = 0; a < SIZE; a++) {
                var triples = sum(three, (a * SIZE + b) * SIZE);
                for (var c = 0; c < SIZE; c++) {
                    var alone = (one[c] + 1) / all;
                    var paired = (two[b * SIZE + c] + TRUST * alone) / (pairs + TRUST);
                    var at = (a * SIZE + b) * SIZE + c;
                    bits[at] = (float) (-Math.log((three[at] + TRUST * paired) / (triples + TRUST)) / Math.log(2));
                }
            }
        }
    }

    private static double sum(float[] counts, int from) {
        var sum = 0.0;
        for (var i = from; i < from + SIZE; i++) {
            sum += counts[i];
        }
        return sum;
    }

    private static int letter(byte edit) {
        return edit >= 1 && edit <= 26 ? edit : edit == 30 ? 27 : edit == 31 ? 28 : OTHER;
    }

    /** Bits a letter, some 2 to 10: the more, the odder. */
    double oddness(String canonical) {
        var before = EDGE;
        var last = EDGE;
        var sum = 0.0;
        for (var i = 0; i <= canonical.length(); i++) {
            var next = i == canonical.length() ? EDGE : letter(Edits.letter(canonical.charAt(i)));
            sum += bits[(before * SIZE + last) * SIZE + next];
            before = last;
            last = next;
        }
        return sum / (canonical.length() + 1);
    }
}
