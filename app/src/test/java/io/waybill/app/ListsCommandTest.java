package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.version.Importer;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.update.Patience;
import io.waybill.counter.version.update.Updater;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ListsCommandTest {
    private static final String EMPTY = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";
    private static final List<String> MARCH = List.of(
            row(101, "DOE, Anna", "individual", "NOWHERE", "DOB 02 Mar 1970; nationality Elbonia."),
            row(102, "RURITANIA SHIPPING LTD.", "-0- ", "NOWHERE", "Tax ID No. 7744001497 (Russia)."));
    private static final List<String> APRIL = List.of(
            row(101, "DOE, Anna", "individual", "NOWHERE", "DOB 03 Mar 1970; nationality Elbonia."),
            row(103, "ROE, Boris", "individual", "ELSEWHERE", "-0- "));

    @TempDir
    private Path folder;

    private Path files;
    private int columns = 120;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void prepare() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists",
                "lists imprt x",
                "lists import",
                "lists import --kind sanction x",
                "lists import --date yesterday x",
                "lists import --list ../up x",
                "lists diff one",
                "lists update no-such-list",
                "lists update --from no-such-table.tsv",
                "lists status --what"
            })
    void wrongUsageEndsWith2AndSaysSo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("waybill: ").doesNotContain("\tat ");
    }

    @Test
    void importLoadsWhatIsSoundAndNamesWhatItRefused() throws IOException {
        put("sdn-2023-03-01.csv", MARCH);
        put("broken.xml", List.of("<sdnList><sdnEntry>", "<uid>7</uid><lastName>X</lastName></sdnEntry>", "</wrong>"));
        put("notes.txt", List.of("nothing"));

        assertThat(run("lists", "import", files.toString())).isZero();
        assertThat(out()).contains("us-ofac-sdn", "2023-03-01", "2 entries");
        assertThat(err()).contains("refused: ", "notes.txt: is no list in a form that is known");
        assertThat(err()).containsPattern("broken\\.xml.*3");
    }

    @Test
    void nothingLoadedEndsWith4AndKeepsWhatWasThere() throws IOException {
        put("sdn-2023-03-01.csv", MARCH);
        run("lists", "import", files.toString());
        var other = Files.writeString(folder.resolve("notes.txt"), "nothing");

        assertThat(run("lists", "import", other.toString())).isEqualTo(4);
        assertThat(err()).contains("nothing was loaded");
        assertThat(run("lists", "import", folder.resolve("missing").toString())).isEqualTo(4);
        assertThat(err()).contains("no such file or folder");
        assertThat(json("lists", "status", "--json").path("lists").size()).isEqualTo(1);
    }

    @Test
    void jsonIsOneValueOnTheLastLineAndNothingElse() throws IOException {
        put("sdn-2023-03-01.csv", MARCH);
        var imported = json("lists", "import", files.toString(), "--json");

        assertThat(out().lines()).hasSize(1);
        assertThat(imported.path("loaded").path(0).path("entries").asInt()).isEqualTo(2);
        assertThat(imported.path("loaded")
                        .path(0)
                        .path("kinds")
                        .path("sanctions")
                        .asInt())
                .isEqualTo(2);
        var list = json("lists", "status", "--json").path("lists").path(0);
        assertThat(list.path("list").asString()).isEqualTo("us-ofac-sdn");
        assertThat(list.path("hash").asString()).hasSize(64);
        assertThat(list.path("ageDays").asInt()).isGreaterThan(1000);
        assertThat(list.path("sound").asBoolean()).isTrue();
    }

    @Test
    void statusOfNothingSaysHowToLoadLists() {
        assertThat(run("lists", "status")).isZero();
        assertThat(out()).contains("waybill lists import", "waybill lists update");
        assertThat(json("lists", "status", "--json").path("lists").isEmpty()).isTrue();
    }

    @Test
    void statusFits80ColumnsAndNamesOtherVersions() throws IOException {
        columns = 80;
        put("sdn-2023-03-01.csv", MARCH);
        put("sdn-2023-04-01.csv", APRIL);
        run("lists", "import", files.toString());

        assertThat(run("lists", "status")).isZero();
        assertThat(out().lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
        assertThat(out()).contains("2023-04-01", "other versions: 2023-03-01", "not yet seen on an official file");
    }

    @Test
    void statusTellsWhatAnInferredDateIsTakenFromAndWhoMaySayBetter() throws IOException {
        put("partners.csv", List.of("name,start date", "ANNA,2021-05-06"));
        run("lists", "import", files.toString());

        assertThat(run("lists", "status")).isZero();
        assertThat(out()).contains("2021-05-06*", "* the newest day on which an entry was listed", "--date");
        assertThat(json("lists", "status", "--json")
                        .path("lists")
                        .path(0)
                        .path("dateBasis")
                        .asString())
                .isEqualTo("newest-listing");
    }

    @Test
    void importTellsWhatIsOlderThanTheVersionInForceAndHowToSayBetter() throws IOException {
        var newest = put("partners.csv", List.of("name,start date", "ANNA,2021-05-06"));
        run("lists", "import", newest.toString());
        var older = put("partners.csv", List.of("name,start date", "BORIS,2020-01-02"));

        assertThat(run("lists", "import", older.toString())).isZero();
        assertThat(out()).contains("loaded, older than 2021-05-06");
        assertThat(err())
                .contains("not in force: partners of 2020-01-02", "2021-05-06 stays in force", "--date YYYY-MM-DD");
        assertThat(json("lists", "import", older.toString(), "--json")
                        .path("older")
                        .path(0)
                        .path("inForce")
                        .asString())
                .isEqualTo("2021-05-06");

        assertThat(run("lists", "import", older.toString(), "--date", "2022-03-04"))
                .isZero();
        assertThat(out()).contains("loaded").doesNotContain("older");
        assertThat(err()).isEmpty();
    }

    @Test
    void versionsOfOneDateAreToldApartByTheirHashes() throws IOException {
        var start = "amendedCelex,amendmentCelex,recordId,programKey,annex,measure,startDate,schema,name";
        put(
                "32014R0833.csv",
                List.of(
                        start.substring(start.indexOf(',') + 1).replace("amendmentCelex", "celex"),
                        "32014R0833,1,X,I,Asset freeze,4.5.2023,Person,ANNA"));
        run("lists", "import", files.toString());
        var act = put("32023R0701.csv", List.of(start, "32014R0833,32023R0701,2,X,I,Asset freeze,,Person,BORIS"));
        var before = json("lists", "status", "--json")
                .path("lists")
                .path(0)
                .path("hash")
                .asString();

        assertThat(run("lists", "import", act.toString())).isZero();
        assertThat(run("lists", "status")).isZero();
        assertThat(out()).contains("other versions: 2023-05-04 (" + before.substring(0, 12) + ")");
        assertThat(run("lists", "import", act.toString())).isZero();
        assertThat(out()).contains("known before");
    }

    @Test
    void statusTellsDamageAndEndsWith4() throws IOException {
        put("sdn-2023-03-01.csv", MARCH);
        run("lists", "import", files.toString());
        try (var all = Files.walk(folder.resolve("data"))) {
            for (var file : all.filter(path -> path.toString().matches(".*(\\.bin|\\.gz)"))
                    .toList()) {
                Files.write(file, new byte[9]);
            }
        }

        assertThat(run("lists", "status")).isEqualTo(4);
        assertThat(out()).contains("damaged on disk: import it again");
        assertThat(run("lists", "import", files.toString())).isZero();
        assertThat(run("lists", "status")).isZero();
    }

    @Test
    void diffTellsWhatCameWentAndChangedByField() throws IOException {
        var march = put("sdn-2023-03-01.csv", MARCH).toString();
        var april = put("sdn-2023-04-01.csv", APRIL).toString();
        var told = json("lists", "diff", march, april, "--json");

        assertThat(told.propertyNames()).containsExactly("added", "removed", "changed");
        assertThat(told.path("added").toString()).isEqualTo("[{\"id\":\"103\",\"name\":\"ROE, Boris\"}]");
        assertThat(told.path("removed").toString())
                .isEqualTo("[{\"id\":\"102\",\"name\":\"RURITANIA SHIPPING LTD.\"}]");
        assertThat(told.path("changed").size()).isEqualTo(1);
        var field = told.path("changed").path(0).path("fields").path(0);
        assertThat(field.toString())
                .isEqualTo("{\"field\":\"birthDate\",\"old\":\"02 Mar 1970\",\"new\":\"03 Mar 1970\"}");
        assertThat(run("lists", "diff", march, april)).isZero();
        assertThat(out())
                .contains("1 added, 1 removed, 1 changed", "birthDate: 02 Mar 1970 → 03 Mar 1970")
                .doesNotContain("source.");
    }

    @Test
    void versionsAreNamedByHashListAndDay() throws IOException {
        put("sdn-2023-03-01.csv", MARCH);
        put("sdn-2023-04-01.csv", APRIL);
        run("lists", "import", files.toString());
        var list = json("lists", "status", "--json").path("lists").path(0);
        var now = list.path("hash").asString().substring(0, 10);
        var before = list.path("otherVersions").path(0).path("hash").asString();

        assertThat(json("lists", "diff", before, now, "--json").path("added").size())
                .isEqualTo(1);
        assertThat(json("lists", "diff", "us-ofac-sdn@2023-03-15", "us-ofac-sdn", "--json")
                        .path("added")
                        .size())
                .isEqualTo(1);
        assertThat(run("lists", "diff", "us-ofac-sdn@2020-01-01", "us-ofac-sdn"))
                .isEqualTo(4);
        assertThat(err()).contains("waybill lists status");
        assertThat(json("lists", "diff", now, now, "--json").toString())
                .isEqualTo("{\"added\":[],\"removed\":[],\"changed\":[]}");
    }

    @Test
    void aMirrorServesTheUpdateAndWhatItLacksIsTold() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/lists/us-ofac-consolidated/consolidated.xml", exchange -> {
            try (exchange) {
                var body = ("<sdnList><publshInformation><Publish_Date>03/28/2025</Publish_Date></publshInformation>"
                                + "<sdnEntry><uid>7</uid><lastName>ROE</lastName><sdnType>Entity</sdnType></sdnEntry>"
                                + "</sdnList>")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        try {
            var from = "http://127.0.0.1:" + server.getAddress().getPort() + "/lists";
            assertThat(run("lists", "update", "us-ofac-consolidated", "--from", from))
                    .isZero();
            assertThat(out()).contains("us-ofac-consolidated", "2025-03-28", "updated");
            assertThat(run("lists", "update", "un", "--from", from)).isEqualTo(4);
            assertThat(err()).contains("failed: un: ", "no version of it is loaded");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theDataFolderIsWhereTheUserSays() {
        assertThat(DataFolder.of(Map.of("WAYBILL_DATA", "/srv/w"))).isEqualTo(Path.of("/srv/w"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "/srv/x", "WAYBILL_DATA", " ")))
                .isEqualTo(Path.of("/srv/x/waybill"));
        assertThat(DataFolder.of(Map.of())).isEqualTo(Path.of(System.getProperty("user.home"), ".local/share/waybill"));
    }

    private static String row(int number, String name, String type, String programme, String remarks) {
        var quotedType = type.startsWith("-") ? type : "\"" + type + "\"";
        var quotedRemarks = remarks.startsWith("-") ? remarks : "\"" + remarks + "\"";
        return number + ",\"" + name + "\"," + quotedType + ",\"" + programme + "\"," + EMPTY + quotedRemarks;
    }

    private Path put(String name, List<String> lines) throws IOException {
        return Files.write(files.resolve(name), lines);
    }

    private JsonNode json(String... args) {
        run(args);
        return JsonMapper.shared().readTree(out());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                columns,
                true);
        var store = ListStore.at(folder.resolve("data"));
        var importer = new Importer(store);
        var lists = ListsCommand.with(
                new ListsStatusCommand(terminal, store),
                new ListsImportCommand(terminal, importer),
                new ListsUpdateCommand(terminal, new Updater(store, importer, Patience.USUAL)),
                new ListsDiffCommand(terminal, store));
        return Waybill.commandLine(terminal, lists).execute(args);
    }
}
