package io.waybill.counter.list.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Identifier;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CslReaderTest {
    private final ListReading reading = ListReading.of(new CslReader(), "us/consolidated.csv");

    @Test
    void everyListKeepsItsKindAndMeasureAndWhatHasEndedIsListedNoMore() {
        assertThat(reading.entries())
                .extracting(
                        entry -> entry.entry(),
                        entry -> entry.kind(),
                        entry -> entry.measures().stream().map(Measure::kind).toList())
                .containsExactly(
                        tuple(
                                "entity list/Example Group Ltd.",
                                ListKind.EXPORT_CONTROL,
                                List.of(Measure.Kind.EXPORT_CONTROL)),
                        tuple("denied persons/ADAM EXAMPLE", ListKind.REFERENCE, List.of()),
                        tuple("97304", ListKind.SANCTIONS, List.of(Measure.Kind.ASSET_FREEZE)),
                        tuple("98792", ListKind.SANCTIONS, List.of(Measure.Kind.SECTORAL)));
        assertThat(reading.entry("entity list/Example Group Ltd.").reasons())
                .containsExactly("For all items subject to the EAR.", "Presumption of denial.");
    }

    @Test
    void numbersAndTiesStandInTheirFields() {
        var ship = reading.entry("97304");

        assertThat(ship.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Identifier.Type.IMO, "9116412"), tuple(Identifier.Type.CALL_SIGN, "XYZ12"));
        assertThat(ship.vessel())
                .hasValueSatisfying(vessel -> assertThat(vessel.flag()).contains("ir"));
        assertThat(ship.links()).extracting(link -> link.relation()).containsExactly(Relation.LINKED_TO);
        assertThat(reading.entry("98792").identifiers())
                .extracting(
                        Identifier::type,
                        Identifier::value,
                        number -> number.country().orElse(""))
                .containsExactly(tuple(Identifier.Type.TAX, "5030056754", "ru"));
    }
}
