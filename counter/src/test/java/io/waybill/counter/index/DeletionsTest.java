package io.waybill.counter.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeletionsTest {
    private final Random random = new Random(17);

    @Test
    void words_one_edit_apart_share_a_form() {
        for (int i = 0; i < 2_000; i++) {
            String word = word(Deletions.SHORTEST + 1 + random.nextInt(10));
            String edited = edited(word);
            assertThat(forms(word)).as(word + " " + edited).containsAnyElementsOf(forms(edited));
        }
    }

    @Test
    void long_words_two_edits_apart_share_a_form() {
        for (int i = 0; i < 2_000; i++) {
            String word = word(Deletions.LONG + 2 + random.nextInt(6));
            String edited = edited(edited(word));
            assertThat(forms(word)).as(word + " " + edited).containsAnyElementsOf(forms(edited));
        }
    }

    @Test
    void words_one_or_two_edits_apart_have_shapes_that_may_be_near() {
        for (int i = 0; i < 2_000; i++) {
            String word = word(Deletions.SHORTEST + 1 + random.nextInt(10));
            String one = edited(word);
            String two = edited(one);
            assertThat(Edits.mayBeNear(Edits.shape(word), Edits.shape(one), 1)).isTrue();
            assertThat(Edits.mayBeNear(Edits.shape(word), Edits.shape(two), 2)).isTrue();
        }
        assertThat(Edits.mayBeNear(Edits.shape("ashot"), Edits.shape("ivan"), 2))
                .isFalse();
    }

    @Test
    void the_number_of_edits_is_counted_up_to_a_bound() {
        assertThat(Edits.between("mkrtychev", "mkrtichev", 2)).isEqualTo(1);
        assertThat(Edits.between("ashot", "ahsot", 2)).isEqualTo(1);
        assertThat(Edits.between("ashot", "shot", 2)).isEqualTo(1);
        assertThat(Edits.between("ashot", "ashot", 2)).isZero();
        assertThat(Edits.between("ashot", "ivan", 2)).isEqualTo(3);
    }

    private static Set<Long> forms(String word) {
        Set<Long> forms = new HashSet<>();
        Deletions.of(word, forms::add);
        return forms;
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String edited(String word) {
        int at = random.nextInt(word.length() - 1);
        StringBuilder edited = new StringBuilder(word);
        switch (random.nextInt(4)) {
            case 0 -> edited.deleteCharAt(at);
            case 1 -> edited.insert(at, 'x');
            case 2 -> edited.setCharAt(at, 'x');
            default -> {
                edited.setCharAt(at, word.charAt(at + 1));
                edited.setCharAt(at + 1, word.charAt(at));
            }
        }
        return edited.toString();
    }
}
