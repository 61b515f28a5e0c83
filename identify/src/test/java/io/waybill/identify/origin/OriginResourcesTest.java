package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.waybill.lexicon.resource.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OriginResourcesTest {
    @ParameterizedTest
    @CsvSource({
        "amounts.tsv, 2, 0, 10",
        "artefacts.tsv, 3, 2, 50",
        "certainty.tsv, 2, 0, 30",
        "frequencies.tsv, 2, 0, 5000",
        "weights.tsv, 2, 0, 9"
    })
    void every_row_has_its_columns_and_stands_once(String file, int columns, int key, int atLeast) {
        List<List<String>> rows = Tsv.rows(Weights.class, file, columns);
        Set<String> seen = new HashSet<>();
        assertThat(rows).hasSizeGreaterThan(atLeast).allSatisfy(row -> {
            assertThat(row.get(key).strip()).isEqualTo(row.get(key)).isNotEmpty();
            assertThat(seen.add(row.get(key))).as("twice: " + row).isTrue();
        });
    }

    @Test
    void every_pattern_of_an_artefact_compiles_and_has_a_known_kind_and_a_weight() {
        assertThat(Tsv.rows(Artefacts.class, "artefacts.tsv", 3)).allSatisfy(row -> {
            assertThat(row.getFirst()).isIn("leaked-instruction", "machine-wording", "back-translation");
            assertThat(Double.parseDouble(row.get(1))).isGreaterThan(0).isLessThanOrEqualTo(1);
            assertThatCode(() -> Pattern.compile(row.get(2))).as(row.get(2)).doesNotThrowAnyException();
            assertThat(Pattern.compile(row.get(2)).matcher("").find())
                    .as(row.get(2))
                    .isFalse();
        });
    }

    @Test
    void every_sign_has_a_weight_that_points_where_it_should() {
        Weights weights = Weights.standard();
        assertThat(List.of("copied", "verbatim", "told", "order", "credit", "artefacts", "leaked"))
                .allSatisfy(sign -> assertThat(weights.of(sign)).as(sign).isPositive());
        assertThat(List.of("base", "template", "own"))
                .allSatisfy(sign -> assertThat(weights.of(sign)).as(sign).isNegative());
    }

    @Test
    void certainty_lies_between_thought_of_and_established() {
        assertThat(Tsv.rows(Certainty.class, "certainty.tsv", 2)).allSatisfy(row -> {
            assertThat(Double.parseDouble(row.get(1))).as(row.getFirst()).isBetween(-1.0, 1.0);
            assertThat(row.getFirst()).isEqualTo(row.getFirst().toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void amounts_are_orders_of_magnitude() {
        assertThat(Tsv.rows(AmountChange.class, "amounts.tsv", 2))
                .allSatisfy(row -> assertThat(Integer.parseInt(row.get(1)))
                        .as(row.getFirst())
                        .isBetween(0, 9));
    }

    @Test
    void frequencies_count_at_least_three_reports() {
        assertThat(Tsv.rows(Rarity.class, "frequencies.tsv", 2))
                .allSatisfy(row -> assertThat(Integer.parseInt(row.get(1)))
                        .as(row.getFirst())
                        .isBetween(3, 690));
    }
}
