package io.waybill.identify.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Claim;
import io.waybill.model.Stage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far an event has gone, whether it is said to have happened and on whose word, in sentences that differ by one thing. */
final class StagesTest {
    private static final String DONE = "transfer completed affirmed asserts";
    private static RealReading reading;

    @BeforeAll
    static void open() {
        reading = RealReading.open();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void a_sentence_tells_stage_polarity_and_stance(String sentence, List<Expected> expected) {
        List<String> told =
                reading.claims(sentence).stream().map(StagesTest::told).toList();
        for (Expected one : expected) {
            assertThat(told).as(sentence).anyMatch(one::holds);
        }
        assertThat(told).as(sentence).allMatch(t -> isExpected(t, expected));
    }

    @Test
    void no_sentence_is_both_asserted_and_open() {
        List<String> open = Tsv.rows(StagesTest.class, "stages-open.tsv").stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(sentences().map(s -> s[0])).doesNotContainAnyElementsOf(open).hasSizeGreaterThan(150);
    }

    static Stream<Object[]> sentences() {
        return Tsv.rows(StagesTest.class, "stages.tsv").stream()
                .map(Expected::of)
                .collect(Collectors.groupingBy(Expected::sentence, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Object[] {e.getKey(), e.getValue()});
    }

    /** Another type of claim may stand beside, but none that says otherwise, nor one that turns a plan into a fact. */
    private static boolean isExpected(String told, List<Expected> expected) {
        boolean type = expected.stream().anyMatch(e -> e.isOfType(told));
        return expected.stream().anyMatch(e -> e.holds(told)) || !type && !told.equals(DONE);
    }

    private static String told(Claim claim) {
        return String.join(
                " ",
                claim.type().label(),
                claim.stage().map(Stage::label).orElse("-"),
                claim.polarity().label(),
                claim.attribution().getFirst().stance().label());
    }

    /** A row of the table; a cell may name several values. */
    record Expected(String sentence, List<List<String>> cells) {
        static Expected of(List<String> row) {
            return new Expected(
                    row.get(0),
                    row.stream()
                            .skip(1)
                            .limit(4)
                            .map(c -> List.of(c.split("/")))
                            .toList());
        }

        boolean isOfType(String told) {
            return cells.getFirst().contains(told.split(" ")[0]);
        }

        boolean holds(String told) {
            String[] values = told.split(" ");
            for (int i = 0; i < values.length; i++) {
                if (!cells.get(i).contains(values[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
