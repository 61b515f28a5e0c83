package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.app.terminal.Terminal;
import io.waybill.expose.export.InvestigationWriter;
import io.waybill.identify.attribution.measure.Article;
import io.waybill.identify.attribution.measure.Marked;
import io.waybill.identify.attribution.measure.Measurement;
import io.waybill.model.Intake;
import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import io.waybill.model.Span;
import io.waybill.model.WaybillException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CommandLineTest {
    private static final Investigator FINDS = (paths, options, progress) -> Findings.two();
    private static final Investigator FINDS_NOTHING = (paths, options, progress) -> Findings.refused("is empty");

    @TempDir
    Path folder;

    private int columns = 120;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "investigat",
                "investigate",
                "investigate --date 2023-13-40 a.txt",
                "investigate --date March a.txt",
                "investigate --no-such a.txt",
                "investigate --out",
                "investigate --sources no-such-file.yaml a.txt",
                "--what"
            })
    void wrong_usage_ends_with_2_and_says_so_on_standard_error(String line) {
        assertThat(run(FINDS, line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err()).startsWith("waybill: ").doesNotContain("\tat ");
    }

    @Test
    void an_out_that_is_a_file_is_told_before_any_work() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Investigator never = (paths, options, progress) -> {
            throw new AssertionError("worked for nothing");
        };
        assertThat(run(
                        never,
                        "investigate",
                        "a.txt",
                        "--out",
                        file.resolve("sub").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("--out");
    }

    @Test
    void help_and_version_end_with_0() {
        assertThat(run(FINDS, "investigate", "--help")).isZero();
        assertThat(out()).contains("PATH", "--out", "--date", "--open", "--json", "--quiet", "--no-color");
        assertThat(run(FINDS, "--version")).isZero();
        assertThat(out()).containsPattern("waybill \\d+\\.\\d+");
    }

    @Test
    void nothing_readable_ends_with_3_and_keeps_earlier_results() throws IOException {
        run(FINDS, "investigate", "a.txt", "--out", folder.toString());
        byte[] before = Files.readAllBytes(folder.resolve("claims.jsonl"));
        assertThat(run(FINDS_NOTHING, "investigate", "b.bin", "--out", folder.toString()))
                .isEqualTo(3);
        assertThat(err()).contains("b.bin", "is empty", "nothing could be read");
        assertThat(folder.resolve("claims.jsonl")).hasBinaryContent(before);
    }

    @Test
    void the_summary_keeps_speakers_and_ends_with_the_path_of_the_dossier() {
        assertThat(run(FINDS, "investigate", "a.txt", "--out", folder.toString()))
                .isZero();
        assertThat(out().lines())
                .anyMatch(line -> line.matches(
                        "■⊠ delivered  Ruritania → Elbonia: drones +" + "said by an envoy {2}denied by Elbonia"))
                .last()
                .isEqualTo("Dossier: " + folder.resolve("dossier.html"));
        assertThat(err()).isEmpty();
        assertThat(out()).doesNotContain("\u001b");
    }

    @Test
    void json_is_one_value_on_the_last_line_and_nothing_else() {
        assertThat(run(FINDS, "investigate", "a.txt", "--json", "--out", folder.toString()))
                .isZero();
        assertThat(out().lines()).hasSize(1);
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.propertyNames()).containsExactly("out", "reports", "refused", "claims", "deals", "parties");
        assertThat(json.get("out").asString()).isEqualTo(folder.toString());
        assertThat(json.get("claims").asInt()).isEqualTo(2);
    }

    @Test
    void quiet_prints_nothing() {
        assertThat(run(FINDS, "investigate", "a.txt", "--quiet", "--out", folder.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
        assertThat(folder.resolve("claims.jsonl")).exists();
    }

    @Test
    void a_fault_ends_with_5_and_its_trace() {
        Investigator broken = (paths, options, progress) -> {
            throw new IllegalStateException("broken");
        };
        assertThat(run(broken, "investigate", "a.txt", "--out", folder.toString()))
                .isEqualTo(5);
        assertThat(err()).contains("internal error", "IllegalStateException: broken");
        Investigator full = (paths, options, progress) -> {
            throw new WaybillException("models", "no room");
        };
        assertThat(run(full, "investigate", "a.txt", "--out", folder.toString()))
                .isEqualTo(5);
        assertThat(err()).isEqualTo("waybill: models: no room" + System.lineSeparator());
    }

    @Test
    void options_reach_the_work() {
        List<Object> seen = new ArrayList<>();
        Investigator notes = (paths, options, progress) -> {
            seen.addAll(List.of(paths, options.date()));
            return Findings.two();
        };
        run(notes, "investigate", "-", "b", "--date", "2023-04-05", "--out", folder.toString());
        assertThat(seen).containsExactly(List.of(Path.of("-"), Path.of("b")), Optional.of(LocalDate.of(2023, 4, 5)));
    }

    @Test
    void what_reports_say_cannot_command_the_terminal() {
        Investigator hostile =
                (paths, options, progress) -> Findings.refused("\u001b]0;owned\u0007\u001b[2J\u202eevil\nsecond line");
        run(hostile, "investigate", "x", "--out", folder.toString());
        assertThat(err()).doesNotContain("\u001b", "\u0007", "\u202e").contains("evil second line");
    }

    @Test
    void many_refusals_are_told_shortly() {
        Intake.Refused one = new Intake.Refused("x", "is binary");
        Investigation found = Findings.two();
        Investigator many = (paths, options, progress) -> new Investigation(
                found.reports(),
                found.claims(),
                found.deals(),
                found.parties(),
                new Intake(List.of(), Collections.nCopies(30, one), List.of()),
                List.of());
        assertThat(run(many, "investigate", "x", "--out", folder.toString())).isZero();
        assertThat(err().lines()).hasSize(9).last().asString().contains("22 more");
    }

    @Test
    void a_narrow_window_gets_two_lines_a_deal_and_none_too_wide() {
        columns = 60;
        run(FINDS, "investigate", "a.txt", "--out", folder.toString());
        assertThat(out().lines())
                .containsSequence(
                        "■⊠ delivered  Ruritania → Elbonia: drones",
                        " ".repeat(14) + "said by an envoy  denied by Elbonia");
    }

    @Test
    void evaluate_attribution_prints_its_figures_for_people_and_for_programs() {
        assertThat(run(FINDS, "evaluate", "attribution", "articles")).isZero();
        assertThat(out())
                .contains(
                        "1 attributions in 1 articles, by sentence",
                        "source    100.0    100.0",
                        "content     0.0    100.0")
                .contains("found whole: 100.0 %");
        assertThat(run(FINDS, "evaluate", "attribution", "articles", "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.at("/cue/exact/f1").asDouble()).isEqualTo(1);
        assertThat(json.at("/content/exact/f1").asDouble()).isZero();
        assertThat(json.at("/content/overlap/f1").asDouble()).isEqualTo(1);
        assertThat(json.at("/whole").asDouble()).isEqualTo(1);
    }

    @Test
    void a_folder_without_annotations_ends_with_3_and_one_line() {
        assertThat(run(FINDS, "evaluate", "attribution", "nothing")).isEqualTo(3);
        assertThat(err()).startsWith("waybill: nothing").doesNotContain("\tat ");
        assertThat(run(FINDS, "evaluate")).isEqualTo(2);
        assertThat(err()).contains("waybill evaluate attribution");
    }

    private Measurement.Result measured(Path from, Progress progress) {
        if (from.endsWith("nothing")) {
            throw new WaybillException("nothing", "no annotated articles in it");
        }
        String text = "The envoy said it was over.";
        Span source = new Span(0, 9);
        Span cue = new Span(10, 14);
        Marked gold = new Marked(List.of(source), List.of(cue), List.of(new Span(15, 26)));
        Marked found = new Marked(List.of(source), List.of(cue), List.of(new Span(15, 22)));
        Measurement measurement = new Measurement(true);
        measurement.add(new Article(from, text, List.of(gold)), List.of(new Span(0, text.length())), List.of(found));
        return measurement.result();
    }

    private int run(Investigator investigator, String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                columns,
                true);
        InvestigateCommand command =
                new InvestigateCommand(terminal, investigator, InvestigationWriter::write, new Stop());
        EvaluateAttributionCommand attribution = new EvaluateAttributionCommand(terminal, this::measured);
        return Waybill.commandLine(terminal, command, EvaluateCommand.with(attribution))
                .execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
