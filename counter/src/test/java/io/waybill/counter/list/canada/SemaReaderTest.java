package io.waybill.counter.list.canada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Part;
import io.waybill.model.ListedName.PartKind;
import io.waybill.model.Measure;
import org.junit.jupiter.api.Test;

class SemaReaderTest {
    private final ListReading reading = ListReading.of(new SemaReader(), "canada/sema-2026-01-02.xml");

    @Test
    void anEntryIsNumberedByCountryScheduleAndItem() {
        assertThat(reading.entries())
                .extracting(entry -> entry.entry(), entry -> entry.type())
                .containsExactly(
                        tuple("Belarus/1, Part 1/2", EntryType.PERSON),
                        tuple("Russia/1, Part 2/3", EntryType.ORGANISATION),
                        tuple("Russia/1.1/4", EntryType.SHIP));
    }

    @Test
    void aPersonHasItsNameInParts() {
        var person = reading.entry("Belarus/1, Part 1/2");

        assertThat(person.names())
                .extracting(ListedName::text)
                .containsExactly("Pavel Pavlavich Primerau", "Павел Павлович ПРИМЕРОВ", "Павел Паўлавіч ПРЫМЕРАЎ");
        assertThat(person.names().getFirst().parts())
                .containsExactly(new Part(PartKind.GIVEN, "Pavel Pavlavich"), new Part(PartKind.FAMILY, "Primerau"));
        assertThat(person.nationalities()).isEmpty();
        assertThat(person.reasons()).containsExactly("Brigadier");
        assertThat(person.fileDate()).isEqualTo("2026-01-02");
    }

    @Test
    void aCompanyHasTheNamesInBrackets() {
        assertThat(reading.entry("Russia/1, Part 2/3").names())
                .extracting(ListedName::text)
                .containsExactly(
                        "EXAMPLE WORKS JSC",
                        "Example PA – Production Association",
                        "Example Works PA",
                        "Example Plant",
                        "Примерный завод",
                        "АО Пример");
    }

    @Test
    void aShipHasItsNumberAndNoMeasureThatTheFileDoesNotTell() {
        var ship = reading.entry("Russia/1.1/4");

        assertThat(ship.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Identifier.Type.IMO, "9312896"));
        assertThat(ship.measures()).extracting(Measure::kind).containsExactly(Measure.Kind.OTHER);
        assertThat(ship.vessel())
                .hasValueSatisfying(vessel -> assertThat(vessel.type()).contains("Oil Tanker"));
    }
}
