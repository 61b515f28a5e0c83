package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.app.terminal.Terminal;
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

/** {@code evaluate origins} on invented reports, with the program's own models. */
final class EvaluateOriginsTest {
    private static final String ORIGINAL = """
            Customs officers in Velmark seized 312 gyroscopes aboard the freighter Ostrava Star on 4 May 2021.
            The cargo was declared as washing machines, according to inspector Ludo Farkas.
            Brannock Instruments of Tessel had sold the gyroscopes to Kirvan Trading in March.
            "We were told they would steer tractors," the manager Odile Brannock said.
            Kirvan Trading denied that it had ordered them for the army of Sordavia.
            """;

    private static final String OTHER = """
            A court in Port Almira heard on Tuesday how a dentist shipped rifle scopes to a cousin in Quelland.
            Prosecutor Ines Valcourt put the value of 41 parcels at 96,000 crowns.
            The dentist, Harro Minck, pleaded not guilty.
            """;

    private static final String PAIRS = """
            {"pairs":[
              {"original":"a.md","rewrite":"copy.md","kind":"copy","class":"wholly",
               "artefacts":[{"kind":"back-translation","text":"steer tractors"}],
               "alignments":[
                {"original":"Customs officers in Velmark","rewrite":"Customs officers in Velmark","drift":["same"]},
                {"original":"The cargo was declared","rewrite":"The cargo was declared","drift":["attribution-lost"]}]},
              {"original":"a.md","rewrite":"other.md","kind":"independent","class":"CLASS"}]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write_the_labels() throws IOException {
        label("non-derived");
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.md"), "---\npublished: 2021-05-06\n---\n" + ORIGINAL.replace("\n", "\n\n"));
        Files.writeString(
                reports.resolve("copy.md"), "---\npublished: 2021-05-09\n---\n" + ORIGINAL.replace("\n", "\n\n"));
        Files.writeString(reports.resolve("other.md"), OTHER.replace("\n", "\n\n"));
    }

    @Test
    void classes_sentences_precedence_and_the_whole_set_are_scored() {
        assertThat(run()).isZero();
        assertThat(out().lines())
                .anyMatch(line -> line.startsWith("2 pairs of 3 reports"))
                .anyMatch(line -> line.matches(" +independent +1\\.000 \\(1/1\\)"))
                .anyMatch(line -> line.matches(" +alignments .* 2/\\d/0"))
                .anyMatch(line -> line.matches(" +attribution-lost .* 0/\\d/1"))
                .anyMatch(line -> line.matches(" +back-translation .* 0/0/1"))
                .anyMatch(line -> line.endsWith("1 right, 0 wrong, 0 left open"))
                .anyMatch(line -> line.matches(" +their originals .* 1/0/0"))
                .contains("  reports wrongly called derived: 0")
                .last()
                .isEqualTo("macro-F1 1.000");
        assertThat(err()).isEmpty();
    }

    @Test
    void errors_are_listed_only_when_asked_for() {
        assertThat(run()).isZero();
        assertThat(out()).doesNotContain("MISSED", "FALSE");
        assertThat(run("--errors")).isZero();
        assertThat(out())
                .contains("MISSED attribution-lost copy.md < a.md: The cargo was declared as washing machines")
                .contains("MISSED trace copy.md: steer tractors");
    }

    @Test
    void json_is_one_value_with_figures_to_three_decimals() {
        assertThat(run("--json")).isZero();
        assertThat(out().lines()).hasSize(1);
        JsonNode score = JsonMapper.shared().readTree(out());
        assertThat(score.at("/classes/wholly/decided/wholly").asInt()).isEqualTo(1);
        assertThat(score.at("/alignments/recall").decimalValue()).isEqualByComparingTo("1");
        assertThat(score.at("/nonDerived/independent/right").asInt()).isEqualTo(1);
        assertThat(score.at("/set/parents/found").asInt()).isEqualTo(1);
    }

    @Test
    void a_pair_without_its_text_ends_with_3() throws IOException {
        Files.delete(folder.resolve("reports/other.md"));
        assertThat(run()).isEqualTo(3);
        assertThat(err()).startsWith("waybill: ").contains("other.md").doesNotContain("\tat ");
    }

    @Test
    void an_unknown_class_ends_with_3() throws IOException {
        label("perhaps");
        assertThat(run()).isEqualTo(3);
        assertThat(err()).contains("pairs.json").contains("perhaps");
    }

    private void label(String other) throws IOException {
        Files.writeString(folder.resolve("pairs.json"), PAIRS.replace("CLASS", other));
    }

    private int run(String... options) {
        List<String> args = new ArrayList<>(List.of("evaluate", "origins", folder.toString()));
        args.addAll(List.of(options));
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                120,
                true);
        EvaluateOriginsCommand command =
                new EvaluateOriginsCommand(terminal, new LabelledOrigins(Caches.folder(System.getenv())));
        return Waybill.commandLine(terminal, EvaluateCommand.with(command)).execute(args.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
