package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.app.terminal.Terminal;
import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.version.ImportOptions;
import io.waybill.counter.version.Importer;
import io.waybill.counter.version.ListStore;
import io.waybill.model.ListKind;
import io.waybill.model.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code screen} over real stores with invented lists. */
final class ScreenCommandTest {
    private static final String OLD = """
            id,name,type,birthDate,nationality,imo,reason
            A1,"ORLENKOV, Vadim Petrovich",person,1961-04-05,ru,,sold valves
            """;
    private static final String NEW = OLD + """
            A2,Tamraz Navigation LLC,company,,,,owns the heron
            A3,Golden Heron,ship,,,9187629,carried it
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void load_two_versions_of_a_list() throws IOException {
        load("house", OLD, "2026-01-10", ListKind.SANCTIONS);
        load("house", NEW, "2026-03-10", ListKind.SANCTIONS);
        load("gossip", "id,name,type\nG1,Odile Castellane,person\n", "2026-02-01", ListKind.REFERENCE);
    }

    @Test
    void a_name_is_answered_with_score_reasons_and_receipt() {
        assertThat(run("screen", "Vadim Orlenkov", "--nationality", "Russia", "--json"))
                .isZero();
        JsonNode answer = json(out());
        assertThat(answer.get("row").asInt()).isEqualTo(1);
        assertThat(answer.get("query").get("name").asString()).isEqualTo("Vadim Orlenkov");
        JsonNode match = answer.get("matches").get(0);
        assertThat(match.get("list").asString()).isEqualTo("house");
        assertThat(match.get("entry").asString()).isEqualTo("A1");
        assertThat(match.get("hit").asString()).isEqualTo("listed");
        assertThat(match.get("via").isNull()).isTrue();
        assertThat(match.get("score").asDouble()).isBetween(0.7, 1.0);
        assertThat(match.get("corroboration").get("nationality").asString()).isEqualTo("agrees");
        assertThat(match.get("reasons").get(0).get("words").asString()).isNotBlank();
        JsonNode receipt = answer.get("receipt");
        assertThat(receipt.get("lists").get(0).get("date").asString()).isEqualTo("2026-03-10");
        assertThat(receipt.get("passedOver").get(0).asString()).isEqualTo("gossip");
    }

    @Test
    void words_for_people_say_what_it_is_and_what_was_looked_at() {
        assertThat(run("screen", "Vadim Orlenkov", "--no-color")).isZero();
        assertThat(out())
                .contains("ORLENKOV, Vadim Petrovich", "listed: house A1 · person", "Screened against:", "house")
                .contains("Passed over")
                .doesNotContain("\u001b");
    }

    @Test
    void what_is_no_sanctions_list_is_never_called_listed() {
        assertThat(run("screen", "Odile Castellane", "--json")).isZero();
        assertThat(json(out()).get("matches")).isEmpty();
        assertThat(run("screen", "Odile Castellane", "--kinds", "reference", "--no-color"))
                .isZero();
        assertThat(out()).contains("not a sanctions list (reference)").doesNotContain("  listed:");
    }

    @Test
    void a_day_in_the_past_is_answered_by_the_version_of_that_day() {
        assertThat(run("screen", "--id", "IMO 9187629", "--json")).isZero();
        assertThat(json(out()).get("matches").get(0).get("entry").asString()).isEqualTo("A3");
        assertThat(run("screen", "--id", "IMO 9187629", "--as-of", "2026-02-01", "--json"))
                .isZero();
        assertThat(json(out()).get("matches")).isEmpty();
        assertThat(json(out()).get("receipt").get("asOf").asString()).isEqualTo("2026-02-01");
        assertThat(run("screen", "Vadim Orlenkov", "--as-of", "2025-01-01")).isEqualTo(ExitCode.LISTS);
        assertThat(err()).contains("no list is loaded that is as old as 2025-01-01");
    }

    @Test
    void a_file_goes_out_line_by_line_in_order_with_its_receipt_beside_it() throws IOException {
        Path in = folder.resolve("customers.csv");
        Files.writeString(
                in,
                "name,type,branch\nVadim Orlenkov,person,B7\n,,\nNobody Atall,person,B8\nTamraz Navigation,company,B9\n");
        Path to = folder.resolve("hits.jsonl");
        assertThat(run("screen", "--file", in.toString(), "--out", to.toString(), "--json"))
                .isZero();
        List<JsonNode> lines =
                Files.readAllLines(to).stream().map(ScreenCommandTest::json).toList();
        assertThat(lines).extracting(line -> line.get("row").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(lines).extracting(line -> line.get("matches").size()).containsExactly(1, 0, 0, 1);
        assertThat(lines.getFirst().get("query").get("branch").asString()).isEqualTo("B7");
        assertThat(lines.get(1).get("problem").asString()).contains("neither a name nor a number");
        JsonNode receipt = json(Files.readString(folder.resolve("hits.jsonl.receipt.json")));
        assertThat(receipt.get("rows").asInt()).isEqualTo(4);
        assertThat(receipt.get("rowsWithMatches").asInt()).isEqualTo(2);
        assertThat(folder.resolve("hits.jsonl.part")).doesNotExist();
        assertThat(json(out()).get("finished").asBoolean()).isTrue();
    }

    @Test
    void a_table_for_spreadsheets_runs_no_formula_of_a_customer() throws IOException {
        Path in = folder.resolve("customers.csv");
        Files.writeString(in, "name,note\n\"=HYPERLINK(\"\"x\"\")\",a\nVadim Orlenkov,\"@b, c\"\n");
        Path to = folder.resolve("hits.csv");
        assertThat(run("screen", "--file", in.toString(), "--out", to.toString(), "--quiet"))
                .isZero();
        List<String> lines = Files.readAllLines(to);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("1,\"'=HYPERLINK(\"\"x\"\")\",0,");
        assertThat(lines.get(2)).startsWith("2,Vadim Orlenkov,1,house,A1,\"ORLENKOV, Vadim Petrovich\",listed,");
    }

    @Test
    void work_that_was_stopped_goes_on_where_it_was() throws IOException {
        Path in = folder.resolve("customers.csv");
        StringBuilder rows = new StringBuilder("name\n");
        for (int i = 0; i < 1_500; i++) {
            rows.append(i % 100 == 7 ? "Vadim Orlenkov\n" : "Customer Number " + i + "\n");
        }
        Files.writeString(in, rows);
        Path whole = folder.resolve("whole.jsonl");
        assertThat(run("screen", "--file", in.toString(), "--out", whole.toString(), "--quiet"))
                .isZero();
        Path to = folder.resolve("hits.jsonl");
        int[] asked = {0};
        try (var engine = new ListScreenings(store()).open(Optional.empty(), Progress.NONE)) {
            var options = ScreenOptions.DEFAULT;
            var first = new ScreenedFile(in, to).run(engine, options, Progress.NONE, () -> asked[0]++ > 0);
            assertThat(first.finished()).isFalse();
            assertThat(to).doesNotExist();
            Files.writeString(folder.resolve("hits.jsonl.part"), "half a li", StandardOpenOption.APPEND);
            var second = new ScreenedFile(in, to).run(engine, options, Progress.NONE, () -> false);
            assertThat(second.finished()).isTrue();
            assertThat(second.resumedAt()).isEqualTo(first.totals().rows()).isPositive();
            assertThat(second.totals().rowsWithMatches()).isEqualTo(15);
        }
        assertThat(to).hasSameTextualContentAs(whole);
    }

    @Test
    void pipelines_can_fail_on_a_hit() {
        assertThat(run("screen", "Vadim Orlenkov", "--fail-on-hit", "--quiet")).isEqualTo(ExitCode.HIT);
        assertThat(run("screen", "Nobody Atall", "--fail-on-hit", "--quiet")).isZero();
    }

    @Test
    void wrong_usage_and_missing_files_say_the_next_step() {
        assertThat(run("screen")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("Say whom to screen");
        assertThat(run("screen", "x", "--threshold", "2")).isEqualTo(ExitCode.USAGE);
        assertThat(run("screen", "x", "--kinds", "rumours")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("export-control");
        assertThat(run("screen", "--file", folder.resolve("none.csv").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void without_lists_it_says_how_to_load_some() {
        Screenings none = new ListScreenings(ListStore.at(folder.resolve("empty")));
        assertThat(run(none, "screen", "Vadim Orlenkov")).isEqualTo(ExitCode.LISTS);
        assertThat(err()).contains("no lists are loaded", "waybill lists import");
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        assertThat(run("screen", "Vadim Orlenkov", "--quiet")).isZero();
        try (var files = Files.list(store().folder().resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(run("screen", "Vadim Orlenkov", "--fail-on-hit", "--quiet")).isEqualTo(ExitCode.HIT);
    }

    private void load(String list, String table, String date, ListKind kind) throws IOException {
        Path file = Files.createDirectories(folder.resolve(date)).resolve(list + ".csv");
        Files.writeString(file, table);
        new Importer(store())
                .run(
                        List.of(file),
                        new ImportOptions(Optional.of(kind), Optional.of(list), Optional.of(date)),
                        Progress.NONE);
    }

    private ListStore store() {
        return ListStore.at(folder.resolve("data"));
    }

    private int run(String... args) {
        return run(new ListScreenings(store()), args);
    }

    private int run(Screenings screenings, String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                80,
                true);
        return Waybill.commandLine(terminal, new ScreenCommand(terminal, screenings, new Stop()))
                .execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
