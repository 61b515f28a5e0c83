package io.waybill.counter.list.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.Identifier.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a remark on a document is its number. */
class DocumentRemarksTest {
    @TempDir
    Path folder;

    @Test
    void wordsBehindTheLabelAreNoNumber() {
        for (var remark : List.of(
                "Passport and National ID were issued in Ulm",
                "Passport place of issue: Example, Iraq",
                "Passport seized in 2010",
                "National ID No. unknown",
                "NIT # Provisional (Colombia)")) {
            var entry = entry(remark);

            assertThat(entry.identifiers()).as(remark).isEmpty();
            assertThat(entry.reasons()).containsExactly(remark);
        }
    }

    @Test
    void theNumberEndsWhereWordsBeginAndTheyAreKept() {
        for (var remark : List.of(
                "Passport A0000483, Diplomatic (Syria)",
                "Passport A0000483 and Kuwaiti National ID No. 281000000755 (Syria)",
                "Passport A0000483 at the registry of Example (Syria)")) {
            assertThat(numbers(remark)).as(remark).containsExactly(tuple(Type.PASSPORT, "A0000483", "sy"));
            assertThat(entry(remark).reasons()).containsExactly(remark);
        }
    }

    @Test
    void aCountryBehindACommaIsTheIssuer() {
        assertThat(numbers("National ID No. 1370084, Kenya")).containsExactly(tuple(Type.NATIONAL_ID, "1370084", "ke"));
        assertThat(entry("National ID No. 1370084, Kenya").reasons()).isEmpty();
    }

    @Test
    void spacesWithinANumberAndNumbersOfLettersOfOtherSortsStay() {
        assertThat(numbers("Passport D366 871 (Jordan)")).containsExactly(tuple(Type.PASSPORT, "D366 871", "jo"));
        assertThat(numbers("Equity Ticker EXA RU")).containsExactly(tuple(Type.OTHER, "EXA RU", ""));
    }

    private List<Tuple> numbers(String remark) {
        return entry(remark).identifiers().stream()
                .map(number ->
                        tuple(number.type(), number.value(), number.country().orElse("")))
                .toList();
    }

    private Designation entry(String remark) {
        var file = folder.resolve("sdn.csv");
        try {
            Files.writeString(
                    file,
                    "82001,\"EXEMPLAR, Adam\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + remark
                            + ".\"\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ListReading.of(new OfacCsvReader(), file).entry("82001");
    }
}
