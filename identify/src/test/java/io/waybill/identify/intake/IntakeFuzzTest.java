package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.file;
import static io.waybill.identify.intake.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Block;
import io.waybill.model.Intake;
import io.waybill.model.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are: nothing is thrown, every file is listed once, every block lies in its text. */
class IntakeFuzzTest {
    private static final String[] SUFFIXES = {".txt", ".md", ".html", ".pdf", ".jsonl", ""};
    private static final String[] PIECES = {
        "---\n",
        "title: x\n",
        "date: 2022-01-01\n",
        "# ",
        "- ",
        "* ",
        "**",
        "|",
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        "WASHINGTON – ",
        "date 2023-11-10 ",
        "AKA: ",
        "DOB: ",
        "Identifying Information:",
        "[x](http://y)",
        "[1](#_f)",
        "Today the ship left. ",
        "\u200B",
        "\u00A0",
        "\uD83D\uDE00",
        "“",
        "”",
        "```\n",
        "<div>",
        "<p>",
        "</",
        "<![CDATA[",
        "&#0;",
        "{\"text\":\"",
        "\"}",
        "\\ud800",
        "%PDF-1.4\n",
        "stream\n",
        "endstream",
        "1 0 obj\n<<",
        ">>",
        "_",
        "\\",
        "###",
        "2.",
        "(a) "
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void random_pieces_and_bytes_are_read_or_refused(long seed) {
        Random random = new Random(seed);
        Path[] files = new Path[60];
        for (int i = 0; i < files.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(4); n > 1 && bytes.length > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(8) == 0) {
                bytes = new byte[random.nextInt(400)];
                random.nextBytes(bytes);
            }
            bytes = Arrays.copyOf(bytes, bytes.length - (bytes.length > 9 ? random.nextInt(9) : 0));
            files[i] = file(folder, seed + "-" + i + SUFFIXES[i % SUFFIXES.length], bytes);
        }
        ReadResult result = read(files);
        Intake intake = result.intake();
        for (Path file : files) {
            String path = file.toString();
            boolean read = intake.read().stream().anyMatch(it -> it.path().startsWith(path));
            boolean refused = intake.refused().stream().anyMatch(it -> it.path().startsWith(path));
            assertThat(read || refused).as(path).isTrue();
        }
        assertThat(intake.refused()).allSatisfy(refused -> {
            assertThat(refused.reason()).isNotBlank().doesNotContain("\n");
        });
        result.reports().forEach(IntakeFuzzTest::isSound);
    }

    static void isSound(Report report) {
        String text = report.text();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        int at = 0;
        for (Block block : report.blocks()) {
            assertThat(block.start()).as(report.id()).isGreaterThanOrEqualTo(at);
            assertThat(block.end()).as(report.id()).isGreaterThan(block.start()).isLessThanOrEqualTo(text.length());
            String words = text.substring(block.start(), block.end());
            assertThat(words).isEqualTo(words.strip());
            assertThat(words.chars().anyMatch(Character::isLetterOrDigit))
                    .as(words)
                    .isTrue();
            at = block.end();
        }
    }
}
