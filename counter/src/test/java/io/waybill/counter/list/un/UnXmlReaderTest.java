package io.waybill.counter.list.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import io.waybill.model.WaybillException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnXmlReaderTest {
    private static final Path OURS = ListReading.FIXTURES.resolve("un/consolidated.xml");

    private final UnXmlReader reader = new UnXmlReader();
    private final ListReading read = ListReading.of(reader, OURS);

    @Test
    void names_are_told_apart_by_quality_and_come_in_their_scripts() {
        assertThat(read.entry("7900001").names())
                .extracting(ListedName::text, ListedName::kind, ListedName::weak)
                .containsExactly(
                        tuple("PAVEL IGOREVICH KORVAL", ListedName.Kind.MAIN, false),
                        tuple("Павел Игоревич Корваль", ListedName.Kind.ALIAS, false),
                        tuple("Pawel Korwal", ListedName.Kind.ALIAS, false),
                        tuple("Paul Corval", ListedName.Kind.ALIAS, false),
                        tuple("Pasha", ListedName.Kind.ALIAS, true),
                        tuple("Паша", ListedName.Kind.ALIAS, true));
        assertThat(read.entry("7900004").names())
                .contains(new ListedName(
                        "Vostok Device Works", ListedName.Kind.FORMER, false, Optional.of("Latn"), List.of()));
    }

    @Test
    void dates_of_birth_are_exact_about_or_between() {
        assertThat(read.entry("7900001").births())
                .extracting("from", "to", "circa")
                .containsExactly(
                        tuple("1957-03-12", "1957-03-12", false),
                        tuple("1958-01-01", "1958-12-31", true),
                        tuple("1955-01-01", "1959-12-31", false),
                        tuple("1958-02-22", "1958-02-22", false));
    }

    @Test
    void numbers_are_typed_and_freed_of_words() {
        assertThat(read.entry("7900001").identifiers())
                .extracting(
                        Identifier::type,
                        Identifier::value,
                        number -> number.country().orElse(""))
                .containsExactly(
                        tuple(Identifier.Type.OTHER, "KPi.901", ""),
                        tuple(Identifier.Type.PASSPORT, "D366871", "ru"),
                        tuple(Identifier.Type.OTHER, "1729765", ""),
                        tuple(Identifier.Type.OTHER, "K.01.I.9", ""),
                        tuple(Identifier.Type.EMAIL, "pavel@korval.example", ""));
    }

    @Test
    void gender_places_and_the_day_of_listing_are_read_wherever_they_stand() {
        Designation entry = read.entry("7900001");
        assertThat(entry.gender()).contains("male");
        assertThat(entry.listedOn()).contains("2017-08-05");
        assertThat(entry.addresses()).containsExactly("Ul. Lenina 5, Perm, Russian Federation (as of 2016)");
        assertThat(entry.birthPlaces()).containsExactly("Perm, Russian Federation", "Tripoli, Libya");
        assertThat(entry.nationalities()).containsExactly("ru");
        assertThat(read.entry("7900003").listedOn()).contains("2018-06-07");
    }

    @Test
    void measures_are_those_that_the_comment_names_else_those_of_the_regime() {
        assertThat(read.entry("7900001").measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.ASSET_FREEZE, Measure.Kind.TRAVEL_BAN);
        assertThat(read.entry("7900003").measures()).extracting(Measure::kind).containsExactly(Measure.Kind.TRAVEL_BAN);
        assertThat(read.entry("7900004").measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.ASSET_FREEZE);
        assertThat(read.entry("7900004").type()).isEqualTo(EntryType.ORGANISATION);
    }

    @Test
    void other_entries_that_a_comment_names_are_links() {
        assertThat(read.entry("7900001").links())
                .containsExactly(new Link(
                        Link.Relation.LEADER_OF,
                        Optional.of("7900004"),
                        "VOSTOK PRIBOR",
                        "Leader of Vostok Pribor (KPe.901)."));
    }

    @Test
    void the_official_file_that_is_not_well_formed_is_refused_with_line_and_column() {
        Path official = ListReading.REAL.resolve("un/un-not-well-formed.xml");
        assumeTrue(Files.exists(official), "no list file at " + official);
        assertThatThrownBy(() -> ListReading.of(reader, official))
                .isInstanceOfSatisfying(
                        WaybillException.class,
                        e -> assertThat(e.where()).matches(".*un-not-well-formed\\.xml, line \\d+, column \\d+"));
    }
}
