package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.file;
import static io.waybill.identify.intake.Reading.refusal;
import static io.waybill.identify.intake.Reading.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    @TempDir
    Path folder;

    private static final String RUSSIAN =
            "Министр обороны заявил журналистам, что судно покинуло порт с боеприпасами на"
                    + " борту. По его словам, груз предназначался для армии соседнего государства.\n";
    private static final String ENGLISH =
            "The minister’s “statement” – made in Zürich – was denied by the company, which said"
                    + " that the café owner’s ship had carried grain for the people of Curaçao.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE"})
    void russian_text_is_decoded(String charset) {
        byte[] bytes = charset.startsWith("UTF-16")
                ? ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset))
                : RUSSIAN.getBytes(Charset.forName(charset));
        assertThat(report(file(folder, "a.txt", bytes)).text()).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void english_text_with_typographic_marks_is_decoded(String charset) {
        byte[] bytes = ENGLISH.getBytes(Charset.forName(charset));
        assertThat(report(file(folder, "a.txt", bytes)).text()).isEqualTo(ENGLISH);
    }

    @Test
    void the_byte_order_mark_is_dropped() {
        assertThat(report(file(folder, "a.txt", "\uFEFF" + ENGLISH)).text()).isEqualTo(ENGLISH);
    }

    @Test
    void line_ends_stay_as_they_are() {
        String text = ENGLISH.replace("\n", "\r\n").repeat(2);
        assertThat(report(file(folder, "a.txt", text)).text()).isEqualTo(text);
    }

    @Test
    void broken_utf_16_is_refused() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b', 0};
        assertThat(refusal(file(folder, "a.txt", bytes))).contains("UTF-16LE");
    }

    @Test
    void binary_files_are_refused_by_what_they_are() {
        assertThat(refusal(file(folder, "a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})))
                .contains("PNG");
        assertThat(refusal(file(folder, "b.md", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .contains("archive");
        assertThat(refusal(file(folder, "c.txt", new byte[] {'a', 'b', 0, 'c'})))
                .contains("binary");
        assertThat(refusal(file(folder, "d.txt", "\u0001\u0002\u0003abc".getBytes(StandardCharsets.UTF_8))))
                .contains("binary");
    }

    @Test
    void empty_and_wordless_files_are_refused() {
        assertThat(refusal(file(folder, "a.txt", ""))).contains("empty");
        assertThat(refusal(file(folder, "b.txt", " \n\t \n"))).contains("no words");
        assertThat(refusal(file(folder, "c.md", "12 345 --- !!\n"))).contains("no words");
    }
}
