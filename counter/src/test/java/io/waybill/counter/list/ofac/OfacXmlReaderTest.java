package io.waybill.counter.list.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfacXmlReaderTest {
    private static final Path OURS = ListReading.FIXTURES.resolve("ofac/sdn.xml");
    private static final Path OFFICIAL = ListReading.REAL.resolve("us-ofac-consolidated");

    private final OfacXmlReader reader = new OfacXmlReader();

    @TempDir
    private Path folder;

    @Test
    void it_tells_the_same_of_a_person_as_the_csv_form() {
        Designation entry = ListReading.of(reader, OURS).entry("90001");
        Designation csv = ListReading.of(new OfacCsvReader(), ListReading.FIXTURES.resolve("ofac/sdn.csv"))
                .entry("90001");

        assertThat(entry.name()).isEqualTo(csv.name());
        assertThat(entry.identifiers()).contains(csv.identifiers().getFirst());
        assertThat(entry.births()).contains(csv.births().getFirst());
        assertThat(entry.gender()).isEqualTo(csv.gender());
        assertThat(entry.birthPlaces()).isEqualTo(csv.birthPlaces());
        assertThat(entry.measures()).isEqualTo(csv.measures());
        assertThat(entry.reasons()).isEqualTo(csv.reasons());
        assertThat(entry.links()).isEqualTo(csv.links());
    }

    @Test
    void weak_strong_and_former_names_are_told_apart() {
        assertThat(ListReading.of(reader, OURS).entry("90001").names())
                .extracting(ListedName::text, ListedName::kind, ListedName::weak)
                .containsExactly(
                        tuple("KORVAL, Pavel Igorevich", ListedName.Kind.MAIN, false),
                        tuple("PASHA", ListedName.Kind.ALIAS, true),
                        tuple("KORWAL, Pawel", ListedName.Kind.ALIAS, false),
                        tuple("KORVALENKO, Pavel", ListedName.Kind.FORMER, false));
    }

    @Test
    void wallets_and_ships_numbers_are_identifiers() {
        ListReading read = ListReading.of(reader, OURS);
        assertThat(read.entry("90001").identifiers())
                .contains(new Identifier(
                        Identifier.Type.WALLET,
                        "1InventedWa11etAddressXXXXXXXXXXXX",
                        Optional.empty(),
                        "Digital Currency Address - XBT"));
        assertThat(read.entry("90003").identifiers())
                .extracting(Identifier::type)
                .containsExactly(Identifier.Type.IMO, Identifier.Type.CALL_SIGN);
        assertThat(read.entry("90003").vessel().orElseThrow().flag()).contains("ru");
    }

    @Test
    void the_month_stands_first_in_the_date_of_publication() {
        assertThat(reader.recognise(OURS, ListReading.head(OURS)).orElseThrow().date())
                .contains("2024-05-03");
    }

    @Test
    void either_namespace_is_read() throws IOException {
        Path newer = folder.resolve("sdn.xml");
        Files.writeString(
                newer, Files.readString(OURS).replace("http://tempuri.org/sdnList.xsd", "https://lists.example/XML"));
        assertThat(ListReading.of(reader, newer).entries())
                .isEqualTo(ListReading.of(reader, OURS).entries());
    }

    @Test
    void who_stands_on_the_consolidated_list_only_is_not_blocked() {
        Path official = OFFICIAL.resolve("consolidated.xml");
        assumeTrue(Files.exists(official), "no list file at " + official);
        assertThat(ListReading.of(reader, official).entries())
                .allSatisfy(entry -> assertThat(entry.measures())
                        .isNotEmpty()
                        .extracting(Measure::kind)
                        .doesNotContain(Measure.Kind.ASSET_FREEZE));
    }

    @Test
    void csv_and_xml_of_the_consolidated_list_agree() {
        assumeTrue(Files.exists(OFFICIAL), "no list files at " + OFFICIAL);
        ListReading csv = ListReading.of(
                new OfacCsvReader(),
                OFFICIAL.resolve("cons_prim.csv"),
                OFFICIAL.resolve("cons_alt.csv"),
                OFFICIAL.resolve("cons_add.csv"),
                OFFICIAL.resolve("cons_comments.csv"));
        ListReading xml = ListReading.of(reader, OFFICIAL.resolve("consolidated.xml"));
        // the CSV is some days newer: 12 entries were changed; it writes the quotes in a name otherwise
        assertThat(csv.entries().stream().filter(entry -> !same(entry, xml.entry(entry.entry()))))
                .hasSizeLessThanOrEqualTo(13);
    }

    private static boolean same(Designation one, Designation other) {
        return sets(one).equals(sets(other));
    }

    private static List<Object> sets(Designation entry) {
        return List.of(
                new HashSet<>(entry.names()),
                new HashSet<>(entry.identifiers()),
                new HashSet<>(entry.births()),
                new HashSet<>(entry.birthPlaces()),
                new HashSet<>(entry.nationalities()),
                new HashSet<>(entry.countries()),
                new HashSet<>(entry.addresses()),
                new HashSet<>(entry.programmes()),
                new HashSet<>(entry.measures()),
                new HashSet<>(entry.reasons()),
                entry.listedOn(),
                entry.links().stream().map(Link::name).toList());
    }
}
