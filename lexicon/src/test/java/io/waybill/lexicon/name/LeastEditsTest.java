package io.waybill.lexicon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is told by letters alone is never more than what the edits cost. */
final class LeastEditsTest {
    private static final String LETTERS = "aeiouhjvbcdfgklmnprstzCS07";

    private final Edits edits = new Edits();
    private final float[] scratch = new float[Edits.SCRATCH];

    @Test
    void no_pair_of_words_costs_less_than_its_letters_say() {
        var random = new Random(11);
        for (var i = 0; i < 200_000; i++) {
            var word = word(random, 1 + random.nextInt(12));
            var other = random.nextBoolean() ? word(random, 1 + random.nextInt(12)) : damaged(word, random);
            var cost = cost(word, other);
            assertThat(isMore(word, other, cost + .001f))
                    .as("%s and %s", word, other)
                    .isFalse();
        }
    }

    @Test
    void what_costs_no_more_than_the_most_is_counted_whole() {
        var random = new Random(12);
        for (var i = 0; i < 200_000; i++) {
            var word = word(random, 2 + random.nextInt(8));
            var other = damaged(word, random);
            var cost = cost(word, other);
            assertThat(cost(word, other, cost + .001f))
                    .as("%s and %s", word, other)
                    .isEqualTo(cost);
            assertThat(cost(word, other, cost - .1f)).isGreaterThan(cost - .1f);
        }
        assertThat(cost("tb", "bt", .85f)).isEqualTo(.8f);
    }

    @Test
    void words_without_a_common_letter_are_told_by_their_letters() {
        assertThat(isMore("kostrov", "damaledin", 2)).isTrue();
        assertThat(isMore("kostrov", "kostrof", 1)).isFalse();
    }

    @Test
    void a_letter_that_stands_twice_in_one_word_alone_counts() {
        assertThat(isMore("ll", "l", .5f)).isTrue();
        assertThat(isMore("ll", "ll", 0)).isFalse();
    }

    private float cost(String a, String b) {
        return cost(a, b, Float.MAX_VALUE);
    }

    private float cost(String a, String b, float most) {
        return edits.cost(Token.letters(a), Token.letters(b), 1, most, scratch);
    }

    private boolean isMore(String a, String b, float most) {
        var mine = Token.letters(a);
        var theirs = Token.letters(b);
        return edits.least.isMore(
                LeastEdits.set(mine),
                LeastEdits.doubled(mine),
                LeastEdits.set(theirs),
                LeastEdits.doubled(theirs),
                most);
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (var i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String damaged(String word, Random random) {
        var damaged = new StringBuilder(word);
        for (var slips = 1 + random.nextInt(3); slips > 0; slips--) {
            var at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, word(random, 1).charAt(0));
                case 1 -> damaged.insert(at, word(random, 1));
                case 2 -> damaged.append(damaged.charAt(at)).deleteCharAt(at);
                default -> {
                    var letter = damaged.charAt(at);
                    damaged.deleteCharAt(at).insert(Math.min(at + 1, damaged.length()), letter);
                }
            }
        }
        return damaged.toString();
    }
}
