package io.waybill.identify.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame and cue vocabulary is well-formed: known frames, roles, stances and effects, no row twice. */
class FrameResourcesTest {
    private static final Set<String> FRAMES = Stream.concat(
                    Arrays.stream(ClaimType.values()).map(ClaimType::label), Stream.of("light"))
            .collect(Collectors.toSet());
    private static final Set<String> ROLES = Stream.concat(
                    Arrays.stream(Role.values()).map(Role::label), Stream.of("-", "=", "event"))
            .collect(Collectors.toSet());
    private static final Set<String> STAGES = Set.of("-", "planned", "attempted", "ongoing", "completed", "possible");

    @ParameterizedTest
    @CsvSource({"verbs.tsv, 10, 3, 1000", "nouns.tsv, 12, 2, 400", "adjectives.tsv, 6, 2, 80", "modality.tsv, 4, 2, 600"
    })
    void every_row_has_its_columns_and_stands_once(String file, int columns, int keyColumns, int atLeast)
            throws IOException {
        List<String[]> rows = rows(file);
        Set<String> seen = new HashSet<>();
        for (String[] row : rows) {
            assertThat(row).as(String.join("|", row)).hasSize(columns);
            assertThat(row[0])
                    .isEqualTo(row[0].toLowerCase(Locale.ROOT).strip())
                    .isNotEmpty();
            String frame = row[0].equals("*") ? row[3] : "";
            assertThat(seen.add(String.join("|", Arrays.copyOf(row, keyColumns)) + frame))
                    .as("twice: " + String.join("|", row))
                    .isTrue();
        }
        assertThat(rows).hasSizeGreaterThan(atLeast);
    }

    @Test
    void verbs_name_known_frames_roles_and_stages() throws IOException {
        for (String[] row : rows("verbs.tsv")) {
            assertThat(FRAMES).as(row[0]).contains(row[3]);
            assertRoles(row[0], row[4]);
            assertRoles(row[0], row[5]);
            assertRoles(row[0], row[6]);
            assertPrepositions(row[0], row[7]);
            assertThat(STAGES).as(row[0]).contains(row[8]);
        }
    }

    @Test
    void nouns_and_adjectives_name_known_frames_roles_and_stages() throws IOException {
        for (String[] row : rows("nouns.tsv")) {
            assertThat(FRAMES).as(row[0]).contains(row[1]);
            for (int i = 2; i < 10; i++) {
                assertRoles(row[0], row[i]);
            }
            assertThat(STAGES).as(row[0]).contains(row[10]);
        }
        for (String[] row : rows("adjectives.tsv")) {
            assertThat(FRAMES).as(row[0]).contains(row[1]);
            assertRoles(row[0], row[2]);
            assertPrepositions(row[0], row[3]);
            assertThat(STAGES).as(row[0]).contains(row[4]);
        }
    }

    @Test
    void modality_names_known_effects() throws IOException {
        Set<String> effects = Set.of(
                "planned",
                "attempted",
                "ongoing",
                "completed",
                "possible",
                "negated",
                "unconfirmed",
                "conditional",
                "habitual",
                "told");
        for (String[] row : rows("modality.tsv")) {
            assertThat(List.of("aux", "verb", "adverb", "adjective", "noun", "conj"))
                    .contains(row[1]);
            assertThat(effects).as(row[0]).contains(row[2].split(" "));
        }
    }

    private static void assertRoles(String lemma, String value) {
        assertThat(ROLES).as(lemma + ": " + value).contains(value.split("[+/]"));
    }

    private static void assertPrepositions(String lemma, String value) {
        if (value.equals("-")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String pair : value.split(";")) {
            String[] sides = pair.split("=", 2);
            assertThat(sides).as(lemma + ": " + pair).hasSize(2);
            assertThat(seen.add(sides[0])).as(lemma + ": twice " + sides[0]).isTrue();
            assertRoles(lemma, sides[1]);
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                FrameResourcesTest.class.getResourceAsStream("/io/waybill/identify/claim/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
