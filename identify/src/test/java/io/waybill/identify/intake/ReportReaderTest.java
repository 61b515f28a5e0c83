package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.file;
import static io.waybill.identify.intake.Reading.read;
import static io.waybill.identify.intake.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Intake;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
    @TempDir
    Path folder;

    private static final String TEXT =
            "The ministry said on Monday that a freighter had carried rocket fuel to the port under a false flag.\n";

    @Test
    void the_id_is_the_file_name_where_it_is_unique_else_the_path() {
        file(folder, "a/x.txt", TEXT);
        file(folder, "b/x.txt", TEXT);
        file(folder, "b/y.txt", TEXT);
        assertThat(read(folder).reports()).extracting(Report::id).containsExactly("a/x.txt", "b/x.txt", "y.txt");
    }

    @Test
    void the_order_of_the_paths_does_not_matter() {
        Path a = file(folder, "a.txt", TEXT);
        Path b = file(folder, "sub/b.md", TEXT);
        Path c = file(folder, "c.jsonl", "{\"text\":\"The ship left.\"}\n{}\n");
        assertThat(read(a, b, c, folder)).isEqualTo(read(folder, c, b, a));
    }

    @Test
    void a_file_given_twice_is_read_once() throws IOException {
        Path a = file(folder, "a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("link.txt"), a);
        Intake intake = read(a, folder.resolve("./a.txt"), folder, folder.resolve("link.txt"))
                .intake();
        assertThat(intake.read()).hasSize(1);
        assertThat(intake.refused()).isEmpty();
    }

    @Test
    void links_in_circles_are_harmless_and_links_out_of_the_folder_are_refused() throws IOException {
        Path out = file(folder, "elsewhere/secret.txt", TEXT);
        Path in = folder.resolve("in");
        file(in, "a.txt", TEXT);
        Files.createSymbolicLink(in.resolve("circle"), in);
        Files.createSymbolicLink(in.resolve("b.txt"), out);
        Files.createSymbolicLink(in.resolve("dead.txt"), in.resolve("nowhere"));
        ReadResult result = read(in);
        assertThat(result.reports()).extracting(Report::id).containsExactly("a.txt");
        assertThat(result.intake().refused())
                .extracting(Intake.Refused::path)
                .containsExactly(
                        in.resolve("b.txt").toString(), in.resolve("dead.txt").toString());
    }

    @Test
    void what_is_no_report_in_a_folder_is_listed_with_the_reason() {
        file(folder, "a.txt", TEXT);
        file(folder, "style.css", "p {}");
        file(folder, ".hidden.txt", TEXT);
        file(folder, "empty.txt", "");
        ReadResult result = read(folder);
        assertThat(result.reports()).hasSize(1);
        assertThat(result.intake().refused())
                .extracting(Intake.Refused::path)
                .containsExactly(
                        folder.resolve(".hidden.txt").toString(),
                        folder.resolve("empty.txt").toString(),
                        folder.resolve("style.css").toString());
        assertThat(result.intake().refused())
                .allSatisfy(refused -> assertThat(refused.reason()).isNotBlank());
    }

    @Test
    void a_file_without_a_telling_name_is_read_by_its_content_when_given_by_name() {
        assertThat(read(file(folder, "report", "---\ntitle: Ship\n---\n# Head\n\n" + TEXT))
                        .reports()
                        .getFirst()
                        .title())
                .contains("Ship");
        assertThat(read(file(folder, "page.php", "<!DOCTYPE html><html><body><p>" + TEXT + "</p></body></html>"))
                        .reports()
                        .getFirst()
                        .text())
                .doesNotContain("<p>");
    }

    @Test
    void a_missing_file_is_refused_with_the_next_step() {
        assertThat(refusal(folder.resolve("nothing.txt"))).contains("check the name");
    }

    @Test
    void standard_input_is_a_report() {
        ReadOptions options =
                ReadOptions.standard().withStdin(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
        Path named = file(folder, "stdin", TEXT);
        ReadResult result = read(options, Path.of("-"), named);
        assertThat(result.reports()).extracting(Report::id).containsExactly("stdin", "stdin~2");
        assertThat(result.intake().read()).extracting(Intake.Read::path).contains("-");
    }

    @Test
    void json_lines_on_standard_input_are_counted() {
        ReadOptions options = ReadOptions.standard()
                .withStdin(new ByteArrayInputStream("{\"text\":\"The ship left.\"}\n{\"text\":\"It came back.\"}"
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(read(options, Path.of("-")).reports()).extracting(Report::id).containsExactly("stdin#1", "stdin#2");
    }

    @Test
    void the_date_that_the_user_gives_comes_first() {
        Path a = file(folder, "a.md", "---\ndate: 2020-01-01\n---\n" + TEXT);
        Published published = read(ReadOptions.standard().withDate(LocalDate.of(2022, 3, 3)), a)
                .reports()
                .getFirst()
                .published();
        assertThat(published.value()).contains("2022-03-03");
        assertThat(published.basis()).isEqualTo(Published.Basis.GIVEN);
    }

    @Test
    void a_report_in_another_language_is_read_but_listed_as_not_analysed() {
        Path a = file(folder, "a.txt", "Министр заявил, что судно покинуло порт с боеприпасами на борту.");
        ReadResult result = read(a);
        assertThat(result.reports()).extracting(Report::language).containsExactly("ru");
        assertThat(result.intake().notAnalysed()).containsExactly(new Intake.NotAnalysed(a.toString(), "ru"));
    }

    @Test
    void limits_are_named() {
        Limits d = Limits.DEFAULT;
        Limits small = new Limits(
                200,
                d.streamBytes(),
                120,
                3,
                1,
                d.jsonLines(),
                d.lineBytes(),
                d.htmlDepth(),
                d.pdfPages(),
                d.pdfInflatedBytes());
        ReadOptions options = ReadOptions.standard().withLimits(small);
        assertThat(read(options, file(folder, "a/big.txt", TEXT.repeat(3)))
                        .intake()
                        .refused()
                        .toString())
                .contains("fileBytes = 200");
        assertThat(read(options, file(folder, "b/long.txt", TEXT + "More words than fit in."))
                        .intake()
                        .refused()
                        .toString())
                .contains("characters = 120");
        file(folder, "c/d/e/f/deep.txt", TEXT);
        assertThat(read(options, folder.resolve("c")).intake().refused().toString())
                .contains("folderDepth = 1");
        for (int i = 0; i < 5; i++) {
            file(folder, "many/" + i + ".txt", TEXT);
        }
        ReadResult many = read(options, folder.resolve("many"));
        assertThat(many.reports()).hasSize(3);
        assertThat(many.intake().refused().toString()).contains("files = 3");
    }

    @Test
    void names_that_attack_stay_on_one_line_and_in_their_folder() {
        Path a = file(folder, "x\u202Etxt.\u001B[31m\nevil.txt", TEXT);
        ReadResult result = read(a);
        assertThat(result.reports().getFirst().id()).isEqualTo("x\uFFFDtxt.\uFFFD[31m\uFFFDevil.txt");
        assertThat(result.intake().read().getFirst().path())
                .doesNotContain("\n")
                .doesNotContain("\u001B");
        assertThat(read(folder.resolve("..").resolve(folder.getFileName()))
                        .reports()
                        .getFirst()
                        .id())
                .doesNotContain("/");
    }

    @Test
    void nothing_given_is_nothing_read() {
        assertThat(read())
                .isEqualTo(new ReadResult(
                        java.util.List.of(),
                        new Intake(java.util.List.of(), java.util.List.of(), java.util.List.of())));
    }
}
