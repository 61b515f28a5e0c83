package io.waybill.identify.attribution.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.waybill.model.Span;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeasurementTest {
    private static final String TEXT = "Ann said it rained. It poured. Bob agreed.";
    private static final List<Span> SENTENCES = List.of(new Span(0, 19), new Span(20, 30), new Span(31, 42));
    private static final Marked RAIN = marked(new Span(0, 3), new Span(4, 8), new Span(9, 29));

    @TempDir
    Path folder;

    @Test
    void what_is_found_as_annotated_counts_fully() {
        Measurement.Result result = measure(true, List.of(RAIN), List.of(RAIN));
        assertThat(result.sourceExact().f1()).isEqualTo(1);
        assertThat(result.contentOverlap().f1()).isEqualTo(1);
        assertThat(result.wholeShare()).isEqualTo(1);
    }

    @Test
    void content_over_two_sentences_is_two_items() {
        Marked first = marked(new Span(0, 3), new Span(4, 8), new Span(9, 19));
        Measurement.Result result = measure(true, List.of(RAIN), List.of(first));
        assertThat(result.contentExact().recall()).isEqualTo(0.5);
        assertThat(result.contentExact().precision()).isEqualTo(1);
    }

    @Test
    void content_found_by_less_than_half_is_not_whole() {
        Marked little = marked(new Span(0, 3), new Span(4, 8), new Span(9, 11));
        Measurement.Result result = measure(true, List.of(RAIN), List.of(little));
        assertThat(result.wholeShare()).isZero();
        assertThat(result.contentExact().f1()).isZero();
        assertThat(result.contentOverlap().f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void a_source_found_where_none_is_annotated_is_not_whole() {
        Marked sourceless = new Marked(List.of(), RAIN.cue(), RAIN.content());
        assertThat(measure(true, List.of(sourceless), List.of(RAIN)).wholeShare())
                .isZero();
    }

    @Test
    void against_flat_annotation_nested_attributions_do_not_count() {
        Marked inner = marked(new Span(9, 11), new Span(12, 18), new Span(20, 29));
        assertThat(measure(true, List.of(RAIN), List.of(RAIN, inner)).cueExact().precision())
                .isEqualTo(1);
        assertThat(measure(false, List.of(RAIN), List.of(RAIN, inner))
                        .cueExact()
                        .precision())
                .isEqualTo(0.5);
    }

    @Test
    void brat_files_are_read_with_parts_in_pieces_and_offsets_in_code_points() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\uD83D\uDE00 " + TEXT);
        Files.writeString(folder.resolve("a_zoe.ann"), "");
        Files.writeString(
                folder.resolve("a_amy.ann"),
                "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T5\n"
                        + "T1\tSource 2 5\tAnn\nT2\tCue 6 10\tsaid\nT3\tContent 11 20;22 31\tit rained It poured\n"
                        + "T4\tAttribution 6 10\tsaid\nT5\tContent 33 36\tBob\nE2\tAttribution:T4 Source:T1\n");
        Article article = BratFolder.read(folder).getFirst();
        Marked marked = article.annotated().getFirst();
        assertThat(article.annotated()).hasSize(1);
        assertThat(words(article, marked.source())).containsExactly("Ann");
        assertThat(words(article, marked.cue())).containsExactly("said");
        assertThat(words(article, marked.content())).containsExactly("it rained", "It poured", "Bob");
    }

    @Test
    void a_folder_without_annotated_texts_and_a_broken_line_are_refused_with_their_place() throws IOException {
        assertThatThrownBy(() -> BratFolder.read(folder)).isInstanceOf(WaybillException.class);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.ann"), "T1\tSource 0 3\tAnn\nT2\tCue 4 999\tsaid\n");
        assertThatThrownBy(() -> BratFolder.read(folder))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("a.ann, line 2");
    }

    private static List<String> words(Article article, List<Span> spans) {
        return spans.stream()
                .map(s -> article.text().substring(s.start(), s.end()))
                .toList();
    }

    private static Measurement.Result measure(boolean flat, List<Marked> annotated, List<Marked> found) {
        Measurement measurement = new Measurement(flat);
        measurement.add(new Article(Path.of("a.txt"), TEXT, annotated), SENTENCES, found);
        return measurement.result();
    }

    private static Marked marked(Span source, Span cue, Span content) {
        return new Marked(List.of(source), List.of(cue), List.of(content));
    }
}
