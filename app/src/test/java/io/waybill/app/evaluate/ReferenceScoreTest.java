package io.waybill.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every printed figure equals that of the reference script. */
final class ReferenceScoreTest {
    private static final Path SCRIPT = Path.of("../../shared/check/score_claims.py");
    private static final Path FOLDER = Path.of("../../shared/data/bench/claims-dev");

    @TempDir
    Path folder;

    @BeforeEach
    void needs_the_script_and_the_labels() {
        assumeTrue(Files.exists(SCRIPT) && Files.exists(FOLDER), "skipped: ../shared is not here");
        assumeTrue(hasPython(), "skipped: python3 is not here");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void claims_wrong_in_every_way_get_the_same_figures(long seed) throws Exception {
        assertSame(new Spoiler(seed).spoil(labels()));
    }

    @Test
    void labels_as_claims_are_all_right() throws Exception {
        List<String> lines =
                assertSame(labels().valueStream().map(JsonNode::toString).toList());
        assertThat(lines).last().isEqualTo("headline F1 1.000");
        assertThat(lines).anyMatch(line -> line.startsWith("signed F1 1.000"));
    }

    @Test
    void no_claims_are_all_wrong() throws Exception {
        assertThat(assertSame(List.of())).last().isEqualTo("headline F1 0.000");
    }

    @Test
    void the_texts_of_the_labels_are_found_in_reports_and_in_a_corpus() throws IOException {
        Gold gold = GoldReader.read(FOLDER.resolve("gold.json"));
        assertThat(LabelledTexts.find(gold, FOLDER, folder).skipped()).isEmpty();
        assertThat(LabelledTexts.find(gold, folder, Path.of("../../shared"))
                        .texts()
                        .keySet())
                .contains("2019-08-30-sm762.txt", "2016-01-17-jl0322.txt");
    }

    private List<String> assertSame(List<String> claims) throws Exception {
        Path file = Files.write(folder.resolve("claims.jsonl"), claims);
        Gold gold = GoldReader.read(FOLDER.resolve("gold.json"));
        List<String> lines = ScoreText.of(Score.of(gold, Predictions.read(file)));
        List<String> reference = reference(file);
        assertThat(lines).containsExactlyElementsOf(reference);
        return lines;
    }

    private static JsonNode labels() {
        return JsonMapper.shared().readTree(FOLDER.resolve("gold.json")).path("claims");
    }

    /** What the script prints below the table of its rules. */
    private static List<String> reference(Path claims) throws Exception {
        Process script = new ProcessBuilder(
                        "python3",
                        SCRIPT.toString(),
                        "--gold",
                        FOLDER.resolve("gold.json").toString(),
                        "--claims",
                        claims.toString())
                .redirectErrorStream(true)
                .start();
        script.getOutputStream().close();
        String text = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).isZero();
        return text.lines().dropWhile(line -> !line.startsWith("predictions")).toList();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
