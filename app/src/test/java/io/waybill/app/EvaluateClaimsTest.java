package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.app.terminal.Terminal;
import io.waybill.expose.export.InvestigationWriter;
import io.waybill.model.Intake;
import io.waybill.model.Investigation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate claims} on two invented labels that {@link Findings} meet. */
final class EvaluateClaimsTest {
    private static final String TEXT = "Ruritania gave drones to Elbonia, an envoy said. Elbonia denied it.";
    private static final String SHA256_OF_ANOTHER = "0".repeat(64);
    private static final String GOLD = """
            {"split":"SPLIT","entity_aliases":{"Elbonia":["Kingdom of Elbonia"]},
             "reports":[{"report":"a.txt","sentences":[[0,67]],"annotated_types":["transfer","deny"],"ignore_spans":[],
                "publication_date":"2023-03-31","source_path":"texts/a.md"SUM}],
             "claims":[
              {"id":"g1","report":"a.txt","type":"transfer","salience":"core","polarity":"affirmed","stage":null,
               "supplier":[{"text":"Ruritania","start":0,"end":9,"entity":"Ruritania"}],
               "attribution":[{"source":{"text":"an envoy","start":34,"end":42,"entity":"an envoy"},"stance":"asserts"}],
               "evidence":{"sentence":0,"start":0,"end":67,"quote":"Ruritania gave"}},
              {"id":"g2","report":"a.txt","type":"deny","salience":"core","polarity":"affirmed","stage":null,
               "agent":[{"text":"Elbonia","start":25,"end":32,"entity":"Elbonia"}],
               "attribution":[{"source":{"text":"Elbonia","start":25,"end":32,"entity":"Elbonia"},"stance":"denies"}],
               "evidence":{"sentence":0,"start":0,"end":67,"quote":"Elbonia denied it"}}]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> given = new ArrayList<>();

    @BeforeEach
    void write_the_labels() throws IOException {
        gold("dev", "");
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(folder.resolve("reports/a.txt"), TEXT);
    }

    @Test
    void the_reports_are_investigated_and_their_claims_scored() {
        assertThat(run()).isZero();
        assertThat(given).containsExactly("a.txt undated: " + TEXT);
        assertThat(out().lines()).last().isEqualTo("headline F1 1.000");
        assertThat(out().lines())
                .anyMatch(line -> line.startsWith("signed F1 1.000"))
                .anyMatch(line -> line.startsWith("denied or negated: P 1.000 R 1.000"));
        assertThat(err()).isEmpty();
    }

    @Test
    void dated_reads_each_report_as_of_its_day() {
        assertThat(run("--dated")).isZero();
        assertThat(given).containsExactly("a.txt 2023-03-31: " + TEXT);
    }

    @Test
    void claims_of_a_file_are_scored_without_reading_anything() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        assertThat(run("--claims", empty.toString(), "--list")).isZero();
        assertThat(given).isEmpty();
        assertThat(out().lines())
                .anyMatch(line -> line.startsWith("MISSED a.txt g1 transfer"))
                .last()
                .isEqualTo("headline F1 0.000");
    }

    @Test
    void errors_of_a_set_kept_for_checking_are_not_listed() throws IOException {
        gold("check", "");
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        assertThat(run("--claims", empty.toString(), "--list")).isZero();
        assertThat(out()).doesNotContain("MISSED", "g1").contains("headline F1 0.000");
        assertThat(err()).contains("not listed");
    }

    @Test
    void json_is_one_value_with_figures_to_three_decimals() {
        assertThat(run("--json")).isZero();
        assertThat(out().lines()).hasSize(1);
        JsonNode overall = JsonMapper.shared().readTree(out()).path("overall");
        assertThat(overall.path("headlineF1").asString()).isEqualTo("1.0");
        assertThat(overall.path("types").path("deny").path("found").asInt()).isEqualTo(1);
        assertThat(overall.path("accuracy").path("date").isNull()).isTrue();
    }

    @Test
    void a_text_that_is_absent_is_taken_from_the_corpus_without_its_front_matter() throws IOException {
        Files.delete(folder.resolve("reports/a.txt"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(corpus.resolve("texts"));
        Files.writeString(corpus.resolve("texts/a.md"), "---\ntitle: A\n---\n" + TEXT);
        assertThat(run("--corpus", corpus.toString())).isZero();
        assertThat(given).containsExactly("a.txt undated: " + TEXT);
    }

    @Test
    void another_text_than_the_labelled_one_is_left_out_with_a_line() throws IOException {
        gold("dev", ",\"sha256\":\"" + SHA256_OF_ANOTHER + "\"");
        assertThat(run()).isEqualTo(3);
        assertThat(err()).contains("left out: a.txt: its text is another one").doesNotContain("\tat ");
        assertThat(given).isEmpty();
    }

    @Test
    void a_folder_without_labels_ends_with_3() {
        assertThat(runIn(folder.resolve("reports"))).isEqualTo(3);
        assertThat(err()).startsWith("waybill: ").contains("gold.json");
        assertThat(out()).isEmpty();
    }

    private void gold(String split, String sum) throws IOException {
        Files.writeString(
                folder.resolve("gold.json"), GOLD.replace("SPLIT", split).replace("SUM", sum));
    }

    private Investigation investigate(List<Path> paths, InvestigateOptions options) {
        String date = options.date().map(Object::toString).orElse("undated");
        try (var files = Files.list(paths.getFirst())) {
            for (Path file : files.toList()) {
                given.add(file.getFileName() + " " + date + ": " + Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Investigation two = Findings.two();
        return new Investigation(
                two.reports(),
                two.claims(),
                List.of(),
                List.of(),
                new Intake(List.of(), List.of(), List.of()),
                List.of());
    }

    private int run(String... options) {
        return runIn(folder, options);
    }

    private int runIn(Path labelled, String... options) {
        List<String> args = new ArrayList<>(List.of("evaluate", "claims", labelled.toString()));
        args.addAll(List.of(options));
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                120,
                true);
        EvaluateClaimsCommand command = new EvaluateClaimsCommand(
                terminal, (paths, how, progress) -> investigate(paths, how), InvestigationWriter::write);
        return Waybill.commandLine(terminal, EvaluateCommand.with(command)).execute(args.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
