package io.waybill.expose.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextNamesTest {
    private static final Path FOLDER = Path.of("/out/texts");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt",
                "2023/03/report of March.md",
                "feed.jsonl#12",
                "보고서.html",
                "Is it true? \"Yes\": 50%.txt",
                "_draft.txt",
                ".hidden",
                "...and more.txt"
            })
    void an_ordinary_id_names_its_file(String id) {
        assertThat(name(id)).isEqualTo(id + ".txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a",
                "a/../../b",
                "..",
                ".",
                "",
                "/etc/passwd",
                "a//b",
                "a/",
                "C:\\Windows\\win.ini",
                "C:a",
                "\\\\server\\share",
                "a\\..\\b",
                "nul",
                "COM1.txt",
                "lpt9",
                "sub/aux.txt",
                "a\u0000.txt",
                "a\nb",
                "report\u202etxt.exe",
                "a\ud800",
                "trailing./x",
                "_x-0123456789abcdef"
            })
    void a_hostile_id_gets_a_flat_safe_name(String id) {
        assertThat(name(id)).matches("_[A-Za-z0-9_-]*-[0-9a-f]{16}\\.txt");
    }

    @Test
    void long_names_are_cut() {
        String part = "é".repeat(200);
        assertThat(name(part).getBytes(StandardCharsets.UTF_8).length).isLessThan(255);
        assertThat(name("a/".repeat(1000) + "b")).doesNotContain("/");
        assertThat(name("x".repeat(240))).isEqualTo("x".repeat(240) + ".txt");
    }

    @Test
    void ids_that_differ_in_case_only_stay_apart_where_the_file_system_would_join_them() {
        List<String> ids = List.of("Report.txt", "report.txt", "REPORT.txt");
        assertThat(TextNames.of(ids, true).all()).containsExactly("Report.txt.txt", "report.txt.txt", "REPORT.txt.txt");
        assertThat(TextNames.of(ids, false).all().stream().map(String::toLowerCase))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_file_and_a_folder_of_one_name_stay_apart() {
        TextNames names = TextNames.of(List.of("a", "a.txt/b", "c.txt/d", "c"), true);
        assertThat(names.name("a")).isEqualTo("a.txt");
        assertThat(names.name("a.txt/b")).startsWith("_");
        assertThat(names.name("c.txt/d")).isEqualTo("c.txt/d.txt");
        assertThat(names.name("c")).startsWith("_");
    }

    @Test
    void no_id_whatever_leads_out_of_the_folder_or_meets_another() {
        Random random = new Random(7);
        String alphabet = "ab./\\:~ %\u0000\u202e\ud83dé";
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder id = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                id.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ids.add(id.toString());
        }
        List<String> distinct = List.copyOf(new HashSet<>(ids));
        TextNames names = TextNames.of(distinct, true);
        assertThat(names.all()).hasSize(distinct.size()).doesNotHaveDuplicates().allSatisfy(name -> {
            Path file = FOLDER.resolve(name);
            assertThat(file.normalize()).isEqualTo(file).startsWithRaw(FOLDER);
        });
    }

    private static String name(String id) {
        return TextNames.of(List.of(id), true).name(id);
    }
}
