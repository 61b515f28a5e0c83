package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.file;
import static io.waybill.identify.intake.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Intake;
import io.waybill.model.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @TempDir
    Path folder;

    private static final String GOOD =
            "{\"title\":\"Ship\",\"text\":\"The ministry said that a freighter had carried rocket fuel to the port.\\nIt left on"
                    + " Monday.\",\"published\":\"2022-03-03\",\"url\":\"https://example.org/a\",\"publisher\":\"Harbour Post\"}";

    @Test
    void each_line_is_a_report_counted_from_one() {
        ReadResult result = read(file(folder, "a.jsonl", GOOD + "\n\n" + GOOD + "\r\n"));
        assertThat(result.reports()).extracting(Report::id).containsExactly("a.jsonl#1", "a.jsonl#3");
        Report report = result.reports().getFirst();
        assertThat(report.title()).contains("Ship");
        assertThat(report.publisher()).contains("Harbour Post");
        assertThat(report.published().value()).contains("2022-03-03");
        assertThat(report.published().why()).contains("published");
        assertThat(report.blocks()).hasSize(2);
    }

    @Test
    void lines_stay_in_the_order_of_their_numbers() {
        ReadResult result = read(file(folder, "a.jsonl", (GOOD + "\n").repeat(12)));
        assertThat(result.reports())
                .extracting(Report::id)
                .endsWith("a.jsonl#9", "a.jsonl#10", "a.jsonl#11", "a.jsonl#12");
    }

    @Test
    void damaged_lines_are_refused_by_number_and_the_others_are_read() {
        String text = GOOD + "\n{\"title\":\n[1]\n{\"title\":\"no text\"}\n" + "[".repeat(5000) + "\n" + GOOD + "\n";
        ReadResult result = read(file(folder, "a.jsonl", text));
        assertThat(result.reports()).extracting(Report::id).containsExactly("a.jsonl#1", "a.jsonl#6");
        assertThat(result.intake().refused())
                .extracting(Intake.Refused::path)
                .containsExactly(
                        folder.resolve("a.jsonl#2").toString(),
                        folder.resolve("a.jsonl#3").toString(),
                        folder.resolve("a.jsonl#4").toString(),
                        folder.resolve("a.jsonl#5").toString());
    }

    @Test
    void half_surrogates_and_nul_become_safe_text() {
        String line =
                "{\"text\":\"The ministry said \\ud800 that the ship \\u0000 had left the port \\udc00\\ud83d\\ude00 today.\"}";
        Report report = read(file(folder, "a.jsonl", line)).reports().getFirst();
        assertThat(new String(report.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(report.text())
                .contains("\uFFFD")
                .contains("\uD83D\uDE00")
                .doesNotContain("\0");
    }

    @Test
    void too_many_and_too_long_lines_are_named_with_the_limit() {
        Limits d = Limits.DEFAULT;
        Limits small = new Limits(
                d.fileBytes(),
                d.streamBytes(),
                d.characters(),
                d.files(),
                d.folderDepth(),
                3,
                1000,
                d.htmlDepth(),
                d.pdfPages(),
                d.pdfInflatedBytes());
        String text = GOOD + "\n" + "x".repeat(5000) + "\n" + GOOD + "\n" + GOOD + "\n";
        ReadResult result = read(ReadOptions.standard().withLimits(small), file(folder, "a.jsonl", text));
        assertThat(result.reports()).extracting(Report::id).containsExactly("a.jsonl#1", "a.jsonl#3");
        assertThat(result.intake().refused().toString())
                .contains("lineBytes = 1000")
                .contains("jsonLines = 3");
    }

    @Test
    void a_stream_that_never_ends_is_stopped() {
        Limits d = Limits.DEFAULT;
        Limits small = new Limits(
                d.fileBytes(),
                100_000,
                d.characters(),
                d.files(),
                d.folderDepth(),
                d.jsonLines(),
                1000,
                d.htmlDepth(),
                d.pdfPages(),
                d.pdfInflatedBytes());
        ReadResult result =
                read(ReadOptions.standard().withLimits(small), file(folder, "a.jsonl", "y".repeat(1_000_000)));
        assertThat(result.intake().refused().toString()).contains("streamBytes = 100000");
    }
}
