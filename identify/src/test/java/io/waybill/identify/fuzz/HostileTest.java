package io.waybill.identify.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.waybill.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and broken texts: refused with a reason or read into sound claims, the same ones every time. */
final class HostileTest {
    private static final int LENGTH = 4_000;
    private static final int SENTENCES = 40;
    private static Whole whole;

    @BeforeAll
    static void open() {
        whole = Whole.open();
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_text_is_read_or_refused(Hostile shape) {
        byte[] bytes = shape.text(LENGTH).getBytes(StandardCharsets.UTF_8);
        Whole.Outcome outcome = whole.way(bytes, shape.suffix());
        assertThat(outcome.reports().size() + outcome.intake().refused().size()).isPositive();
        Soundness.check(outcome);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void words_of_real_sentences_in_any_order_are_read_into_the_same_sound_claims_twice(long seed) {
        String text = shuffled(new Random(seed));
        Whole.Outcome outcome = whole.words(text);
        Soundness.check(outcome);
        assertThat(whole.words(text).dealings()).isEqualTo(outcome.dealings());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_report_that_is_damaged_anywhere_is_read_or_refused(Path report) throws IOException {
        byte[] bytes = Files.readAllBytes(report);
        String name = report.getFileName().toString();
        for (int seed = 0; seed < 4; seed++) {
            Soundness.check(whole.way(damaged(bytes, new Random(seed)), name.substring(name.lastIndexOf('.'))));
        }
    }

    @Test
    void a_document_cut_off_anywhere_is_read_or_refused() throws IOException {
        byte[] pdf = pdf("Iran sold forty drones to Russia in March, two officials said.");
        assumeThat(whole.way(pdf, ".pdf").dealings().claims()).isNotEmpty();
        for (int end = 1; end < pdf.length; end += 37) {
            Soundness.check(whole.way(Arrays.copyOf(pdf, end), ".pdf"));
        }
    }

    @Test
    void a_half_of_a_character_never_gets_into_a_text() {
        Whole.Outcome outcome = whole.way(
                "{\"text\":\"Iran sold \\ud83d drones to \\udc00 Russia.\"}".getBytes(StandardCharsets.UTF_8),
                ".jsonl");
        Soundness.check(outcome);
        Report report = outcome.reports().getFirst();
        assertThat(new String(report.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(report.text());
    }

    @Test
    void claims_of_a_text_that_is_given_twice_have_ids_of_their_own() {
        String line = "{\"text\":\"Iran sold forty drones to Russia in March.\"}\n";
        Whole.Outcome outcome = whole.way((line + line).getBytes(StandardCharsets.UTF_8), ".jsonl");
        Soundness.check(outcome);
        assertThat(outcome.dealings().claims()).hasSize(2);
        assertThat(outcome.dealings().deals())
                .singleElement()
                .satisfies(deal -> assertThat(deal.claimsFor()).hasSize(2));
    }

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("../examples/north-korea-2023")).sorted();
    }

    /** Sentences of which the words are shuffled, left out or told twice, some with the end of another. */
    private static String shuffled(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            List<String> words = new ArrayList<>(List.of(sentence(random).split(" ")));
            switch (random.nextInt(5)) {
                case 0 -> Collections.shuffle(words, random);
                case 1 -> Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
                case 2 -> words.remove(random.nextInt(words.size()));
                case 3 ->
                    words.addAll(
                            random.nextInt(words.size()),
                            List.of(sentence(random).split(" ")));
                default ->
                    words.add(
                            random.nextInt(words.size()),
                            Phrases.ALL.get(random.nextInt(40)).strip());
            }
            text.append(String.join(" ", words)).append(random.nextInt(6) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    private static String sentence(Random random) {
        return Phrases.SENTENCES.get(random.nextInt(Phrases.SENTENCES.size()));
    }

    /** Bytes left out, told twice or changed in some forty places. */
    private static byte[] damaged(byte[] bytes, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            switch (random.nextInt(bytes.length / 10)) {
                case 0 -> i += random.nextInt(30);
                case 1 -> out.write(bytes, i, Math.min(60, bytes.length - i));
                case 2 -> out.write(random.nextInt(256));
                case 3 -> out.write("\n\"“(*#<|".getBytes(StandardCharsets.UTF_8), random.nextInt(8), 1);
                default -> out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String line) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(60, 700);
                content.showText(line);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
