package io.waybill.expose.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class InvestigationWriterTest {
    private static final Path SCHEMAS = Path.of("../docs/schema");

    @TempDir
    Path out;

    @ParameterizedTest
    @CsvSource({
        "claims.jsonl, claims",
        "deals.jsonl, deals",
        "parties.jsonl, parties",
        "reports.jsonl, reports",
        "origins.json, origins",
        "intake.json, intake"
    })
    void every_line_fits_its_published_schema(String file, String schema) throws IOException {
        write(Sample.of(List.of(report("a.txt"), report("../evil.txt")), "Ruritania", "Falcon-7 drones"));
        Schema rules = rules(schema);
        List<String> lines = Files.readAllLines(out.resolve(file));
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(rules.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        assertThat(rules.validate("{\"id\":\"x\",\"surprise\":1}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void a_claim_is_written_field_by_field_as_the_contract_orders_them() throws IOException {
        write(Sample.investigation());
        assertThat(Files.readAllLines(out.resolve("claims.jsonl")).get(1))
                .isEqualTo(
                        "{\"id\":\"c2\",\"report\":\"a.txt\",\"type\":\"deny\",\"stage\":null,\"polarity\":\"affirmed\","
                                + "\"supplier\":[],\"recipient\":[],\"broker\":[],"
                                + "\"agent\":[{\"text\":\"The ministry\",\"start\":90,\"end\":102,\"entity\":\"Ministry of Defence\"}],"
                                + "\"target\":[],\"goods\":[],\"consideration\":[],\"place\":[],\"legalBasis\":[],"
                                + "\"quantity\":[],\"time\":null,"
                                + "\"attribution\":[{\"source\":{\"text\":\"The ministry\",\"start\":90,\"end\":102,"
                                + "\"entity\":\"Ministry of Defence\",\"kind\":\"office\"},"
                                + "\"cue\":{\"text\":\"denied\",\"start\":103,\"end\":109},"
                                + "\"stance\":\"denies\",\"quoted\":\"indirect\"}],"
                                + "\"evidence\":{\"sentence\":1,\"start\":90,\"end\":112,\"quote\":\"The ministry denied it\"}}");
    }

    @Test
    void optional_fields_stand_only_where_they_say_something() throws IOException {
        write(Sample.investigation());
        List<String> lines = Files.readAllLines(out.resolve("claims.jsonl"));
        JsonNode transfer = JsonMapper.shared().readTree(lines.get(0));
        assertThat(transfer.get("undirected").asBoolean()).isTrue();
        assertThat(transfer.get("event").asString()).isEqualTo("e1");
        assertThat(transfer.at("/recipient/0/entity").isNull()).isTrue();
        assertThat(transfer.at("/recipient/0/candidates/0").asString()).isEqualTo("somebody");
        assertThat(transfer.at("/recipient/0/party").asString()).isEqualTo("p2");
        assertThat(transfer.at("/consideration/0/implied").asBoolean()).isTrue();
        assertThat(transfer.at("/goods/0").has("implied")).isFalse();
        assertThat(transfer.at("/attribution/1/source").isNull()).isTrue();
        assertThat(transfer.at("/quantity/0").toString())
                .isEqualTo("{\"text\":\"at least 2,000\",\"start\":27,\"end\":41,\"value\":2000,\"approximate\":false,"
                        + "\"bound\":\"at-least\",\"unit\":null,\"of\":42}");
        JsonNode denial = JsonMapper.shared().readTree(lines.get(1));
        assertThat(denial.has("undirected")).isFalse();
        assertThat(denial.has("event")).isFalse();
    }

    @Test
    void a_report_tells_what_it_derives_from_and_the_origin_of_each_claim_is_written() throws IOException {
        write(Sample.retold());
        JsonMapper json = JsonMapper.shared();
        List<String> reports = Files.readAllLines(out.resolve("reports.jsonl"));
        assertThat(json.readTree(reports.get(0)).get("class").asString()).isEqualTo("original");
        assertThat(json.readTree(reports.get(1)).get("class").asString()).isEqualTo("partially");
        assertThat(json.readTree(reports.get(1)).get("derivedFrom").toString()).isEqualTo("[\"a.txt\"]");
        assertThat(json.readTree(reports.get(2)).get("class").asString()).isEqualTo("non-derived");
        assertThat(json.readTree(reports.get(2)).get("derivedFrom")).isEmpty();
        JsonNode origins = json.readTree(Files.readString(out.resolve("origins.json")));
        assertThat(origins.at("/claims/c1").toString())
                .isEqualTo("{\"origin\":\"o1\",\"credibility\":3,\"origins\":1,\"why\":\"1 origin says so\"}");
        assertThat(origins.at("/claims/c2/credibility").isNull()).isTrue();
        assertThat(origins.at("/comparisons/0/alignments")).hasSize(1);
        assertThat(origins.at("/comparisons/0/alignments/0/drift").toString()).isEqualTo("[\"attribution-lost\"]");
        assertThat(origins.at("/gradings/0/grade").asString()).isEqualTo("B");
        assertThat(rules("origins").validate(origins.toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_same_investigation_gives_the_same_bytes() throws IOException {
        write(Sample.investigation());
        List<String> first = contents();
        write(Sample.investigation());
        assertThat(contents()).isEqualTo(first).hasSize(8);
    }

    @Test
    void the_text_is_kept_to_the_letter_and_lone_surrogates_keep_their_place() throws IOException {
        String text = "\ufeffA\r\nB\tC \ud83d\udee9 lone \ud800 end\u2028";
        write(Sample.of(List.of(Sample.report("a.txt", text)), "R", "drones"));
        assertThat(Files.readString(out.resolve("texts/a.txt.txt"))).isEqualTo(text.replace('\ud800', '\ufffd'));
    }

    @Test
    void texts_of_an_earlier_run_go_and_what_others_put_there_stays() throws IOException {
        write(Sample.of(List.of(report("a.txt"), report("sub/b.txt"), report("../c")), "R", "drones"));
        Files.writeString(out.resolve("texts/notes.txt"), "mine");
        assertThat(files()).hasSize(4 + 7);
        write(Sample.investigation());
        assertThat(out.resolve("texts")).isDirectoryContaining("glob:**/a.txt.txt");
        try (Stream<Path> left = Files.list(out.resolve("texts"))) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("a.txt.txt", "notes.txt");
        }
    }

    @Test
    void an_index_that_is_not_ours_removes_nothing() throws IOException {
        Files.createDirectories(out.resolve("texts"));
        Files.writeString(out.resolve("texts/old.txt"), "old");
        Files.writeString(out.resolve("victim.txt"), "keep");
        Files.writeString(out.resolve("reports.jsonl"), "{\"id\":\"../victim\"}\n{\"id\":\"old\"}\n{broken");
        write(Sample.investigation());
        assertThat(out.resolve("texts/old.txt")).exists();
        Files.writeString(out.resolve("reports.jsonl"), "{\"id\":\"../victim\"}\n{\"id\":\"/etc/hosts\"}\n");
        write(Sample.investigation());
        assertThat(out.resolve("victim.txt")).hasContent("keep");
    }

    @Test
    void a_link_in_texts_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectories(out.resolve("elsewhere"));
        Path results = out.resolve("results");
        Files.createDirectories(results.resolve("texts"));
        Files.createSymbolicLink(results.resolve("texts/sub"), elsewhere);
        Investigation found = Sample.of(List.of(report("sub/b.txt")), "R", "drones");
        assertThatThrownBy(() -> InvestigationWriter.write(found, results, Progress.NONE))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_made_says_what_to_do() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "");
        assertThatThrownBy(() -> InvestigationWriter.write(Sample.investigation(), file, Progress.NONE))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("--out");
    }

    @Test
    void what_fails_half_way_leaves_the_old_file_and_no_litter() throws IOException {
        Path file = Files.writeString(out.resolve("claims.jsonl"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, to -> {
                    to.write(1);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    private static Schema rules(String schema) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
    }

    private static Report report(String id) {
        return Sample.report(id, Sample.TEXT);
    }

    private void write(Investigation found) {
        InvestigationWriter.write(found, out, Progress.NONE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<String> contents() throws IOException {
        return files().stream().map(InvestigationWriterTest::read).toList();
    }

    private static String read(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
