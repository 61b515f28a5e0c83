package io.waybill.lexicon.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.lexicon.resource.Tsv;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTablesTest {
    /** A table: its cells, those that together name a row, and the one that holds spellings. */
    private enum Table {
        LEGAL_FORMS("legal-forms.tsv", 4, 1, 3),
        COMPANY_WORDS("company-words.tsv", 4, 3, 3),
        PHRASES("phrases.tsv", 2, 1, 1),
        BODIES("bodies.tsv", 2, 1, 1),
        GIVEN_NAMES("given-names.tsv", 3, 1, 2),
        DIMINUTIVES("diminutives.tsv", 2, 1, 1),
        PLACES("places.tsv", 3, 1, 2),
        SHIP_PREFIXES("ship-prefixes.tsv", 2, 1, 1),
        HONORIFICS("honorifics.tsv", 2, 2, 0),
        NUMERALS("numerals.tsv", 2, 1, 1),
        PARTICLES("particles.tsv", 3, 3, 0),
        WORD_PARTS("word-parts.tsv", 2, 1, 1),
        HAN_LETTERS("han-letters.tsv", 4, 1, 0),
        HAN_FAMILIES("han-families.tsv", 4, 1, 0),
        HAN_JAPANESE("han-japanese.tsv", 3, 2, 2),
        HAN_WORDS("han-words.tsv", 3, 2, 2),
        COMMON_NAMES("common-names.tsv", 2, 1, 0),
        COMMON_WORDS("common-words.tsv", 2, 1, 0);

        final String file;
        final int cells;
        final int key;
        final int spellings;

        Table(String file, int cells, int key, int spellings) {
            this.file = file;
            this.cells = cells;
            this.key = key;
            this.spellings = spellings;
        }

        List<List<String>> rows() {
            return Tsv.rows(NameTablesTest.class, file, cells);
        }

        Stream<String> spellings() {
            return rows().stream().flatMap(row -> split(row.get(spellings)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_row_has_the_cells_that_the_head_names(Table table) {
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(table.cells);
            assertThat(row).noneMatch(String::isBlank);
            assertThat(row).allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_two_rows_are_about_the_same(Table table) {
        assertThat(table.rows().stream().map(row -> keyOf(table, row))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void spellings_are_in_lower_case_and_composed(Table table) {
        assertThat(table.spellings()).allSatisfy(spelling -> {
            assertThat(spelling).isEqualTo(spelling.toLowerCase(Locale.ROOT));
            assertThat(spelling).isEqualTo(Normalizer.normalize(spelling, Normalizer.Form.NFC));
            assertThat(spelling).isNotBlank().isEqualTo(spelling.strip());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_row_says_each_spelling_once(Table table) {
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(split(row.get(table.spellings))).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTICLES", "NUMERALS"})
    void spellings_have_two_letters_or_one_syllable_of_the_east(Table table) {
        assertThat(table.spellings())
                .allMatch(spelling ->
                        spelling.codePoints().filter(Character::isLetter).count() >= 2
                                || spelling.codePoints().anyMatch(NameTablesTest::isSyllable));
    }

    @ParameterizedTest
    @EnumSource
    void no_spelling_mixes_letters_of_two_alphabets(Table table) {
        Set<Character.UnicodeScript> alphabets =
                Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);
        assertThat(table.spellings().flatMap(spelling -> Arrays.stream(spelling.split("[ -]+"))))
                .allMatch(word -> word.codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(Character.UnicodeScript::of)
                                .filter(alphabets::contains)
                                .distinct()
                                .count()
                        <= 1);
    }

    @Test
    void classes_weights_kinds_and_genders_are_known_ones() {
        assertThat(column(Table.LEGAL_FORMS, 1))
                .isSubsetOf(
                        "limited",
                        "joint-stock",
                        "public",
                        "state",
                        "partnership",
                        "cooperative",
                        "foundation",
                        "association",
                        "branch",
                        "holding",
                        "sole");
        assertThat(column(Table.COMPANY_WORDS, 1)).isSubsetOf("legalish", "generic", "descriptive");
        assertThat(column(Table.GIVEN_NAMES, 1)).isSubsetOf("m", "f", "u");
        assertThat(column(Table.PLACES, 1)).isSubsetOf("country", "region", "city");
        assertThat(column(Table.PARTICLES, 1)).isSubsetOf("article", "nasab", "kunya", "nobiliary", "kinship");
    }

    @Test
    void languages_are_codes_of_two_letters() {
        Stream<String> languages = Stream.of(
                        column(Table.LEGAL_FORMS, 2).stream().flatMap(NameTablesTest::split),
                        column(Table.COMPANY_WORDS, 2).stream(),
                        column(Table.HONORIFICS, 1).stream(),
                        column(Table.PARTICLES, 2).stream())
                .flatMap(stream -> stream);
        assertThat(languages).allMatch(Set.of(Locale.getISOLanguages())::contains);
    }

    @Test
    void a_concept_has_one_weight_over_languages() {
        var weights = Table.COMPANY_WORDS.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toSet())));
        assertThat(weights.values()).allMatch(set -> set.size() == 1);
    }

    @Test
    void terms_are_made_of_concepts_and_short_forms_belong_to_names() {
        assertThat(column(Table.PHRASES, 0).stream().flatMap(term -> Arrays.stream(term.split(" "))))
                .isSubsetOf(column(Table.COMPANY_WORDS, 0));
        assertThat(column(Table.DIMINUTIVES, 0)).isSubsetOf(column(Table.GIVEN_NAMES, 0));
    }

    @Test
    void few_company_words_of_a_language_mean_two_things() {
        var meanings = Table.COMPANY_WORDS.rows().stream()
                .flatMap(row -> split(row.get(3)).map(spelling -> row.get(2) + ' ' + spelling))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long several = meanings.values().stream().filter(count -> count > 1).count();
        assertThat((double) several / meanings.size()).isLessThan(0.01);
    }

    @Test
    void a_legal_form_is_written_as_no_other() {
        assertThat(Table.LEGAL_FORMS.spellings()).doesNotHaveDuplicates();
    }

    @Test
    void numbers_are_written_as_no_other_number() {
        assertThat(Table.NUMERALS.rows()).allMatch(row -> Integer.parseInt(row.get(0)) > 0);
        assertThat(Table.NUMERALS.spellings()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"common-names.tsv", "common-words.tsv"})
    void frequencies_fall_and_stay_within_a_million(String file) {
        List<Double> frequencies = Tsv.rows(NameTablesTest.class, file, 2).stream()
                .map(row -> Double.parseDouble(row.get(1)))
                .toList();
        assertThat(frequencies).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(frequencies).allMatch(frequency -> frequency > 0 && frequency < 1_000_000);
    }

    private static String keyOf(Table table, List<String> row) {
        return String.join("\t", row.subList(0, table.key));
    }

    private static boolean isSyllable(int letter) {
        return Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HANGUL)
                .contains(Character.UnicodeScript.of(letter));
    }

    private static Collection<String> column(Table table, int cell) {
        return table.rows().stream().map(row -> row.get(cell)).collect(Collectors.toSet());
    }

    private static Stream<String> split(String spellings) {
        return Arrays.stream(spellings.split("\\|", -1));
    }
}
