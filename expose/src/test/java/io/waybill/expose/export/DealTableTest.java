package io.waybill.expose.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.waybill.model.Investigation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DealTableTest {
    @Test
    void a_deal_is_a_row_in_the_columns_of_the_contract() throws IOException {
        NamedCsvRecord row = row(Sample.investigation());
        assertThat(row.getFieldsAsMap().values())
                .containsExactly(
                        "Ruritania",
                        "the buyer",
                        "Falcon-7 drones",
                        "",
                        "ML10",
                        "2023-03",
                        "true",
                        "2000",
                        "true",
                        "2023-03",
                        "delivered",
                        "",
                        "",
                        "true",
                        "an envoy › The Herald",
                        "Ministry of Defence",
                        "a.txt",
                        "",
                        "");
        assertThat(row.getHeader())
                .startsWith("supplier", "recipient", "designation", "description", "category", "order date")
                .endsWith("asserted by", "denied by", "reports", "origins", "credibility");
    }

    @Test
    void goods_without_a_model_are_a_description() throws IOException {
        NamedCsvRecord row =
                row(Sample.of(List.of(Sample.report("a.txt", Sample.TEXT)), "R", "122mm artillery shells"));
        assertThat(row.getField("designation")).isEmpty();
        assertThat(row.getField("description")).isEqualTo("122mm artillery shells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "＝1",
                "arms;=cmd|' /C calc'!A0",
                "arms\n=1"
            })
    void no_cell_is_a_formula(String attack) throws IOException {
        NamedCsvRecord row = row(Sample.of(List.of(Sample.report("a.txt", Sample.TEXT)), attack, attack));
        for (String cell :
                List.of(row.getField("supplier"), row.getField("designation") + row.getField("description"))) {
            assertThat(cell.replace("'", "")).isEqualTo(attack.replace("'", ""));
            assertThat(cell.split("[;\\t\\r\\n]")).noneMatch(part -> part.matches("\\s*[=+\\-@＝].*"));
        }
    }

    @Test
    void ordinary_cells_are_left_alone() {
        assertThat(DealTable.harmless("Ministry of Defence, 2,000 T-72s; S-300 › a+b=c"))
                .isEqualTo("Ministry of Defence, 2,000 T-72s; S-300 › a+b=c");
    }

    private static NamedCsvRecord row(Investigation found) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DealTable.write(found, out);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            return rows.stream().toList().getFirst();
        }
    }
}
