package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Alignment;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RetoldTest {
    private static final Told TOLD = new Told();

    private static final String ORIGINAL = """
            Colonel Bram Ostrik of Sordavia flew to the port of Tessel in May with General Ilya Venn.
            Brannock Instruments shipped 312 gyroscopes to Tessel in a freighter, customs inspectors said.
            Colonel Ostrik praised the harvest in the valleys around Tessel.
            "His ammunition plant runs dry, and he begs every neighbour for nitrocellulose," said inspector Ludo Farkas.
            A bank in Velmark paid 4 million dollars for them through a shell company.
            The harbour of Tessel was closed for a week after a storm.
            """;

    /** What stands beside the first sentence of a rewrite. */
    private static List<Alignment> first(String rewrite) {
        Profile from = TOLD.report("a", "Velmark Courier", "2021-05-06", ORIGINAL);
        Profile to = TOLD.report("b", "Harbour Daily", "2021-05-09", rewrite + "\nThe harbour was closed for a week.");
        Span first = to.sentence(0);
        return TOLD.compare(from, to).alignments().stream()
                .filter(alignment ->
                        alignment.rewriteSpan().filter(first::equals).isPresent())
                .toList();
    }

    private static List<String> beside(String rewrite) {
        return first(rewrite).stream()
                .flatMap(alignment -> alignment.originalSpan().stream())
                .map(span -> ORIGINAL.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void a_sentence_that_draws_two_together_stands_beside_both() {
        assertThat(beside("The 312 gyroscopes of Brannock Instruments went to Tessel by freighter and were paid for"
                        + " with 4 million dollars from a bank in Velmark."))
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("Brannock Instruments shipped"))
                .anyMatch(sentence -> sentence.startsWith("A bank in Velmark"));
    }

    @Test
    void a_second_sentence_that_tells_nothing_more_stands_not_beside_it() {
        assertThat(beside("Brannock Instruments shipped 312 gyroscopes to Tessel."))
                .singleElement()
                .asString()
                .startsWith("Brannock Instruments shipped");
    }

    @Test
    void a_rare_phrase_tells_more_than_names_in_common() {
        assertThat(beside("It is plain that Colonel Ostrik's ammunition plant has run dry."))
                .anyMatch(sentence -> sentence.contains("ammunition plant runs dry"));
    }

    @Test
    void what_only_has_names_of_the_original_stands_alone() {
        assertThat(first("General Ilya Venn appointed Farkas to head the committee for royal butterflies."))
                .singleElement()
                .satisfies(alignment -> {
                    assertThat(alignment.originalSpan()).isEmpty();
                    assertThat(alignment.has(Drift.ADDED)).isTrue();
                });
    }
}
