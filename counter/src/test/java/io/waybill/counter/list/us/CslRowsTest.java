package io.waybill.counter.list.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.Identifier.Type;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that stand alone, each with few cells. */
class CslRowsTest {
    private static final String HEADER =
            "source,entity_number,type,programs,name,title,addresses,end_date,remarks,alt_names,ids\n";
    private static final String SDN = "Specially Designated Nationals (SDN) - Treasury Department";
    private static final String MENU = "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department";
    private static final String EL = "Entity List (EL) - Bureau of Industry and Security";
    private static final Duration LONG = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void aTieLeadsToTheRowThatBlocksWhereverItStands() {
        var reading = read(
                row(MENU, "81001", "Invented Bank", "", "", "", ""),
                row(SDN, "81001", "Invented Bank", "", "", "", ""),
                row(SDN, "81002", "Invented Leasing", "", "Linked To: INVENTED BANK", "", ""));

        assertThat(reading.entry("81002").links())
                .extracting(link -> link.entry().orElse(""))
                .containsExactly("81001");
        assertThat(reading.entry("81001").measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.ASSET_FREEZE);
        assertThat(reading.entry("81001#2").measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.SECTORAL);
    }

    @Test
    void aTieLeadsToARowThatHasNotEnded() {
        var reading = read(
                row(SDN, "81001", "Invented Bank", "2020-01-01", "", "", ""),
                row(MENU, "81001", "Invented Bank", "", "", "", ""));

        assertThat(reading.entry("81001").measures()).extracting(Measure::kind).containsExactly(Measure.Kind.SECTORAL);
    }

    @Test
    void anAndAloneIsNoName() {
        assertThat(names("Invented Institute", "INVIN; and; Other Institute; and"))
                .extracting(ListedName::text)
                .containsExactly("Invented Institute", "INVIN", "Other Institute");
    }

    @Test
    void eachFormerNameOfARowIsANameOfItsOwn() {
        assertThat(names("Invented Works", "JSC New, f.k.a., Old Works, and f.k.a., Older Works"))
                .extracting(ListedName::text, ListedName::kind)
                .containsExactly(
                        tuple("Invented Works", Kind.MAIN),
                        tuple("JSC New", Kind.ALIAS),
                        tuple("Old Works", Kind.FORMER),
                        tuple("Older Works", Kind.FORMER));
    }

    @Test
    void wordsThatAnnounceAliasesAreNoPartOfThem() {
        assertThat(names("Invented Works", "a.k.a., the following three aliases: Foo Bar; Foo Baz"))
                .extracting(ListedName::text)
                .containsExactly("Invented Works", "Foo Bar", "Foo Baz");
    }

    @Test
    void numbersAndAddressesThatCommasPartAreSeveral() {
        assertThat(values("Email Address, a@example.com, c@example.com"))
                .containsExactly(tuple(Type.EMAIL, "a@example.com", ""), tuple(Type.EMAIL, "c@example.com", ""));
        assertThat(values("Website, www.example.com, US")).containsExactly(tuple(Type.WEBSITE, "www.example.com", ""));
        assertThat(values("Passport, A123, B456, IR"))
                .containsExactly(tuple(Type.PASSPORT, "A123", "ir"), tuple(Type.PASSPORT, "B456", "ir"));
        assertThat(values("License, 12, issued by X, AE")).containsExactly(tuple(Type.REGISTRATION, "12", ""));
    }

    @Test
    void theIssuerOfADocumentWithoutANumberIsNoNumber() {
        var entry = withFacts("Passport, IR, 14 Aug 2039");

        assertThat(entry.identifiers()).isEmpty();
        assertThat(entry.reasons()).containsExactly("Passport IR expires 14 Aug 2039");
    }

    @Test
    void longNamesAreReadInTimeThatGrowsWithTheirLength() {
        var spaces = "X" + " ".repeat(200_000) + "Y";

        assertTimeout(LONG, () -> names(spaces, "A"));
        assertTimeout(LONG, () -> names("X" + " and any".repeat(25_000), "A"));
        assertTimeout(LONG, () -> names("X", spaces));
    }

    private List<ListedName> names(String name, String aliases) {
        return read(row(EL, "", name, "", "", aliases, "")).entries().getFirst().names();
    }

    private Designation withFacts(String ids) {
        return read(row(SDN, "81001", "Invented Bank", "", "", "", ids)).entry("81001");
    }

    private List<Tuple> values(String ids) {
        return withFacts(ids).identifiers().stream()
                .map(number ->
                        tuple(number.type(), number.value(), number.country().orElse("")))
                .toList();
    }

    private static String row(
            String source, String number, String name, String end, String remarks, String aliases, String ids) {
        return Stream.of(source, number, "Entity", "", name, "", "", end, remarks, aliases, ids)
                .map(cell -> '"' + cell + '"')
                .collect(Collectors.joining(","));
    }

    private ListReading read(String... rows) {
        var file = folder.resolve("consolidated.csv");
        try {
            Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ListReading.of(new CslReader(), file);
    }
}
