package io.waybill.counter.list.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    private static final List<Path> FILES = List.of(ListReading.FIXTURES.resolve("table/partners.csv"));

    private final ListReading reading = ListReading.of(new TableReader(), FILES, Optional.of(ListKind.EXPORT_CONTROL));

    @Test
    void columnsAreKnownByTheirNames() {
        var person = reading.entry("P-1");

        assertThat(person.list()).isEqualTo("partners");
        assertThat(person.names())
                .extracting(ListedName::text)
                .containsExactly("Pavel PRIMEROV", "Павел ПРИМЕРОВ", "P. Primerov", "Pasha Primerov");
        assertThat(person.births()).extracting(birth -> birth.from()).containsExactly("1961-02-03");
        assertThat(person.nationalities()).containsExactly("ru");
        assertThat(person.identifiers())
                .extracting(
                        Identifier::type,
                        Identifier::value,
                        number -> number.country().orElse(""))
                .containsExactly(tuple(Identifier.Type.PASSPORT, "AB 123456", "ru"));
        assertThat(person.reasons()).containsExactly("Asked for drones.");
    }

    @Test
    void theKindIsWhatItsUserSaysAndWhatHasEndedIsListedNoMore() {
        assertThat(reading.entries())
                .extracting(entry -> entry.kind(), entry -> entry.type())
                .containsExactly(
                        tuple(ListKind.EXPORT_CONTROL, EntryType.PERSON),
                        tuple(ListKind.EXPORT_CONTROL, EntryType.SHIP),
                        tuple(ListKind.REFERENCE, EntryType.ORGANISATION));
        assertThat(ListReading.of(new TableReader(), FILES, Optional.empty()).entries())
                .extracting(entry -> entry.kind())
                .containsOnly(ListKind.REFERENCE);
        assertThat(reading.entry("P-2").links())
                .extracting(link -> link.relation())
                .containsExactly(Relation.OWNED_BY);
    }

    @Test
    void aTableWithoutNamesIsNoList() {
        var head = "amount,date\n1,2026-01-02\n".getBytes(StandardCharsets.UTF_8);

        assertThat(new TableReader().recognise(Path.of("amounts.csv"), head)).isEmpty();
    }
}
