package io.waybill.identify.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Attribution.Stance;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttributionResourcesTest {
    private static final List<String> PARTS = List.of("verb", "noun", "adj", "adv", "prep");

    @ParameterizedTest
    @CsvSource({"cues.tsv, 6, 3, 600", "attitudes.tsv, 3, 2, 600", "cue-frames.tsv, 3, 2, 100"})
    void every_row_has_its_columns_and_stands_once(String file, int columns, int keyColumns, int atLeast) {
        Set<String> seen = new HashSet<>();
        List<List<String>> rows = Tsv.rows(Cues.class, file);
        for (List<String> row : rows) {
            assertThat(row).as(String.join("|", row)).hasSize(columns);
            assertThat(row.get(0))
                    .isEqualTo(row.get(0).toLowerCase(Locale.ROOT).strip())
                    .isNotEmpty();
            assertThat(PARTS).as(row.get(0)).contains(row.get(1));
            assertThat(seen.add(String.join("|", row.subList(0, keyColumns))))
                    .as("twice: " + String.join("|", row))
                    .isTrue();
        }
        assertThat(rows).hasSizeGreaterThan(atLeast);
    }

    @Test
    void cues_name_known_stances_and_complements() {
        Set<String> stances = Arrays.stream(Stance.values()).map(Stance::label).collect(Collectors.toSet());
        Set<String> complements = Set.of("-", "that", "quote", "object", "inf", "ing", "of", "whether");
        for (List<String> row : Tsv.rows(Cues.class, "cues.tsv")) {
            assertThat(stances).contains(row.get(2));
            assertThat(complements).contains(row.get(3).split(","));
            assertThat(List.of("-", "factive", "counterfactual")).contains(row.get(4));
        }
    }

    @Test
    void attitudes_and_frames_name_known_complements() {
        String complement = "that|quote|object|inf|ing|whether|oprd|hearer|basis|[+][a-z]+";
        for (List<String> row : Tsv.rows(Cues.class, "attitudes.tsv")) {
            assertThat(row.get(2).split(",")).as(row.get(0)).allMatch(c -> c.matches(complement));
        }
        for (List<String> row : Tsv.rows(Cues.class, "cue-frames.tsv")) {
            assertThat(row.get(2).split(","))
                    .as(row.get(0))
                    .allMatch(c -> c.matches(complement + "|-object|-that|-quote"));
        }
    }

    @Test
    void what_no_one_says_by_doing_it_is_no_cue_of_saying() {
        Set<String> saying =
                Tsv.rows(Cues.class, "cues.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet());
        assertThat(saying).doesNotContain("appoint", "sanction", "support", "designate");
    }
}
