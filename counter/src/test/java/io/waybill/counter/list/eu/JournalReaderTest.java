package io.waybill.counter.list.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import org.junit.jupiter.api.Test;

class JournalReaderTest {
    private static final String ACT = "32099R0833/";
    private static final String CONSOLIDATED = "eu/32099R0833.csv";
    private static final String AMENDMENT = "eu/32099R1848.csv";

    private final ListReading consolidated = ListReading.of(new JournalReader(), CONSOLIDATED);
    private final ListReading amended = ListReading.of(new JournalReader(), CONSOLIDATED, AMENDMENT);

    @Test
    void everyAnnexIsWhatItsMeasureSays() {
        assertThat(consolidated.entries())
                .extracting(
                        entry -> entry.entry().substring(ACT.length()),
                        entry -> entry.kind(),
                        entry -> entry.type(),
                        entry -> entry.measures().getFirst().kind())
                .containsExactly(
                        tuple("I.PERSONS/1", ListKind.SANCTIONS, EntryType.PERSON, Measure.Kind.ASSET_FREEZE),
                        tuple("IV/2", ListKind.EXPORT_CONTROL, EntryType.ORGANISATION, Measure.Kind.EXPORT_CONTROL),
                        tuple("XLII/3", ListKind.SANCTIONS, EntryType.SHIP, Measure.Kind.TRANSPORT),
                        tuple("XLII/4", ListKind.SANCTIONS, EntryType.SHIP, Measure.Kind.TRANSPORT),
                        tuple("XLII/5", ListKind.SANCTIONS, EntryType.SHIP, Measure.Kind.TRANSPORT),
                        tuple("XIV/Example Bank", ListKind.SANCTIONS, EntryType.ORGANISATION, Measure.Kind.SECTORAL),
                        tuple("XLVII.A/7", ListKind.SANCTIONS, EntryType.ADDRESS, Measure.Kind.TRANSPORT));
    }

    @Test
    void aPersonHasAllThatTheRowTells() {
        var person = consolidated.entry(ACT + "I.PERSONS/1");

        assertThat(person.names())
                .extracting(
                        ListedName::text,
                        ListedName::kind,
                        ListedName::weak,
                        name -> name.script().orElse(""))
                .containsExactly(
                        tuple("Iyad MAKSUM", Kind.MAIN, false, "Latn"),
                        tuple("Eyad MAKSUM", Kind.ALIAS, false, "Latn"),
                        tuple("Ийад МАКСУМ", Kind.ALIAS, false, "Cyrl"),
                        tuple("Ijad MAKSUM", Kind.ALIAS, false, "Latn"),
                        tuple("Ijaad MAKSOUM", Kind.ALIAS, false, "Latn"),
                        tuple("Abu Test", Kind.ALIAS, true, "Latn"));
        assertThat(person.births())
                .extracting(birth -> birth.from(), birth -> birth.circa())
                .containsExactly(tuple("1975-05-14", false), tuple("1976-01-01", true));
        assertThat(person.nationalities()).containsExactly("sy", "ru");
        assertThat(person.gender()).contains("male");
        assertThat(person.listedOn()).contains("2014-03-17");
        assertThat(person.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(
                        tuple(Identifier.Type.PASSPORT, "1502 746336"),
                        tuple(Identifier.Type.PASSPORT, "C00146605"),
                        tuple(Identifier.Type.NATIONAL_ID, "010-30208342"));
    }

    @Test
    void anEndUserHasItsNumbersAndCountries() {
        var company = consolidated.entry(ACT + "IV/2");

        assertThat(company.names())
                .extracting(ListedName::text)
                .containsExactly(
                        "Example Machine Works", "EMW", "Акционерное Общество «Примерный Завод»", "АО «ПЗ»", "AO PZ");
        assertThat(company.identifiers())
                .extracting(Identifier::type)
                .containsExactly(
                        Identifier.Type.TAX,
                        Identifier.Type.PHONE,
                        Identifier.Type.EMAIL,
                        Identifier.Type.EMAIL,
                        Identifier.Type.WEBSITE);
        assertThat(company.countries()).containsExactly("ru", "by");
    }

    @Test
    void anAmendmentReplacesTheRowOfItsNameOrNumberAndAddsOthers() {
        assertThat(amended.changes()).hasSize(2);
        var ship = amended.entry(ACT + "XLII/4");
        assertThat(ship.names())
                .extracting(ListedName::text, ListedName::kind)
                .containsExactly(tuple("New Name", Kind.MAIN), tuple("Old Name", Kind.FORMER));
        assertThat(amended.entry(ACT + "XIV/Example Bank").addresses()).containsExactly("Minsk, Belarus");
        assertThat(amended.entry(ACT + "XLII/9@32099R1848").name()).isEqualTo("Twin");
        assertThat(amended.entry(ACT + "XLII/5").name()).isEqualTo("Twin");
        assertThat(amended.entries()).hasSize(9);
    }

    @Test
    void rowsOfOneRecordAreOneEntryWithSeveralMeasures() {
        assertThat(amended.entry(ACT + "V/1@32099R1848").measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.TRANSPORT, Measure.Kind.SECTORAL);
    }
}
