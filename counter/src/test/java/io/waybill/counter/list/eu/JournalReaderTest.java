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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReaderTest {
    private static final String ACT = "32099R0833/";
    private static final String CONSOLIDATED = "eu/32099R0833.csv";
    private static final String AMENDMENT = "eu/32099R1848.csv";

    private static final String CONSOLIDATED_START = "celex,";
    private static final String AMENDMENT_START = "amendedCelex,amendmentCelex,";

    @TempDir
    private Path folder;

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

    @Test
    void aLaterAmendmentReplacesWhatAnEarlierOneHasAddedOrRenamed() throws IOException {
        var read = read(
                table(
                        "32099R0833",
                        CONSOLIDATED_START,
                        "4,X,XLII,Transportation restrictions,Vessel,Old Name,,9283291,"),
                table(
                        "32099R1801",
                        AMENDMENT_START,
                        "4,X,XLII,Transportation restrictions,Vessel,New Name (ex Old Name),,9283291,",
                        "9,X,XLII,Transportation restrictions,Vessel,Added,,9999993,"),
                table(
                        "32099R1802",
                        AMENDMENT_START,
                        "4,X,XLII,Transportation restrictions,Vessel,New Name,,9283291,Minsk",
                        "9,X,XLII,Transportation restrictions,Vessel,Added,,9999993,Brest"));

        assertThat(told(read)).containsExactly("XLII/4 New Name [Minsk]", "XLII/9@32099R1801 Added [Brest]");
        assertThat(read.changes()).hasSize(3);
    }

    @Test
    void namesakesAreNotReplacedByEachOther() throws IOException {
        var read = read(
                table("32099R0833", CONSOLIDATED_START, "1,X,I,Asset freeze,Person,IVAN EXAMPLE,1 May 1960,,"),
                table(
                        "32099R1801",
                        AMENDMENT_START,
                        "7,X,I,Asset freeze,Person,IVAN EXAMPLE,2 June 1985,,",
                        "8,X,I,Asset freeze,Person,IVAN EXAMPLE,3 July 1990,,"));

        assertThat(told(read))
                .containsExactly(
                        "I/1 IVAN EXAMPLE []", "I/7@32099R1801 IVAN EXAMPLE []", "I/8@32099R1801 IVAN EXAMPLE []");
        assertThat(read.changes()).isEmpty();
    }

    @Test
    void ofTwoRecordsOfOneNameTheOneOfTheSameNumberReplacesAndNoneIsLost() throws IOException {
        var read = read(
                table("32099R0833", CONSOLIDATED_START, "5,X,I,Asset freeze,Company,Example,,,Old"),
                table(
                        "32099R1801",
                        AMENDMENT_START,
                        "4,X,I,Asset freeze,Company,Example,,,Minsk",
                        "5,X,I,Asset freeze,Company,Example,,,Brest"));

        assertThat(told(read)).containsExactly("I/5 Example [Brest]", "I/4@32099R1801 Example [Minsk]");
    }

    @Test
    void aFileTellsItsActs() throws IOException {
        var reader = new JournalReader();
        var files = List.of(
                table("32099R0833", CONSOLIDATED_START, "1,X,I,Asset freeze,Person,ANNA,,,"),
                table("32099R0834", CONSOLIDATED_START),
                table("32099R1801", AMENDMENT_START, "1,X,I,Asset freeze,Person,ANNA,,,"));

        assertThat(ListReading.parts(reader, files))
                .extracting(reader::acts)
                .containsExactly(Set.of("32099R0833"), Set.of("32099R0834"), Set.of("32099R0833"));
    }

    @Test
    void theNewestListingLeavesOutMeasuresThatMayBeginLater() {
        var parts = ListReading.parts(new JournalReader(), List.of(ListReading.FIXTURES.resolve(CONSOLIDATED)));

        assertThat(new JournalReader().newestListing(parts.getFirst(), "2026-01-01"))
                .contains("2022-12-16");
        assertThat(new JournalReader().newestListing(parts.getFirst(), "2020-01-01"))
                .contains("2014-03-17");
        assertThat(new JournalReader().newestListing(parts.getFirst(), "2010-01-01"))
                .isEmpty();
    }

    private static ListReading read(Path... files) {
        return ListReading.of(new JournalReader(), files);
    }

    /** Number after the act, name and addresses of each. */
    private static List<String> told(ListReading read) {
        return read.entries().stream()
                .map(entry -> entry.entry().substring(ACT.length()) + " " + entry.name() + " " + entry.addresses())
                .toList();
    }

    private Path table(String act, String start, String... rows) throws IOException {
        var columns = "recordId,programKey,annex,measure,schema,name,birthDate,imoNumber,address";
        var cells = start.equals(CONSOLIDATED_START) ? act : ACT.replace("/", "") + "," + act;
        return Files.write(
                folder.resolve(act + ".csv"),
                Stream.concat(Stream.of(start + columns), Stream.of(rows).map(row -> cells + "," + row))
                        .toList());
    }
}
