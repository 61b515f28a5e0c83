package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.model.Grading;
import io.waybill.model.Grading.Grade;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourcesFileTest {
    private static final String SOUND = """
            # held by the desk
            - source: Ruritanian Herald
              grade: B
              day: 2026-11-20
              reason: "two checked stories, both right"
            - {source: 'Ministry of Trade', grade: E, day: 2026-11-21, reason: denied what it later admitted}
            """;

    @TempDir
    Path folder;

    @Test
    void gradings_are_read_in_the_order_of_the_file() throws IOException {
        assertThat(SourcesFile.read(file(SOUND)))
                .containsExactly(
                        new Grading("Ruritanian Herald", Grade.B, "2026-11-20", "two checked stories, both right"),
                        new Grading("Ministry of Trade", Grade.E, "2026-11-21", "denied what it later admitted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade: B                | grade: G                      | line 3 | unknown grade \"G\"",
                "grade: B                | grade: b                      | line 3 | unknown grade \"b\"",
                "day: 2026-11-20         | day: last week                | line 4 | no day",
                "day: 2026-11-20         | day: 2026-02-30               | line 4 | no day",
                "day: 2026-11-20         | note: later                   | line 4 | only source, grade, day, reason",
                "day: 2026-11-20         | grade: A                      | line 4 | stands twice",
                "Ministry of Trade       | RURITANIAN HERALD             | line 6 | graded twice",
                "reason: denied what it later admitted | reason: ''       | line 6 | a reason is missing",
                ", reason: denied what it later admitted | ''              | line 6 | a reason is missing",
                "grade: B                | grade: [A, B]                 | line 3 | grade must be text",
                "grade: B                | grade: !!java.net.URL [x]     | line 3 | grade must be text",
                "- {source               | - - {source                   | line 6 | each source needs",
                "{source: 'Ministry      | {source: 'Ministry: '         | line 6 | no YAML"
            })
    void what_is_wrong_is_told_with_its_line(String sound, String wrong, String line, String why) throws IOException {
        assertThat(SOUND).contains(sound);
        Path file = file(SOUND.replace(sound, wrong == null ? "" : wrong));
        assertThatThrownBy(() -> SourcesFile.read(file))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("sources.yaml, " + line)
                .hasMessageContaining(why);
    }

    @Test
    void no_list_no_file_no_text_and_too_much_are_refused() throws IOException {
        assertThatThrownBy(() -> SourcesFile.read(file(""))).hasMessageContaining("must be a list");
        assertThatThrownBy(() -> SourcesFile.read(file("source: x"))).hasMessageContaining("must be a list");
        assertThatThrownBy(() -> SourcesFile.read(folder.resolve("none.yaml"))).hasMessageContaining("does not exist");
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {(byte) 0xe9, 0x0a});
        assertThatThrownBy(() -> SourcesFile.read(latin)).hasMessageContaining("UTF-8");
        Path large = Files.write(folder.resolve("large.yaml"), new byte[SourcesFile.MAX_BYTES + 1]);
        assertThatThrownBy(() -> SourcesFile.read(large)).hasMessageContaining("longer than");
    }

    @Test
    void aliases_that_multiply_end_in_a_refusal() throws IOException {
        String bomb = "- &a [x, x]\n- &b [*a, *a]\n- &c [*b, *b]\n- {source: *c, grade: A, day: 2026-01-01, reason: r}";
        assertThatThrownBy(() -> SourcesFile.read(file(bomb))).isInstanceOf(WaybillException.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sources.yaml"), text);
    }
}
