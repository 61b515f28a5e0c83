package io.waybill.counter.list.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfacCsvReaderTest {
    private static final Path OURS = ListReading.FIXTURES.resolve("ofac");
    private static final Path OFFICIAL = ListReading.REAL.resolve("us-ofac-sdn");

    private final OfacCsvReader reader = new OfacCsvReader();

    @TempDir
    private Path folder;

    @Test
    void a_person_is_read_with_every_remark() {
        Designation entry = all().entry("90001");

        assertThat(entry.type()).isEqualTo(EntryType.PERSON);
        assertThat(entry.programmes()).containsExactly("NPWMD", "IFSR");
        assertThat(entry.names())
                .extracting(ListedName::text, ListedName::kind, ListedName::weak)
                .containsExactly(
                        tuple("KORVAL, Pavel Igorevich", ListedName.Kind.MAIN, false),
                        tuple("KORWAL, Pawel", ListedName.Kind.ALIAS, false),
                        tuple("PASHA", ListedName.Kind.ALIAS, true),
                        tuple("KORVALENKO, Pavel", ListedName.Kind.FORMER, true));
        assertThat(entry.names().getFirst().parts())
                .containsExactly(
                        new ListedName.Part(ListedName.PartKind.FAMILY, "KORVAL"),
                        new ListedName.Part(ListedName.PartKind.GIVEN, "Pavel Igorevich"));
        assertThat(entry.births())
                .extracting("from", "to", "circa")
                .containsExactly(tuple("1951-01-01", "1951-12-31", true), tuple("1985-11-08", "1986-11-07", false));
        assertThat(entry.birthPlaces()).containsExactly("Perm, Russia");
        assertThat(entry.nationalities()).containsExactly("ru", "kp", "cy");
        assertThat(entry.gender()).contains("male");
        assertThat(entry.addresses()).containsExactly("Ul. Lenina 5, Perm 614000, Russia");
        assertThat(entry.identifiers())
                .containsExactly(
                        new Identifier(
                                Identifier.Type.PASSPORT,
                                "D366 871",
                                Optional.of("ru"),
                                "Passport issued 23 Jun 1999 expires 22 Jun 2004"),
                        new Identifier(Identifier.Type.PASSPORT, "72345678", Optional.empty(), "Passport"),
                        new Identifier(
                                Identifier.Type.NATIONAL_ID, "4509 123456", Optional.of("ru"), "National ID No."));
        assertThat(entry.measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.ASSET_FREEZE, Measure.Kind.OTHER);
        assertThat(entry.reasons()).containsExactly("Director", "Colonel");
        assertThat(entry.links())
                .containsExactly(new Link(
                        Link.Relation.LINKED_TO,
                        Optional.of("90002"),
                        "VOSTOK PRIBOR JSC",
                        "Linked To: VOSTOK PRIBOR JSC"));
    }

    @Test
    void remarks_that_are_cut_go_on_in_the_comments() {
        Designation entry = all().entry("90002");

        assertThat(entry.identifiers())
                .contains(
                        new Identifier(
                                Identifier.Type.WALLET,
                                "1InventedWa11etAddressXXXXXXXXXXXX",
                                Optional.empty(),
                                "Digital Currency Address - XBT"),
                        new Identifier(Identifier.Type.TAX, "7744000001", Optional.of("ru"), "Tax ID No."),
                        new Identifier(
                                Identifier.Type.LEI, "253400AAAAAAAAAAAA11", Optional.empty(), "Legal Entity Number"),
                        new Identifier(Identifier.Type.BIC, "VOPRRUMM", Optional.empty(), "SWIFT/BIC"));
        assertThat(entry.links()).extracting(Link::entry).containsExactly(Optional.of("90001"));
        assertThat(entry.births()).extracting("from").containsExactly("2003-09-18");
    }

    @Test
    void what_is_cut_and_goes_on_nowhere_is_text_and_no_number() {
        ListReading alone = ListReading.of(reader, OURS.resolve("sdn.csv"));

        assertThat(alone.entry("90002").identifiers())
                .extracting(Identifier::type)
                .doesNotContain(Identifier.Type.WALLET);
        assertThat(alone.reasons()).contains("remark cut off at the end of the cell, kept as text");
    }

    @Test
    void ships_and_aircraft_have_their_numbers_and_flags() {
        Designation ship = all().entry("90003");
        assertThat(ship.vessel())
                .contains(new Vessel(
                        Optional.of("ru"),
                        List.of("mt"),
                        Optional.of("General Cargo"),
                        Optional.of("Tonnage 2,595; Gross Registered Tonnage 1,865"),
                        List.of("Zvezda Line LLC"),
                        Optional.of("1999")));
        assertThat(ship.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(
                        tuple(Identifier.Type.CALL_SIGN, "UBXY7"),
                        tuple(Identifier.Type.IMO, "9111111"),
                        tuple(Identifier.Type.MMSI, "273111111"));

        Designation aircraft = all().entry("90004");
        assertThat(aircraft.type()).isEqualTo(EntryType.AIRCRAFT);
        assertThat(aircraft.identifiers())
                .extracting(Identifier::value)
                .containsExactly("1023400000", "140AE7", "RA-11111");
        assertThat(aircraft.vessel().orElseThrow().owners()).containsExactly("INVENTED AIR");
    }

    @Test
    void a_companys_imo_number_is_not_a_ships() {
        assertThat(all().entry("90006").identifiers())
                .contains(new Identifier(Identifier.Type.OTHER, "5055293", Optional.empty(), "Company Number IMO"));
    }

    @Test
    void what_cannot_be_used_is_kept_as_text_and_counted() {
        ListReading read = all();

        assertThat(read.entry("90006").reasons()).contains("glimmering teapot", "unknowable");
        assertThat(read.reasons())
                .containsExactlyInAnyOrder(
                        "remark that no rule knows, kept as text",
                        "date that cannot be read, kept as text",
                        "number that stands twice; the first counts",
                        "record without a name",
                        "alias of an entry that the list does not hold",
                        "address of an entry that the list does not hold",
                        "comment on an entry that the list does not hold");
        assertThat(read.problems().getFirst().where()).contains("sdn.csv:6, entry 90006");
    }

    @Test
    void a_file_without_the_mark_at_its_end_is_read_and_reported() throws IOException {
        Path shorter = folder.resolve("sdn.csv");
        String whole = Files.readString(OURS.resolve("sdn.csv"));
        Files.writeString(shorter, whole.substring(0, whole.indexOf("90004,")));

        assertThat(ListReading.of(reader, shorter).entries()).hasSize(3);
        assertThat(ListReading.of(reader, shorter).reasons())
                .contains("file without the mark at its end, perhaps cut off");
    }

    @Test
    void latin_1_is_read_as_well_as_utf_8() throws IOException {
        Path latin = folder.resolve("sdn.csv");
        Files.writeString(latin, Files.readString(OURS.resolve("sdn.csv")), StandardCharsets.ISO_8859_1);

        assertThat(ListReading.of(reader, latin).entry("90005").name()).isEqualTo("JOINT \"STOCK\" COMPANY ÉTOILE");
    }

    @Test
    void list_and_date_come_from_the_names_of_file_and_folder() throws IOException {
        assertThat(part("2024-05-03/sdn.csv").date()).contains("2024-05-03");
        assertThat(part("2021-07/sdn.csv").date()).contains("2021-07-01");
        assertThat(part("sdn-2023-03-28.csv").date()).contains("2023-03-28");
        assertThat(part("cons_prim.csv").list()).isEqualTo("us-ofac-consolidated");
        assertThat(part("cons_alt.csv").role()).isEqualTo(ListPart.Role.COMPANION);
        Path other = Files.writeString(folder.resolve("a.csv"), "name,born\nx,1\n");
        assertThat(reader.recognise(other, ListReading.head(other))).isEmpty();
    }

    @Test
    void of_the_official_list_less_than_one_remark_in_a_hundred_is_unknown() {
        Path day = OFFICIAL.resolve("2024-05-03");
        assumeTrue(Files.exists(day), "no list files at " + day);
        ListReading read = ListReading.of(
                reader,
                day.resolve("sdn.csv"),
                day.resolve("alt.csv"),
                day.resolve("add.csv"),
                day.resolve("sdn_comments.csv"));
        long remarks = read.entries().stream()
                .flatMap(entry -> entry.source().stream())
                .filter(field -> field.name().equals("Remarks"))
                .mapToLong(field -> field.value().split("; ").length)
                .sum();

        assertThat(remarks).isGreaterThan(60_000);
        assertThat(read.reasons().stream().filter(Remarks.UNKNOWN::equals).count())
                .isLessThan(remarks / 1000);
        assertThat(read.entries().stream().flatMap(entry -> entry.links().stream()))
                .filteredOn(link -> link.relation() == Link.Relation.LINKED_TO
                        && link.entry().isEmpty())
                .hasSizeLessThan(20);
    }

    private ListPart part(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(OURS.resolve("sdn.csv"), file);
        return reader.recognise(file, ListReading.head(file)).orElseThrow();
    }

    private ListReading all() {
        return ListReading.of(
                reader,
                OURS.resolve("sdn.csv"),
                OURS.resolve("alt.csv"),
                OURS.resolve("add.csv"),
                OURS.resolve("sdn_comments.csv"));
    }
}
