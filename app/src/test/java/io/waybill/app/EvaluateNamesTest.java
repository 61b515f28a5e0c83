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

/** {@code evaluate names} on invented names. */
final class EvaluateNamesTest {
    private static final String PAIRS = """
            name1,name2,is_match,schema,remark,dob1,country1,dob2,country2
            "ORLOVSKIY, Gennadiy",Gennady Orlovsky,true,Person,,1961-05-02,ru,1961-05-02,ru
            "ORLOVSKIY, Gennadiy",Gennadiy Orlovsky,false,Person,,1961-05-02,ru,1984,ru
            Ostwind 5,Ostwind 6,false,Vessel,,,,,
            =Kestrel Marine GmbH,Kestrel Marine,true,Company,,,,,
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file = Path.of("");

    @BeforeEach
    void write_the_pairs() throws IOException {
        file = folder.resolve("pairs.csv");
        Files.writeString(file, PAIRS);
    }

    @Test
    void figures_are_told_over_all_and_by_schema() {
        assertThat(run()).isZero();
        assertThat(out().lines())
                .anyMatch(line -> line.startsWith("4 pairs, threshold 0."))
                .anyMatch(line -> line.matches("all +4 +0\\.667 +1\\.000 .*"))
                .anyMatch(line -> line.matches(" +Vessel +1 .*"));
        assertThat(err()).isEmpty();
    }

    @Test
    void scores_are_written_a_line_a_pair_in_order() throws IOException {
        var scores = folder.resolve("scores.csv");
        assertThat(run("--scores", scores.toString(), "--quiet")).isZero();
        assertThat(Files.readAllLines(scores))
                .hasSize(5)
                .startsWith("score,match")
                .satisfies(lines -> assertThat(lines.get(1)).matches("0\\.\\d{6},true"))
                .satisfies(lines -> assertThat(lines.get(3)).matches("0\\.\\d{6},false"));
        assertThat(out()).isEmpty();
    }

    @Test
    void reasons_are_written_when_asked_for_and_no_cell_is_a_formula() throws IOException {
        var reasons = folder.resolve("reasons.csv");
        assertThat(run("--explain", reasons.toString())).isZero();
        assertThat(Files.readString(reasons))
                .contains("number differs: 5 / 6", "\"'=Kestrel Marine GmbH\"")
                .contains("'Gennadiy' and 'Gennady' are spellings of one word");
    }

    @Test
    void birth_dates_count_only_when_asked_for() {
        assertThat(run("--corroborate", "--json")).isZero();
        JsonNode figures = JsonMapper.shared().readTree(out());
        assertThat(figures.at("/precision").decimalValue()).isEqualByComparingTo("1");
        assertThat(figures.at("/recall").decimalValue()).isEqualByComparingTo("1");
        assertThat(figures.at("/pairs").asInt()).isEqualTo(4);
    }

    @Test
    void without_labels_only_scores_are_given() throws IOException {
        Files.writeString(file, "name1,name2\nOstwind,Ostwind\n");
        assertThat(run("--json")).isZero();
        assertThat(out()).contains("\"pairs\":1", "\"threshold\":").doesNotContain("precision");
    }

    @Test
    void a_file_that_is_not_there_or_lacks_a_column_ends_with_3() throws IOException {
        Files.writeString(file, "name,name2\nOstwind,Ostwind\n");
        assertThat(run()).isEqualTo(3);
        assertThat(err()).contains("pairs.csv, line 2").contains("no column name1");
        Files.delete(file);
        assertThat(run()).isEqualTo(3);
        assertThat(err()).doesNotContain("\tat ");
    }

    private int run(String... options) {
        List<String> args = new ArrayList<>(List.of("evaluate", "names", file.toString()));
        args.addAll(List.of(options));
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                120,
                true);
        return Waybill.commandLine(terminal, EvaluateCommand.with(new EvaluateNamesCommand(terminal)))
                .execute(args.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
