package io.waybill.counter.list.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.PartKind;
import org.junit.jupiter.api.Test;

class FsfReaderTest {
    private final ListReading reading = ListReading.of(new FsfReader(), "eu/fsf.xml");

    @Test
    void aPersonHasAllThatTheAttributesTell() {
        var person = reading.entry("EU.9001.01");

        assertThat(person.type()).isEqualTo(EntryType.PERSON);
        assertThat(person.fileDate()).isEqualTo("2026-08-05");
        assertThat(person.names())
                .extracting(ListedName::text, ListedName::weak)
                .containsExactly(
                        tuple("Pavel Pavlovich Primerov", false),
                        tuple("Павел Павлович Примеров", false),
                        tuple("Pasha", true));
        assertThat(person.names().getFirst().parts())
                .extracting(part -> part.kind())
                .containsExactly(PartKind.GIVEN, PartKind.MIDDLE, PartKind.FAMILY);
        assertThat(person.births())
                .extracting(birth -> birth.from(), birth -> birth.circa())
                .containsExactly(tuple("1961-01-01", true), tuple("1961-02-03", false));
        assertThat(person.birthPlaces()).containsExactly("Tver, RUSSIAN FEDERATION");
        assertThat(person.gender()).contains("male");
        assertThat(person.listedOn()).contains("2022-03-09");
        assertThat(person.programmes()).containsExactly("UKR");
        assertThat(person.identifiers())
                .extracting(Identifier::type, Identifier::value, Identifier::detail)
                .containsExactly(
                        tuple(Identifier.Type.OTHER, "QDi.999", "UN reference number"),
                        tuple(Identifier.Type.PASSPORT, "AD001095", "National passport; knownExpired"));
    }

    @Test
    void aBankHasItsCodeWithoutSpaces() {
        assertThat(reading.entry("EU.9002.02").identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Identifier.Type.BIC, "DCBKKPPY"));
    }
}
