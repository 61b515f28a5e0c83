package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

final class DerivationsTest {
    private static final Told TOLD = new Told();
    private static final List<Profile> SET = TOLD.labelled(
            "e01", "e01-copy", "e01-heavy", "e01-ind", "e02", "e02-light", "e10", "e10-back", "e10-light", "e10-ind");

    @Test
    void each_rewrite_of_a_set_is_led_to_a_report_of_its_event_and_independent_ones_to_none() {
        Derivations found = Derivations.of(SET, TOLD.comparer);
        assertThat(found.comparisons())
                .extracting(told -> told.rewrite().replace(".md", ""))
                .contains("e01-copy", "e01-heavy", "e02-light", "e10-back", "e10-light")
                .doesNotContain("e01", "e02", "e10", "e01-ind", "e10-ind");
        assertThat(found.comparisons())
                .allSatisfy(told ->
                        assertThat(told.original()).startsWith(told.rewrite().substring(0, 3)));
    }

    @Test
    void the_order_of_the_reports_changes_nothing() {
        Derivations found = Derivations.of(SET, TOLD.comparer);
        for (int seed = 0; seed < 3; seed++) {
            List<Profile> shuffled = new ArrayList<>(SET);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Derivations.of(shuffled, TOLD.comparer)).isEqualTo(found);
        }
    }

    @Test
    void the_number_of_threads_changes_nothing() throws Exception {
        Derivations found = Derivations.of(SET, TOLD.comparer);
        for (int threads : new int[] {1, 7}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertThat(pool.submit(() -> Derivations.of(SET, TOLD.comparer)).get())
                        .isEqualTo(found);
            }
        }
    }

    @Test
    void reports_of_one_event_are_candidates_and_others_are_not() {
        List<Profile> four = TOLD.labelled("e01", "e01-ind", "e17", "e17-copy");
        assertThat(Candidates.of(four)).containsExactly(new Candidates.Pair(0, 1), new Candidates.Pair(2, 3));
    }

    @Test
    void what_more_reports_share_than_tells_anything_proposes_nothing() {
        String text =
                "Brannock Instruments sold 312 gyroscopes to Kirvan Trading in Tessel, Ludo Farkas of Velmark said.";
        List<Profile> many = new ArrayList<>();
        for (int i = 0; i <= Candidates.COMMON; i++) {
            many.add(TOLD.report("r" + i, "Velmark Courier", "2021-05-06", text));
        }
        assertThat(Candidates.of(many)).isEmpty();
        assertThat(Candidates.of(many.subList(0, 2))).hasSize(1);
    }

    @Test
    void no_report_has_more_candidates_of_its_own_than_the_most() {
        List<Profile> reports = new Synthesis(SET, 3).reports(200);
        assertThat(Candidates.of(reports))
                .hasSizeLessThanOrEqualTo(200 * Candidates.MOST)
                .isNotEmpty();
    }

    @Test
    void one_report_or_none_derives_from_nothing() {
        assertThat(Derivations.of(List.of(), TOLD.comparer).comparisons()).isEmpty();
        assertThat(Derivations.of(SET.subList(0, 1), TOLD.comparer).comparisons())
                .isEmpty();
    }
}
