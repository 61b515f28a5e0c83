package io.waybill.identify.attribution;

import static org.assertj.core.api.Assertions.assertThat;

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
        List<String[]> rows = Rows.read(file);
        for (String[] row : rows) {
            assertThat(row).as(String.join("|", row)).hasSize(columns);
            assertThat(row[0])
                    .isEqualTo(row[0].toLowerCase(Locale.ROOT).strip())
                    .isNotEmpty();
            assertThat(PARTS).as(row[0]).contains(row[1]);
            assertThat(seen.add(String.join("|", Arrays.copyOf(row, keyColumns))))
                    .as("twice: " + String.join("|", row))
                    .isTrue();
        }
        assertThat(rows).hasSizeGreaterThan(atLeast);
    }

    @Test
    void cues_name_known_stances_and_complements() {
        Set<String> stances = Arrays.stream(Stance.values()).map(Stance::label).collect(Collectors.toSet());
        Set<String> complements = Set.of("-", "that", "quote", "object", "inf", "ing", "of", "whether");
        for (String[] row : Rows.read("cues.tsv")) {
            assertThat(stances).contains(row[2]);
            assertThat(complements).contains(row[3].split(","));
            assertThat(List.of("-", "factive", "counterfactual")).contains(row[4]);
        }
    }

    @Test
    void attitudes_and_frames_name_known_complements() {
        String complement = "that|quote|object|inf|ing|whether|oprd|hearer|basis|[+][a-z]+";
        for (String[] row : Rows.read("attitudes.tsv")) {
            assertThat(row[2].split(",")).as(row[0]).allMatch(c -> c.matches(complement));
        }
        for (String[] row : Rows.read("cue-frames.tsv")) {
            assertThat(row[2].split(",")).as(row[0]).allMatch(c -> c.matches(complement + "|-object|-that|-quote"));
        }
    }

    @Test
    void what_no_one_says_by_doing_it_is_no_cue_of_saying() {
        Set<String> saying = Rows.read("cues.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());
        assertThat(saying).doesNotContain("appoint", "sanction", "support", "designate");
    }
}
