package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Drift;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DriftsTest {
    private static final Told TOLD = new Told();

    private static final String REST = """
            Customs officers in Velmark opened the freighter Ostrava Star on 4 May 2021.
            The cargo was declared as washing machines in the papers of Brannock Instruments.
            """;

    private static List<Alignment> drift(String original, String rewrite) {
        return TOLD.compare(
                        TOLD.report("a", "Velmark Courier", "2021-05-06", REST + original),
                        TOLD.report("b", "Harbour Daily", "2021-05-09", REST + rewrite))
                .alignments();
    }

    private static List<String> words(List<Alignment> alignments, Drift kind) {
        return alignments.stream()
                .flatMap(alignment -> alignment.changes().stream())
                .filter(change -> change.kind() == kind)
                .map(Change::words)
                .toList();
    }

    @Test
    void a_speaker_who_is_no_longer_named_is_lost() {
        List<Alignment> told = drift(
                "Inspector Ludo Farkas said that the gyroscopes were meant for drones of Sordavia.",
                "The gyroscopes were meant for drones of Sordavia.");
        assertThat(words(told, Drift.ATTRIBUTION_LOST)).containsExactly("Ludo Farkas → nobody");
        List<Alignment> kept = drift(
                "Inspector Ludo Farkas said that the gyroscopes were meant for drones of Sordavia.",
                "The gyroscopes were meant for drones of Sordavia, Farkas said.");
        assertThat(words(kept, Drift.ATTRIBUTION_LOST)).isEmpty();
    }

    @Test
    void a_speaker_who_becomes_experts_is_told_more_generally() {
        List<Alignment> told = drift(
                "Inspector Ludo Farkas said that the gyroscopes were meant for drones of Sordavia.",
                "Experts speak of gyroscopes that were meant for drones of Sordavia.");
        assertThat(words(told, Drift.SOURCE_GENERALISED)).containsExactly("Ludo Farkas → Experts");
        assertThat(words(told, Drift.ATTRIBUTION_LOST)).isEmpty();
    }

    @Test
    void a_capital_letter_at_the_start_of_a_sentence_names_no_document() {
        List<Alignment> told = drift(
                "The Harbour Board of Velmark said that the gyroscopes were meant for drones of Sordavia.",
                "Earlier findings indicated that the gyroscopes were meant for drones of Sordavia.");
        assertThat(words(told, Drift.ATTRIBUTION_CHANGED)).isEmpty();
        assertThat(words(told, Drift.SOURCE_GENERALISED))
                .singleElement()
                .asString()
                .endsWith("→ Earlier findings");
    }

    @Test
    void who_denies_vouches_for_nothing() {
        List<Alignment> told = drift(
                "Kirvan Trading denied that it had ordered gyroscopes for the army of Sordavia.",
                "There were gyroscopes for the army of Sordavia, ordered from abroad.");
        assertThat(words(told, Drift.ATTRIBUTION_LOST)).isEmpty();
    }

    @Test
    void what_was_alleged_or_planned_and_is_told_as_a_fact_is_strengthened() {
        List<Alignment> told = drift(
                "The end-user certificate from Sordavia is alleged to be a forgery.",
                "The end-user certificate from Sordavia is a forgery.");
        assertThat(words(told, Drift.STRENGTHENED)).containsExactly("alleged → told as a fact");
    }

    @Test
    void certainty_of_something_else_hides_nothing() {
        List<Alignment> told = drift(
                "Inspector Ludo Farkas said that the gyroscopes failed in the cold, and the storm will certainly pass.",
                "It is evident that the gyroscopes failed in the cold.");
        assertThat(words(told, Drift.STRENGTHENED)).containsExactly("said → evident");
    }

    @Test
    void a_word_of_doubt_about_something_else_strengthens_nothing() {
        List<Alignment> told = drift(
                "The gyroscopes weigh 40 kilograms and came from Tessel, and the storm may pass tonight.",
                "The gyroscopes came from Tessel and weigh 40 kilograms.");
        assertThat(words(told, Drift.STRENGTHENED)).isEmpty();
    }

    @Test
    void a_clause_of_a_sentence_told_again_that_the_original_lacks_is_added_with_its_words() {
        String seized = "Inspector Ludo Farkas seized 312 gyroscopes and two crates of sensors in the hold";
        List<Alignment> told = drift(
                seized + ".", seized + ", while neighbouring kingdoms secretly celebrated their treacherous generals.");
        assertThat(words(told, Drift.ADDED))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .startsWith("not in the original: ")
                        .contains("kingdoms", "generals")
                        .doesNotContain("gyroscopes"));
        assertThat(told.stream()
                        .filter(a -> a.has(Drift.ADDED))
                        .findFirst()
                        .orElseThrow()
                        .originalSpan())
                .isPresent();
        assertThat(words(drift(seized + ".", seized + "."), Drift.ADDED)).isEmpty();
    }

    @Test
    void a_denial_is_added_only_where_the_original_has_none_of_that_party() {
        String ordered = "Kirvan Trading ordered 312 gyroscopes for drones of Sordavia in March.";
        String denied = "Kirvan Trading denied that it ordered 312 gyroscopes for drones of Sordavia in March.";
        assertThat(words(drift(ordered, denied), Drift.ADDED)).contains("a denial of Kirvan Trading");
        assertThat(words(drift(ordered + "\n" + denied, denied), Drift.ADDED)).isEmpty();
    }

    @Test
    void a_short_sentence_is_not_told_again_by_every_sentence_with_one_word_of_it() {
        List<Alignment> told = drift(
                "Where was the ship?",
                "A fuse burned through aboard the ship, its captain Odile Brannock wrote in May.");
        assertThat(told)
                .noneMatch(alignment -> alignment.originalSpan().isPresent()
                        && alignment.rewriteSpan().isPresent()
                        && alignment.originalSpan().get().start() >= REST.length());
    }
}
