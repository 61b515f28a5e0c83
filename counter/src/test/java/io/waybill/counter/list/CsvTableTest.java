package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.counter.list.CsvTable.Form;
import io.waybill.model.Designation.Field;
import io.waybill.model.WaybillException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static CsvTable table(String text, Form form) {
        return CsvTable.open("list.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), form);
    }

    private static List<CsvTable.Row> rows(CsvTable table) {
        List<CsvTable.Row> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    @Test
    void cellsAreFoundByTheNameOfTheirColumn() {
        try (var table = table("\uFEFFid,name\r\n1, Anna \n\n2,\"Bo\n\"\"Bobby\"\" Stone\"\n3,\n", Form.COMMAS)) {
            var rows = rows(table);
            assertThat(rows).extracting(row -> row.cell("name")).containsExactly("Anna", "Bo\n\"Bobby\" Stone", "");
            assertThat(rows).extracting(CsvTable.Row::where).containsExactly("list.csv:2", "list.csv:4", "list.csv:6");
            assertThat(rows.getFirst().cell("birthDate")).isEmpty();
            assertThat(rows.getLast().fields()).containsExactly(new Field("id", "3"));
        }
    }

    @Test
    void aFileWithoutAHeaderTakesTheNamesOfItsFormAndEndsWhereDosEndsIt() {
        var form = new Form(',', StandardCharsets.ISO_8859_1, 1, List.of("number", "name"));
        try (var table = table("published today\n1,Anna\n2,Bo\n\u001A", form)) {
            assertThat(rows(table)).extracting(row -> row.cell("number")).containsExactly("1", "2");
        }
    }

    @Test
    void aRowThatIsCutOffRefusesTheFileWithItsLine() {
        try (var table = table("id,name\n1,Anna\n2", Form.COMMAS)) {
            assertThatThrownBy(() -> rows(table))
                    .isInstanceOf(WaybillException.class)
                    .hasMessageStartingWith("list.csv:3: has 1 cells, not 2");
        }
    }

    @Test
    void aQuoteThatStaysOpenRefusesTheFile() {
        try (var table = table("id,name\n1,Anna\n2,\"Bo", Form.COMMAS)) {
            assertThatThrownBy(() -> rows(table))
                    .isInstanceOf(WaybillException.class)
                    .hasMessageStartingWith("list.csv: after line 2: is damaged");
        }
    }

    @Test
    void bytesThatAreNoTextRefuseTheFile() {
        var bytes = "id,name\n1,Ren\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> {
                    try (var table = CsvTable.open("list.csv", new ByteArrayInputStream(bytes), Form.COMMAS)) {
                        rows(table);
                    }
                })
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("bytes that are no text");
    }

    @Test
    void aCellOverTheLimitRefusesTheFile() {
        try (var table = table("id,name\n1," + "a".repeat(Limits.CELL + 1) + "\n", Form.COMMAS)) {
            assertThatThrownBy(() -> rows(table))
                    .isInstanceOf(WaybillException.class)
                    .hasMessageContaining("after line 1");
        }
    }
}
