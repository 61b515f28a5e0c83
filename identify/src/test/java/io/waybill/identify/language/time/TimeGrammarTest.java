package io.waybill.identify.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.waybill.model.Published;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeGrammarTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load();

    record Example(String published, String sentence, String times) {
        @Override
        public String toString() {
            return sentence + " (" + published + ")";
        }
    }

    static List<Example> examples() {
        return Tables.read("times.tsv", 3).stream()
                .map(row -> new Example(row.cell(0), row.cell(1), row.cell(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_the_times_of_a_sentence_and_resolves_them(Example example) {
        Published published = published(example.published());
        String found = GRAMMAR.find(example.sentence(), 0).stream()
                .map(t -> t.text() + " = " + t.resolve(published).orElse("-"))
                .collect(Collectors.joining(" ~ "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(example.times());
    }

    @Test
    void the_table_of_examples_is_long() {
        assertThat(examples()).hasSizeGreaterThan(120);
    }

    @Test
    void every_time_is_the_literal_text_at_its_offsets() {
        for (Example example : examples()) {
            String report = "Ü\uD83D\uDE80 " + example.sentence();
            for (TimeExpression time : GRAMMAR.find(example.sentence(), 4)) {
                assertThat(report.substring(time.span().start(), time.span().end()))
                        .isEqualTo(time.text());
            }
        }
    }

    @Test
    void a_vaguer_publication_never_makes_a_time_finer() {
        Published day = published("2023-08-02");
        for (String vaguer : List.of("2023-W31", "2023-08", "2023-07-20/2023-08-20", "2023")) {
            for (Example example : examples()) {
                for (TimeExpression time : GRAMMAR.find(example.sentence(), 0)) {
                    Optional<Interval> narrow = time.interval(day);
                    Optional<Interval> wide = time.interval(published(vaguer));
                    if (narrow.isPresent() && wide.isPresent()) {
                        assertThat(wide.get().covers(narrow.get().first())
                                        && wide.get().covers(narrow.get().last()))
                                .as("%s from %s: %s, from a day: %s", time.text(), vaguer, wide.get(), narrow.get())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void any_mixture_of_words_and_marks_is_read_without_failing() {
        List<String> pieces = Stream.concat(
                        examples().stream().flatMap(e -> Stream.of(e.sentence().split("(?<=\\b)|(?=\\b)"))),
                        Stream.of(
                                "31",
                                "30 February",
                                "2023-02-30",
                                "99/99/2023",
                                "\u00a0",
                                "\uD83D",
                                "(",
                                "999999999999"))
                .filter(piece -> !piece.isEmpty())
                .toList();
        Random random = new Random(20230804);
        for (int n = 0; n < 3000; n++) {
            String text = random.ints(random.nextInt(1, 25), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertThatCode(() -> GRAMMAR.find(text, 0).forEach(t -> t.resolve(published("2023-08-04"))))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void values_are_written_in_a_form_that_is_read_again() {
        for (Example example : examples()) {
            for (TimeExpression time : GRAMMAR.find(example.sentence(), 0)) {
                Optional<String> value = time.resolve(published(example.published()));
                assertThat(value.flatMap(Interval::parse).map(Interval::toString))
                        .isEqualTo(value);
            }
        }
    }

    private static Published published(String value) {
        return value.equals("-")
                ? Published.unknown("no date")
                : new Published(Optional.of(value), Published.Basis.STATED, "given by the test");
    }
}
