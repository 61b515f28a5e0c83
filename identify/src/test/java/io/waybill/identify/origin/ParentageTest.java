package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.identify.origin.Parentage.Derived;
import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Comparison;
import io.waybill.model.Derivation;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParentageTest {
    @Test
    void siblings_that_rest_on_one_original_are_no_originals_of_each_other() {
        assertThat(kept(
                        derived("wire", "herald", 9, 0, 1, 2, 3),
                        derived("wire", "gazette", 8, 0, 1, 2, 3),
                        derived("herald", "gazette", 5, 0, 1, 2)))
                .containsExactly("gazette < wire", "herald < wire");
    }

    @Test
    void a_roundup_has_two_originals_the_closest_first() {
        assertThat(kept(derived("customs", "roundup", 4, 5, 6, 7), derived("wire", "roundup", 9, 0, 1, 2)))
                .containsExactly("roundup < wire", "roundup < customs");
    }

    @Test
    void a_further_original_that_explains_one_sentence_more_is_none() {
        assertThat(kept(derived("wire", "herald", 9, 0, 1, 2), derived("customs", "herald", 4, 2, 3)))
                .containsExactly("herald < wire");
    }

    @Test
    void there_are_no_cycles_whatever_the_pairs_say() {
        List<String> kept =
                kept(derived("a", "b", 3, 0, 1, 2), derived("b", "c", 3, 0, 1, 2), derived("c", "a", 3, 0, 1, 2));
        assertThat(kept).hasSize(2).doesNotHaveDuplicates();
        assertThat(kept(derived("a", "b", 3, 0, 1), derived("b", "a", 2, 0, 1))).hasSize(1);
    }

    @Test
    void a_rewrite_of_a_rewrite_keeps_the_one_that_it_comes_from() {
        assertThat(kept(
                        derived("wire", "herald", 9, 0, 1, 2, 3),
                        derived("herald", "blog", 9, 0, 1, 2, 3),
                        derived("wire", "blog", 4, 0, 1, 2)))
                .containsExactly("blog < herald", "herald < wire");
    }

    private static List<String> kept(Derived... derived) {
        return Parentage.of(List.of(derived)).stream()
                .map(comparison -> comparison.rewrite() + " < " + comparison.original())
                .toList();
    }

    /** @param told which sentences of the rewrite the original explains */
    private static Derived derived(String original, String rewrite, double score, int... told) {
        List<Alignment> alignments = IntStream.of(told)
                .mapToObj(sentence -> new Alignment(
                        List.of(),
                        List.of(),
                        List.of(Change.of(Drift.SAME, "")),
                        Optional.of(new Span(sentence * 50, sentence * 50 + 40)),
                        Optional.of(new Span(sentence * 60, sentence * 60 + 50))))
                .toList();
        return new Derived(
                new Comparison(
                        original,
                        rewrite,
                        Derivation.PARTIALLY,
                        Comparison.First.ORIGINAL,
                        List.of(),
                        alignments,
                        List.of(),
                        List.of()),
                score);
    }
}
