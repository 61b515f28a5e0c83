package io.waybill.counter.list.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvancedXmlReaderTest {
    private static final Path OURS = ListReading.FIXTURES.resolve("ofac/sdn_advanced.xml");

    private final ListReading read = ListReading.of(new AdvancedXmlReader(), OURS);

    @Test
    void names_come_in_each_script_and_the_primary_one_first() {
        assertThat(read.entry("90001").names())
                .extracting(
                        ListedName::text,
                        ListedName::kind,
                        ListedName::weak,
                        name -> name.script().orElse(""))
                .containsExactly(
                        tuple("KORVAL, Pavel", ListedName.Kind.MAIN, false, "Latn"),
                        tuple("PASHA", ListedName.Kind.ALIAS, true, "Latn"),
                        tuple("Павел КОРВАЛЬ", ListedName.Kind.ALIAS, false, "Cyrl"));
    }

    @Test
    void features_documents_places_and_the_day_of_listing_are_joined_to_the_party() {
        Designation entry = read.entry("90001");
        assertThat(entry.type()).isEqualTo(EntryType.PERSON);
        assertThat(entry.fileDate()).isEqualTo("2024-05-03");
        assertThat(entry.listedOn()).contains("2023-03-30");
        assertThat(entry.programmes()).containsExactly("NPWMD");
        assertThat(entry.births()).extracting("from", "to").containsExactly(tuple("1957-01-01", "1957-12-31"));
        assertThat(entry.nationalities()).containsExactly("ru");
        assertThat(entry.gender()).contains("male");
        assertThat(entry.birthPlaces()).containsExactly("Perm, Russia");
        assertThat(entry.addresses()).containsExactly("Ul. Lenina 5, Perm, Russia");
        assertThat(entry.reasons()).contains("Director", "Executive Order 13382 (Non-proliferation)");
        assertThat(entry.identifiers())
                .containsExactly(
                        new Identifier(
                                Identifier.Type.WALLET,
                                "1InventedWa11etAddressXXXXXXXXXXXX",
                                Optional.empty(),
                                "Digital Currency Address - XBT"),
                        new Identifier(
                                Identifier.Type.PASSPORT,
                                "D366 871",
                                Optional.of("kp"),
                                "Passport issued 23 Jun 1999"));
    }

    @Test
    void relationships_are_links_and_former_ones_are_not_told_as_present() {
        assertThat(read.entry("90001").links())
                .containsExactly(new Link(
                        Link.Relation.ACTS_FOR,
                        Optional.of("90002"),
                        "VOSTOK PRIBOR JSC",
                        "Acting for or on behalf of VOSTOK PRIBOR JSC"));
        assertThat(read.entry("90003").links()).extracting(Link::relation).containsExactly(Link.Relation.OTHER);
    }

    @Test
    void ships_have_number_flag_type_and_tonnage() {
        Designation ship = read.entry("90003");
        assertThat(ship.type()).isEqualTo(EntryType.SHIP);
        assertThat(ship.identifiers()).extracting(Identifier::type).containsExactly(Identifier.Type.IMO);
        assertThat(ship.vessel().orElseThrow().flag()).contains("ru");
        assertThat(ship.vessel().orElseThrow().type()).contains("General Cargo");
        assertThat(ship.vessel().orElseThrow().tonnage()).contains("Tonnage 2,595");
    }

    @Test
    void what_refers_to_no_party_is_counted() {
        assertThat(read.reasons())
                .containsExactlyInAnyOrder(
                        "record without a name",
                        "relationship with a party that the list does not hold",
                        "document of a party that the list does not hold",
                        "entry of a party that the list does not hold");
    }

    @Test
    void it_is_not_called_proven() {
        assertThat(new AdvancedXmlReader().seenOnOfficialFile()).isFalse();
    }
}
