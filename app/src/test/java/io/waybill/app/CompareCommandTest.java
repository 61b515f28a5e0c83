package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.app.terminal.Terminal;
import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.First;
import io.waybill.model.Derivation;
import io.waybill.model.Drift;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import io.waybill.model.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CompareCommandTest {
    private static final String TEXT =
            "An envoy said that Ruritania had sold drones to Elbonia in the spring of the year.";

    @TempDir
    Path folder;

    private Path original;
    private Path rewrite;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write_two_reports() throws IOException {
        original = Files.writeString(folder.resolve("original.txt"), TEXT);
        rewrite = Files.writeString(
                folder.resolve("rewrite.txt"), "Ruritania had sold drones to Elbonia in the spring of the year.");
    }

    /** Reads as the program does, and finds that the first sentences are the same but for their source. */
    private static Compared comparedFirstSentences(
            Path original, Path rewrite, CompareOptions options, Progress progress) {
        ReportPair pair = ReportPair.read(original, rewrite, options, progress);
        boolean same = pair.original().equals(pair.rewrite());
        Alignment alignment = new Alignment(
                List.of(),
                List.of(),
                List.of(
                        same
                                ? Change.of(Drift.SAME, "")
                                : new Change(
                                        Drift.ATTRIBUTION_LOST,
                                        Optional.of(new Span(0, 18)),
                                        Optional.empty(),
                                        "an envoy → nobody")),
                whole(pair.original()),
                whole(pair.rewrite()));
        Comparison comparison = new Comparison(
                pair.original().id(),
                pair.rewrite().id(),
                Derivation.WHOLLY,
                First.ORIGINAL,
                List.of(),
                List.of(alignment),
                List.of(),
                List.of());
        return new Compared(pair.original(), pair.rewrite(), List.of(), comparison);
    }

    private static Optional<Span> whole(Report report) {
        return Optional.of(new Span(0, report.text().length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "compare a.txt", "compare a.txt b.txt c.txt", "compare a.txt b.txt --date May"})
    void wrong_usage_ends_with_2(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("waybill: ").doesNotContain("\tat ");
    }

    @Test
    void the_summary_tells_class_first_drift_and_where_the_page_is() {
        assertThat(run(
                        "compare",
                        original.toString(),
                        rewrite.toString(),
                        "--out",
                        results().toString()))
                .isZero();
        assertThat(out().lines())
                .containsExactly(
                        "The rewrite adds no new origin and loses who says it",
                        "Wholly derived. The one sentence of the rewrite comes from the original.",
                        "The original came first. Counts as the same origin.",
                        "1 of 1 sentence told again drifted (1.00).",
                        "",
                        "1 source lost or made vaguer",
                        "",
                        "Comparison: " + results().resolve("compare.html"));
        assertThat(err()).isEmpty();
        assertThat(results().resolve("compare.html")).content().contains("no source");
        assertThat(results().resolve("compare.json")).exists();
        assertThat(results().resolve("texts/original.txt.txt")).hasContent(TEXT);
        assertThat(results().resolve("texts/rewrite.txt.txt")).exists();
    }

    @Test
    void json_is_one_value_on_the_last_line_and_nothing_else() {
        run(
                "compare",
                original.toString(),
                rewrite.toString(),
                "--json",
                "--out",
                results().toString());
        assertThat(out().lines()).hasSize(1);
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.propertyNames())
                .containsExactly("class", "first", "drift", "evidence", "alignments", "artefacts", "dates");
        assertThat(json.at("/alignments/0/drift/0").asString()).isEqualTo("attribution-lost");
        assertThat(results().resolve("compare.json")).hasContent(out().strip());
    }

    @Test
    void quiet_prints_nothing() {
        assertThat(run(
                        "compare",
                        original.toString(),
                        rewrite.toString(),
                        "--quiet",
                        "--out",
                        results().toString()))
                .isZero();
        assertThat(out() + err()).isEmpty();
    }

    @Test
    void one_file_that_cannot_be_read_ends_with_3_and_writes_nothing() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path german = Files.writeString(
                folder.resolve("german.txt"),
                "Der Sprecher sagte, dass die Regierung von den Lieferungen nichts gewusst habe und sie nicht wolle.");
        for (Path bad : List.of(empty, folder.resolve("absent.txt"), german, folder)) {
            assertThat(run(
                            "compare",
                            original.toString(),
                            bad.toString(),
                            "--out",
                            results().toString()))
                    .as(bad.toString())
                    .isEqualTo(3);
            assertThat(run(
                            "compare",
                            bad.toString(),
                            original.toString(),
                            "--out",
                            results().toString()))
                    .isEqualTo(3);
            assertThat(err()).startsWith("waybill: " + bad).hasLineCount(1);
            assertThat(out()).isEmpty();
        }
        assertThat(results()).doesNotExist();
    }

    @Test
    void a_file_may_be_compared_with_itself() throws IOException {
        assertThat(run(
                        "compare",
                        original.toString(),
                        original.toString(),
                        "--out",
                        results().toString()))
                .isZero();
        assertThat(out()).startsWith("The rewrite adds no new origin and changes nothing");
        try (var texts = Files.list(results().resolve("texts"))) {
            assertThat(texts).hasSize(1);
        }
    }

    @Test
    void files_of_one_name_are_told_apart_by_their_folders() throws IOException {
        Path other = Files.createDirectories(folder.resolve("later")).resolve("original.txt");
        Files.writeString(other, "In brief: " + TEXT);
        ReportPair pair = ReportPair.read(original, other, options(""), Progress.NONE);
        assertThat(pair.original().id()).isEqualTo("original.txt");
        assertThat(pair.rewrite().id()).isEqualTo("later/original.txt");
    }

    @Test
    void the_given_date_is_that_of_the_rewrite_and_a_report_may_be_piped() {
        ReportPair pair = ReportPair.read(original, Path.of("-"), options(TEXT + " Again."), Progress.NONE);
        assertThat(pair.original().published().value()).isEmpty();
        assertThat(pair.rewrite().published().value()).contains("2031-04-05");
        assertThat(pair.rewrite().text()).endsWith("Again.");
    }

    private static CompareOptions options(String piped) {
        InputStream in = new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8));
        return new CompareOptions(Optional.of(LocalDate.of(2031, 4, 5)), in);
    }

    private Path results() {
        return folder.resolve("results");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                120,
                true);
        CompareCommand command = new CompareCommand(terminal, CompareCommandTest::comparedFirstSentences);
        return Waybill.commandLine(terminal, command).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
