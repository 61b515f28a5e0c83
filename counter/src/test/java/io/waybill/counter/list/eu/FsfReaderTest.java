package io.waybill.counter.list.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.DateRange;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.ListedName.PartKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FsfReaderTest {
    @TempDir
    Path folder;

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

    @Test
    void theMainNameIsTheFirstNumberedStrongOneInEnglishLetters() {
        assertThat(reading.entry("EU.9003.03").names())
                .extracting(ListedName::text, ListedName::kind, ListedName::weak)
                .containsExactly(
                        tuple("Sample Chemical Industries", Kind.MAIN, false),
                        tuple("Tionscail Shamplacha", Kind.ALIAS, false),
                        tuple("صنایع نمونه", Kind.ALIAS, false),
                        tuple("Sample Works", Kind.ALIAS, true),
                        tuple("SCF", Kind.ALIAS, false));
    }

    @Test
    void aRemarkBesideANameIsTold() {
        assertThat(reading.entry("EU.9003.03").reasons())
                .contains("SCF: Sample Chemical Factories")
                .noneMatch(reason -> reason.contains("quality"));
    }

    @Test
    void contactsOfAnAddressAreNumbersOfTheEntry() {
        var works = reading.entry("EU.9003.03");

        assertThat(works.identifiers())
                .extracting(Identifier::type, Identifier::value, Identifier::detail)
                .containsExactly(
                        tuple(Identifier.Type.WEBSITE, "http://sample.example/", "Website"),
                        tuple(Identifier.Type.PHONE, "+98 21 5550001", "Phone"),
                        tuple(Identifier.Type.PHONE, "+98 21 5550002", "Phone"),
                        tuple(Identifier.Type.EMAIL, "info@sample.example", "E-mail"),
                        tuple(Identifier.Type.PHONE, "+98 21 5550003", "Fax"),
                        tuple(Identifier.Type.OTHER, "55500 SMPL IR", "TELEX"),
                        tuple(Identifier.Type.REGISTRATION, "892", "Registration Number"),
                        tuple(Identifier.Type.TAX, "DE000000012", "EU VAT"),
                        tuple(Identifier.Type.REGISTRATION, "CN-1234567", "Trade License"));
        assertThat(works.addresses()).containsExactly("Sample  Road Km 30-35, Varamin, IRAN (ISLAMIC REPUBLIC OF)");
    }

    @Test
    void datesAreAsExactAsTheRecordTellsThem() {
        assertThat(reading.entry("EU.9004.04").births())
                .extracting(DateRange::text, DateRange::from, DateRange::to, DateRange::circa)
                .containsExactly(
                        tuple("1953 to 1958 (as the act tells)", "1953-01-01", "1958-12-31", true),
                        tuple("1965-03", "1965-03-01", "1965-03-31", false),
                        tuple("1982-04-19", "1982-04-19", "1982-04-19", false));
        assertThat(reading.entry("EU.9004.04").birthPlaces()).containsExactly("AFGHANISTAN");
    }

    @Test
    void aDateThatCannotBeReadIsTold() {
        assertThat(reading.reasons())
                .containsExactly("a span of years without its beginning or its end", "a year of another calendar");
        assertThat(reading.entry("EU.9004.04").reasons()).contains("as the passport tells");
    }

    @Test
    void whatTheRecordTellsOfADocumentIsItsDetail() {
        assertThat(reading.entry("EU.9004.04").identifiers())
                .extracting(Identifier::type, Identifier::value, Identifier::detail)
                .containsExactly(
                        tuple(
                                Identifier.Type.PASSPORT,
                                "P00117",
                                "National passport; Kabul; issued 2018-11-25; valid to 2026-11-24;"
                                        + " name on document: Exemple J.; knownFalse"),
                        tuple(Identifier.Type.NATIONAL_ID, "1234-5", "National Registration Number"));
    }

    @Test
    void anEnterpriseWithAShipsNumberMayBeAShip() {
        var ship = reading.entry("EU.9005.05");

        assertThat(ship.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Identifier.Type.IMO, "9826902"));
        assertThat(ship.type()).isEqualTo(EntryType.UNKNOWN);
        assertThat(reading.entry("EU.9003.03").type()).isEqualTo(EntryType.ORGANISATION);
    }

    private ListReading told(String elements) throws IOException {
        var file = folder.resolve("fsf.xml");
        Files.writeString(
                file,
                "<export xmlns='http://eu.europa.ec/fpi/fsd/export' generationDate='2026-08-05' globalFileId='1'>"
                        + "<sanctionEntity euReferenceNumber='EU.9.9' logicalId='1'><subjectType code='person'/>"
                        + "<nameAlias wholeName='Haji Exemple' logicalId='2'/>"
                        + elements
                        + "</sanctionEntity></export>");
        return ListReading.of(new FsfReader(), file);
    }

    @Test
    void aDateThatCannotBeIsNotMadeOne() throws IOException {
        var read = told("<birthdate yearRangeFrom='1980' yearRangeTo='1970'/>"
                + "<birthdate year='1970' monthOfYear='13' dayOfMonth='5'/>"
                + "<birthdate calendarType='ISLAMIC' birthdate='1390-01-05'/>");

        assertThat(read.entry("EU.9.9").births())
                .extracting(DateRange::from, DateRange::to)
                .containsExactly(tuple("1970-01-01", "1970-12-31"));
        assertThat(read.reasons())
                .containsExactly("a date that cannot be read", "a month that is none", "a year of another calendar");
    }

    @Test
    void aRemarkThatSaysMoreThanHowGoodANameIsIsTold() throws IOException {
        var entry = told("<nameAlias wholeName='Haji Sahib' logicalId='3'>"
                        + "<remark>Low quality alias; born 1970 in Kabul</remark></nameAlias>"
                        + "<nameAlias wholeName='Haji Agha' logicalId='4'><remark>Good quality a.k.a.</remark></nameAlias>")
                .entry("EU.9.9");

        assertThat(entry.names()).extracting(ListedName::weak).containsExactly(false, true, false);
        assertThat(entry.reasons()).containsExactly("Haji Sahib: Low quality alias; born 1970 in Kabul");
    }

    @Test
    void aDashIsNoNumberAndARowOfNumbersIsNotOne() throws IOException {
        var entry = told("<identification number='-' identificationTypeCode='passport'/>"
                        + "<identification number='Unknown' identificationTypeCode='id'/>"
                        + "<identification number='A123456, B234567' identificationTypeCode='passport'/>")
                .entry("EU.9.9");

        assertThat(entry.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(
                        tuple(Identifier.Type.PASSPORT, "A123456"), tuple(Identifier.Type.PASSPORT, "B234567"));
    }

    @Test
    void theDateOfAnAmendmentIsNoDayOfListing() {
        assertThat(reading.entry("EU.9002.02").listedOn()).isEmpty();
    }
}
