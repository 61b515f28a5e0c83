package io.waybill.counter.list.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.Designation.Field;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
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
    void a_family_name_stands_where_its_script_has_it_whatever_the_code_that_the_list_gives_the_script() {
        assertThat(read.entry("90005").names())
                .extracting(ListedName::text, name -> name.script().orElse(""))
                .containsExactly(
                        tuple("HONG, Gil Dong", "Latn"),
                        tuple("홍길동", "Kore"),
                        tuple("山田太郎", "Jpan"),
                        tuple("דוד כהן", "Hebr"),
                        tuple("洪吉童", "Hant"));
    }

    @Test
    void what_the_list_does_not_know_is_told_neither_as_address_nor_as_reason() {
        Designation entry = read.entry("90005");
        assertThat(entry.addresses()).isEmpty();
        assertThat(entry.countries()).isEmpty();
        assertThat(entry.reasons()).isEmpty();
        assertThat(entry.source()).extracting(Field::value).contains("11291");
    }

    @Test
    void of_values_of_a_place_the_one_that_is_called_primary_counts() {
        assertThat(read.entry("90001").addresses()).containsExactly("Ul. Lenina 5, Perm, Russia");
        assertThat(read.entry("90001").source()).extracting(Field::value).contains("Пермь");
    }

    @Test
    void a_fraudulent_document_is_called_so() {
        assertThat(read.entry("90005").identifiers())
                .containsExactly(new Identifier(
                        Identifier.Type.PASSPORT, "040000827", Optional.of("kp"), "Passport called fraudulent"));
    }

    @Test
    void tags_are_programmes_and_blocking_in_a_feature_is_a_freeze() {
        Designation entry = read.entry("90005");
        assertThat(entry.programmes()).containsExactlyInAnyOrder("IRGC", "DPRK");
        assertThat(entry.measures())
                .extracting(Measure::kind, Measure::text)
                .containsExactlyInAnyOrder(
                        tuple(
                                Measure.Kind.ASSET_FREEZE,
                                "PAIPA Section 2 Information: BLOCKING OF PROPERTY (individual). Sec.2(b)(2)(a)"),
                        tuple(Measure.Kind.OTHER, "HKAA Section 6 Information: EXAMPLE RESTRICTION. Sec. 6(a)"),
                        tuple(Measure.Kind.ASSET_FREEZE, "Specially Designated Nationals and Blocked Persons List"),
                        tuple(Measure.Kind.ASSET_FREEZE, "Block"));
    }

    @Test
    void who_owns_and_who_is_owned_are_told_apart() {
        assertThat(read.entry("90005").links())
                .extracting(Link::relation, Link::name)
                .containsExactly(
                        tuple(Link.Relation.OWNER_OF, "SEVERNAYA ZVEZDA"),
                        tuple(Link.Relation.ASSOCIATE_OF, "VOSTOK PRIBOR JSC"));
        assertThat(read.entry("90002").links())
                .extracting(Link::relation, Link::name)
                .containsExactly(tuple(Link.Relation.OWNED_BY, "HONG, Gil Dong"));
    }

    @Test
    void directives_and_restrictions_of_accounts_are_sectoral_and_the_list_tells_who_is_blocked() {
        ListReading other = ListReading.of(new AdvancedXmlReader(), "ofac/cons_advanced.xml");

        assertThat(other.entry("91001").measures())
                .extracting(
                        Measure::kind, Measure::text, measure -> measure.since().orElse(""))
                .containsExactly(
                        tuple(Measure.Kind.SECTORAL, "Sectoral Sanctions Identifications List", ""),
                        tuple(Measure.Kind.SECTORAL, "13662 Sectoral Directive 2", "2015-07-30"),
                        tuple(Measure.Kind.SECTORAL, "13662 Sectoral Directive 2", "2014-07-16"),
                        tuple(Measure.Kind.SECTORAL, "Executive Order 14024 Directive 3", "2014-07-16"),
                        tuple(Measure.Kind.SECTORAL, "CAATSA Section 235 Sanctions", "2014-07-16"));
        assertThat(other.entry("91001").listedOn()).contains("2014-07-16");
        assertThat(other.entry("91002").measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.SECTORAL, Measure.Kind.SECTORAL, Measure.Kind.OTHER);
        assertThat(other.entry("91003").programmes()).containsExactly("SYRIA");
        assertThat(other.entry("91003").measures()).extracting(Measure::kind).containsOnly(Measure.Kind.ASSET_FREEZE);
        assertThat(other.entry("91004").measures())
                .extracting(Measure::text)
                .containsExactly("Non-SDN Palestinian Legislative Council List", "Example Ban");
    }

    @Test
    void lists_sanctions_and_ties_that_no_table_knows_are_kept_in_their_words_and_told() {
        ListReading other = ListReading.of(new AdvancedXmlReader(), "ofac/cons_advanced.xml");

        assertThat(other.reasons())
                .containsExactlyInAnyOrder(
                        "list of OFAC that no table knows; its programmes tell the measure",
                        "type of sanction that no table knows, kept in its words",
                        "type of relationship that no table knows, kept in its words");
        assertThat(other.entry("91004").links())
                .containsExactly(new Link(
                        Link.Relation.OTHER,
                        Optional.of("91003"),
                        "BLOCKED TRADING LTD",
                        "example tie to BLOCKED TRADING LTD"));
    }

    @Test
    void it_is_called_proven() {
        assertThat(new AdvancedXmlReader().seenOnOfficialFile()).isTrue();
    }
}
