package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells of websites hold. */
class FillingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://vellum.example/about.htm?id=12@office  | WEBSITE https://vellum.example/about.htm?id=12@office
            office@vellum.example                          | EMAIL office@vellum.example
            https://vellum.example/Email: a_b@mail.example | EMAIL a_b@mail.example, WEBSITE https://vellum.example/
            vellum.example; www.vellum.example             | WEBSITE vellum.example, WEBSITE www.vellum.example
            www.vellum.example;office@vellum.example       | EMAIL office@vellum.example, WEBSITE www.vellum.example
            'office@vellum.example,www.vellum.example'     | EMAIL office@vellum.example, WEBSITE www.vellum.example
            Email:office@vellum.example                    | EMAIL office@vellum.example
            (office@vellum.example)                        | EMAIL office@vellum.example
            https://user:word@vellum.example/              | WEBSITE https://user:word@vellum.example/
            """)
    void websites_and_the_addresses_for_mail_among_them_are_told_apart(String cell, String told) {
        assertThat(read(cell, "website")).containsExactly(told.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office @vellum.example",
                "office@ vellum.example",
                "(office@vellum.example)",
                "office@vellum.example; n/a"
            })
    void anAddressForMailIsReadAcrossTheEndOfALine(String cell) {
        assertThat(read(cell, "email")).containsExactly("EMAIL office@vellum.example");
    }

    @Test
    void aCellOfMoreNumbersThanAreReadIsTold() {
        List<Problem> problems = new ArrayList<>();
        var entry = Designation.of("small", "1", ListKind.SANCTIONS, EntryType.ORGANISATION);
        new Filling(entry, EntryType.ORGANISATION, "small.csv:2", problems(problems))
                .numbers(
                        "1234567; ".repeat(600),
                        NumberFields.of("registrationnumber").orElseThrow());

        assertThat(problems).extracting(Problem::reason).containsExactly("a cell of more numbers than are read");
    }

    private static List<String> read(String cell, String field) {
        List<Problem> problems = new ArrayList<>();
        var entry = Designation.of("small", "1", ListKind.SANCTIONS, EntryType.ORGANISATION)
                .name(new ListedName("Vellum", ListedName.Kind.MAIN));
        new Filling(entry, EntryType.ORGANISATION, "small.csv:2", problems(problems))
                .numbers(cell, NumberFields.of(field).orElseThrow());

        assertThat(problems).isEmpty();
        return entry.build("2026-11-01").identifiers().stream()
                .map(number -> number.type() + " " + number.value())
                .toList();
    }

    private static EntrySink problems(List<Problem> all) {
        return new EntrySink() {
            @Override
            public void entry(Designation entry) {}

            @Override
            public void problem(Problem problem) {
                all.add(problem);
            }
        };
    }
}
