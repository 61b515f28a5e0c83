package io.waybill.expose.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.Artefact;
import io.waybill.model.Comparison.DateNote;
import io.waybill.model.Comparison.First;
import io.waybill.model.Comparison.Reason;
import io.waybill.model.Derivation;
import io.waybill.model.Drift;
import io.waybill.model.Report;
import io.waybill.model.Span;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ComparisonWriterTest {
    private static final Optional<Span> SPAN = Optional.of(new Span(3, 8));
    private static final Comparison FOUND = comparison(Derivation.PARTIALLY, Drift.STRENGTHENED);

    @TempDir
    Path out;

    @ParameterizedTest
    @EnumSource(Drift.class)
    void every_kind_of_drift_fits_the_published_schema(Drift drift) throws IOException {
        for (Derivation derivation : Derivation.values()) {
            String line = ComparisonWriter.line(comparison(derivation, drift));
            assertThat(schema().validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        String wrong = ComparisonWriter.line(FOUND).replace("\"drift\":[", "\"drift\":[\"mangled\",");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_comparison_is_written_field_by_field_as_the_contract_orders_them() {
        String expected = """
                {"class":"partially","first":"original",
                "drift":{"told":1,"drifted":1,"share":1.0,"kinds":{"strengthened":1,"number-changed":1}},
                "evidence":[{"kind":"copied-words","text":"17 words","originalSpan":{"start":3,"end":8},"rewriteSpan":null}],
                "alignments":[{"original":["c1"],"rewrite":["c2"],"drift":["strengthened","number-changed"],
                "originalSpan":{"start":3,"end":8},"rewriteSpan":{"start":3,"end":8}},
                {"original":["c3"],"rewrite":[],"drift":["dropped"],"originalSpan":{"start":3,"end":8},"rewriteSpan":null}],
                "artefacts":[{"kind":"machine-wording","start":0,"end":2,"text":"?!"}],
                "dates":[{"report":"b.txt","stated":null,"implied":"2031-W05/2031-03","why":"told as past"}]}
                """;
        assertThat(ComparisonWriter.line(FOUND))
                .isEqualTo(expected.replace("\n", "").replace('?', '\ufffd'));
    }

    @Test
    void the_file_and_the_line_hold_the_same_and_the_texts_stand_beside_it() throws IOException {
        List<Report> reports = List.of(Sample.report("a.txt", "One."), Sample.report("b.txt", "Two."));
        ComparisonWriter.write(FOUND, reports, out);
        ComparisonWriter.write(FOUND, reports, out);
        assertThat(out.resolve("compare.json")).hasContent(ComparisonWriter.line(FOUND));
        assertThat(out.resolve("texts/a.txt.txt")).hasContent("One.");
        assertThat(out.resolve("texts/b.txt.txt")).hasContent("Two.");
        try (Stream<Path> all = Files.list(out)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void a_report_compared_with_itself_has_one_text() throws IOException {
        Report one = Sample.report("a.txt", "One.");
        ComparisonWriter.write(FOUND, List.of(one, one), out);
        try (Stream<Path> texts = Files.list(out.resolve("texts"))) {
            assertThat(texts).containsExactly(out.resolve("texts/a.txt.txt"));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_says_what_to_do() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "");
        assertThatThrownBy(() -> ComparisonWriter.write(FOUND, List.of(), file))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("--out");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schema/compare.schema.json")));
    }

    private static Comparison comparison(Derivation derivation, Drift drift) {
        List<Change> changes =
                List.of(Change.of(drift, ""), Change.of(drift, ""), Change.of(Drift.NUMBER_CHANGED, "2 → 3"));
        List<Change> dropped = List.of(Change.of(Drift.DROPPED, ""));
        return new Comparison(
                "a.txt",
                "b.txt",
                derivation,
                First.ORIGINAL,
                List.of(new Reason("copied-words", "17 words", 1, SPAN, Optional.empty())),
                List.of(
                        new Alignment(List.of("c1"), List.of("c2"), changes, SPAN, SPAN),
                        new Alignment(List.of("c3"), List.of(), dropped, SPAN, Optional.empty())),
                List.of(new Artefact("machine-wording", 0, 2, "\ud800!")),
                List.of(new DateNote("b.txt", Optional.empty(), Optional.of("2031-W05/2031-03"), "told as past")));
    }
}
