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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB18030|zh",
                "Big5|zh",
                "Shift_JIS|ja",
                "EUC-JP|ja",
                "EUC-KR|ko",
                "windows-1256|ar",
                "ISO-8859-8|he"
            })
    void text_in_older_encodings_is_not_taken_for_english(String encodingAndLanguage) {
        String[] parts = encodingAndLanguage.split("\\|");
        String text = switch (parts[0]) {
            case "GB18030" -> "国防部发言人对记者说,该船已载着弹药离开港口。据他说,这批货物是为邻国军队准备的。外交部否认了这一指控。";
            case "Big5" -> "國防部發言人對記者說,該船已載著彈藥離開港口。據他說,這批貨物是為鄰國軍隊準備的。外交部否認了這一指控。";
            case "Shift_JIS", "EUC-JP" -> "国防省の報道官は記者団に対し、その船が弾薬を積んで港を出たと述べた。貨物は隣国の軍のためのものだったという。";
            case "EUC-KR" -> "국방부 대변인은 기자들에게 그 배가 탄약을 싣고 항구를 떠났다고 말했다. 그는 화물이 이웃 나라 군대를 위한 것이라고 했다.";
            case "windows-1256" ->
                "قال وزير الدفاع للصحفيين إن السفينة غادرت الميناء وعلى متنها ذخائر. وأضاف أن الشحنة كانت مخصصة لجيش دولة مجاورة.";
            default ->
                "שר הביטחון אמר לעיתונאים כי הספינה עזבה את הנמל עם תחמושת על סיפונה. לדבריו המטען נועד לצבא של מדינה שכנה.";
        };
        Path file = file(folder, "a.txt", text.getBytes(Charset.forName(parts[0])));
        assertThat(report(file).language()).isEqualTo(parts[1]);
    }
}
