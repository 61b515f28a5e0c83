package io.waybill.expose.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.expose.compare.Tiles.Tile;
import io.waybill.model.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TilesTest {
    @Test
    void the_longest_run_is_taken_first_and_no_word_twice() {
        assertThat(tiles("a b c d e x a b", "q a b c d e a b")).containsExactly(new Tile(0, 1, 5), new Tile(6, 6, 2));
    }

    @Test
    void words_that_changed_places_are_still_found() {
        assertThat(tiles("one two three four five six", "four five six one two three"))
                .containsExactlyInAnyOrder(new Tile(0, 3, 3), new Tile(3, 0, 3));
    }

    @Test
    void case_and_punctuation_do_not_matter_but_quotation_marks_do() {
        assertThat(keys("The “millions” of shells, Kirby’s"))
                .containsExactly("the", "“millions”", "of", "shells", "kirby's");
    }

    @Test
    void nothing_in_common_gives_nothing() {
        assertThat(tiles("a b c", "x y z")).isEmpty();
        assertThat(tiles("", "x")).isEmpty();
    }

    @Test
    void a_sentence_without_end_is_compared_as_far_as_the_limit() {
        List<String> endless = Collections.nCopies(50_000, "shell");
        assertThat(Tiles.of(endless, endless)).containsExactly(new Tile(0, 0, Tiles.MOST));
    }

    private static List<Tile> tiles(String left, String right) {
        return Tiles.of(keys(left), keys(right));
    }

    private static List<String> keys(String text) {
        return Words.in(text, new Span(0, text.length())).stream()
                .map(Words.Word::key)
                .toList();
    }
}
