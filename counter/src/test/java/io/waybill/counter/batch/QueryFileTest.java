package io.waybill.counter.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.counter.screen.Query;
import io.waybill.model.DateRange;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void columns_are_recognised_by_name_whatever_parts_them(String separator) throws IOException {
        var rows = rows(
                "c.csv",
                String.join(separator, "\uFEFFCustomer No", "Full Name", "Entity Type", "D.O.B.", "Citizenship"),
                String.join(separator, "17", "Ann Example", "Individual", "1970-02-03", "Slovakia"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.cells()).containsEntry("Customer No", List.of("17"));
            assertThat(row.query().names()).containsExactly("Ann Example");
            assertThat(row.query().type()).isEqualTo(EntryType.PERSON);
            assertThat(row.query().births()).extracting(DateRange::from).containsExactly("1970-02-03");
            assertThat(row.query().nationalities()).containsExactly("sk");
        });
    }

    @Test
    void of_several_columns_that_could_hold_the_name_the_surest_does() throws IOException {
        assertThat(rows("c.csv", "customer,name", "C-17,Ann Example"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.query().names()).containsExactly("Ann Example");
                    assertThat(row.cells()).containsEntry("customer", List.of("C-17"));
                });
        assertThat(rows("c.csv", "customer", "Ann Example"))
                .singleElement()
                .satisfies(row -> assertThat(row.query().names()).containsExactly("Ann Example"));
    }

    @Test
    void a_name_in_parts_is_put_together() throws IOException {
        assertThat(rows("c.csv", "First name,Surname", "Ann Maria,Example", ",Only"))
                .extracting(row -> row.query().names())
                .containsExactly(List.of("Example, Ann Maria"), List.of("Only"));
    }

    @Test
    void numbers_keep_their_type_and_make_a_ship_of_a_row_without_one() throws IOException {
        assertThat(rows("c.csv", "vessel,IMO number,id", "Sea Example,9187629,ABC 1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.query().type()).isEqualTo(EntryType.SHIP);
                    assertThat(row.query().identifiers())
                            .containsExactlyInAnyOrder(
                                    new Query.Number(Optional.of(Identifier.Type.IMO), "9187629"),
                                    new Query.Number(Optional.empty(), "ABC 1"));
                });
    }

    @Test
    void cells_in_quotes_may_hold_separators_and_line_ends() throws IOException {
        assertThat(rows("c.csv", "name,note", "\"Example, Ltd\",\"two", "lines\"", "Other,"))
                .extracting(row -> row.query().caption().orElseThrow())
                .containsExactly("Example, Ltd", "Other");
    }

    @Test
    void json_lines_may_hold_lists_of_values() throws IOException {
        assertThat(rows(
                        "c.jsonl",
                        "{\"name\":\"Ann Example\",\"alias\":[\"A. Example\",\"Anna Example\"],\"score\":7,\"x\":null}",
                        "",
                        "{\"name\":\"Other\"}"))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.query().names())
                                    .containsExactly("Ann Example", "A. Example", "Anna Example");
                            assertThat(first.cells())
                                    .containsEntry("score", List.of("7"))
                                    .doesNotContainKey("x");
                        },
                        second -> assertThat(second.number()).isEqualTo(2));
    }

    @Test
    void a_row_without_name_and_number_is_told_and_counted() throws IOException {
        assertThat(rows("c.csv", "name,country", ",Russia", "Ann,", "\"" + "a".repeat(600) + "\","))
                .extracting(QueryRow::problem)
                .containsExactly(
                        Optional.of("neither a name nor a number"),
                        Optional.empty(),
                        Optional.of("a name of more than 500 letters"));
    }

    @Test
    void a_file_whose_columns_say_nothing_is_refused_with_the_next_step() {
        assertThatThrownBy(() -> rows("c.csv", "alpha,beta", "1,2"))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("name one of them 'name'");
    }

    @Test
    void a_line_that_is_no_json_is_refused_with_its_row() {
        assertThatThrownBy(() -> rows("c.jsonl", "{\"name\":\"Ann\"}", "{\"name\":"))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("row 2");
    }

    private List<QueryRow> rows(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        List<QueryRow> rows = new ArrayList<>();
        try (QueryFile read = QueryFile.open(file, new Queries())) {
            read.forEachRemaining(rows::add);
        }
        return rows;
    }
}
