package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.app.terminal.Terminal;
import io.waybill.expose.export.InvestigationWriter;
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

/** {@code evaluate designees} on invented claims and lists. */
final class EvaluateDesigneesTest {
    private static final String CLAIM = """
            {"id":"%s","report":"%s","type":"designate","polarity":"%s","target":[%s],\
            "evidence":{"sentence":0,"start":0,"end":9,"quote":"was listed"}}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write_lists_and_claims() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        list("2014-05-01-a", """
                "designees":[{"name":"José Vidal","aliases":["Pepe Vidal"]},{"name":"Vesna Ltd"}],
                "earlier":["Delta Group"],"doubtful":[{"name":"Omega Bank"}]""");
        list("2015-06-02-b", "\"designees\":[{\"name\":\"Amber Shipping\"}],\"extra\":true");
        Files.writeString(
                folder.resolve("claims.jsonl"),
                claim("1", "2014-05-01-a.md", "affirmed", "Jose Vidal", "two companies", "Delta Group", "Gamma Corp")
                        + claim("2", "2014-05-01-a.md", "negated", "Vesna Ltd")
                        + claim("3", "2016-01-01-c.md", "affirmed", "Rosa Prado", "Otto Brandt"));
    }

    @Test
    void recall_and_precision_are_told_by_year_and_extra_reports_do_not_count() {
        assertThat(run("--claims", claims())).isZero();
        assertThat(out().lines())
                .containsExactly(
                        "1 labelled reports",
                        "year   recall             precision",
                        "2014   0.500 (1/2)        0.667 (2/3)",
                        "all    0.500 (1/2)        0.667 (2/3)");
    }

    @Test
    void errors_are_listed_where_asked_for() {
        assertThat(run("--claims", claims(), "--errors")).isZero();
        assertThat(out().lines())
                .contains("MISSED 2014-05-01-a.md: vesna ltd", "WRONG 2014-05-01-a.md: Gamma Corp [was listed]")
                .noneMatch(line -> line.contains("Delta Group"));
    }

    @Test
    void silver_names_in_bold_are_compared_for_all_other_reports() throws IOException {
        Path silver = Files.writeString(
                folder.resolve("silver.tsv"),
                "file\tdate\ttitle\tnames_marked_bold\n"
                        + "2016-01-01-c.md\t2016-01-01\tT\tWASHINGTON | Rosa Prado (Prado) | Tornado Mixer\n"
                        + "2014-05-01-a.md\t2014-05-01\tT\tNobody Else\n");
        assertThat(run("--claims", claims(), "--silver", silver.toString())).isZero();
        assertThat(out().lines()).contains("1 other reports, names in bold", "2016   0.500 (1/2)        0.500 (1/2)");
    }

    @Test
    void json_is_one_value() {
        assertThat(run("--claims", claims(), "--json")).isZero();
        assertThat(out().lines()).hasSize(1);
        JsonNode overall = JsonMapper.shared().readTree(out()).path("labelled").path("overall");
        assertThat(overall.path("recall").path("value").asString()).isEqualTo("0.5");
        assertThat(overall.path("precision").path("all").asInt()).isEqualTo(3);
    }

    @Test
    void a_folder_without_lists_ends_with_3() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(runIn(empty, "--claims", claims())).isEqualTo(3);
        assertThat(err()).startsWith("waybill: ").contains("*.json");
    }

    @Test
    void a_corpus_that_holds_none_of_the_reports_ends_with_3() {
        assertThat(run("--corpus", folder.toString())).isEqualTo(3);
        assertThat(err()).contains("--corpus");
    }

    private String claims() {
        return folder.resolve("claims.jsonl").toString();
    }

    private void list(String name, String fields) throws IOException {
        Files.writeString(
                folder.resolve("lists").resolve(name + ".json"), "{\"report\":\"" + name + ".md\"," + fields + "}");
    }

    private static String claim(String id, String report, String polarity, String... targets) {
        List<String> fillers = new ArrayList<>();
        for (String target : targets) {
            fillers.add("{\"text\":\"" + target + "\",\"start\":0,\"end\":5}");
        }
        return CLAIM.formatted(id, report, polarity, String.join(",", fillers));
    }

    private int run(String... options) {
        return runIn(folder.resolve("lists"), options);
    }

    private int runIn(Path lists, String... options) {
        List<String> args = new ArrayList<>(List.of("evaluate", "designees", lists.toString()));
        args.addAll(List.of(options));
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                120,
                true);
        EvaluateDesigneesCommand command = new EvaluateDesigneesCommand(
                terminal,
                (paths, how, progress) -> {
                    throw new IllegalStateException("nothing is to be read");
                },
                InvestigationWriter::write);
        return Waybill.commandLine(terminal, EvaluateCommand.with(command)).execute(args.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
