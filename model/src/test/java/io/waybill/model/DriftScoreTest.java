package io.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Alignment.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DriftScoreTest {
    private static final Optional<Span> ORIGINAL = Optional.of(new Span(0, 9));

    @Test
    void a_sentence_that_draws_on_two_counts_once_and_drifted_if_it_did_from_one() {
        DriftScore score = DriftScore.of(List.of(
                told(10, Drift.SAME), told(10, Drift.ATTRIBUTION_LOST), told(10, Drift.ATTRIBUTION_LOST), told(30)));
        assertThat(score).isEqualTo(new DriftScore(2, 1, Map.of(Drift.ATTRIBUTION_LOST, 1)));
        assertThat(score.share()).isEqualTo(0.5);
    }

    @Test
    void what_was_dropped_or_added_as_a_whole_is_not_told_again() {
        Alignment dropped =
                new Alignment(List.of(), List.of(), List.of(Change.of(Drift.DROPPED, "-")), ORIGINAL, Optional.empty());
        Alignment added =
                new Alignment(List.of(), List.of(), List.of(Change.of(Drift.ADDED, "-")), Optional.empty(), ORIGINAL);
        assertThat(DriftScore.of(List.of(dropped, added)).share()).isZero();
    }

    private static Alignment told(int start, Drift... kinds) {
        List<Change> changes = kinds.length == 0
                ? List.of(Change.of(Drift.SAME, "-"))
                : Arrays.stream(kinds).map(kind -> Change.of(kind, "-")).toList();
        return new Alignment(List.of(), List.of(), changes, ORIGINAL, Optional.of(new Span(start, start + 9)));
    }
}
