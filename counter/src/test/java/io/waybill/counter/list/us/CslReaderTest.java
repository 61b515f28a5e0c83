package io.waybill.counter.list.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.ListedName.PartKind;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CslReaderTest {
    private static final String ISSUED_OR_EXPIRES = " issued or expires ";

    private final ListReading reading = ListReading.of(new CslReader(), "us/consolidated.csv");
    private final ListReading old = ListReading.of(new CslReader(), "us/consolidated-2022.csv");

    @Test
    void everyListKeepsItsKindAndMeasureAndWhatHasEndedIsListedNoMore() {
        assertThat(reading.entries())
                .extracting(
                        entry -> entry.entry(),
                        entry -> entry.kind(),
                        entry -> entry.measures().stream()
                                .map(Measure::kind)
                                .distinct()
                                .toList())
                .startsWith(
                        tuple(
                                "entity list/Example Group Ltd.",
                                ListKind.EXPORT_CONTROL,
                                List.of(Measure.Kind.EXPORT_CONTROL)),
                        tuple("denied persons/ADAM EXAMPLE", ListKind.REFERENCE, List.of()))
                .contains(
                        tuple("97304", ListKind.SANCTIONS, List.of(Measure.Kind.ASSET_FREEZE, Measure.Kind.OTHER)),
                        tuple("98792", ListKind.SANCTIONS, List.of(Measure.Kind.SECTORAL)));
        assertThat(reading.entry("entity list/Example Group Ltd.").reasons())
                .containsExactly("For all items subject to the EAR.", "Presumption of denial.");
    }

    @Test
    void numbersOfTheLayoutThatPutsTheLabelFirstStandInTheirFields() {
        assertThat(reading.entry("97306").identifiers())
                .containsExactly(
                        number(Identifier.Type.PASSPORT, "Y00000001", "ir", "Passport expires 14 Aug 2039"),
                        number(
                                Identifier.Type.PASSPORT,
                                "Y00000000",
                                "ir",
                                "Passport" + ISSUED_OR_EXPIRES + "03 May 2011"),
                        number(Identifier.Type.NATIONAL_ID, "0055000563", "ir", "National ID No."),
                        number(
                                Identifier.Type.WALLET,
                                "1InventedWa11etAddressXXXXXXXXXXXX",
                                "",
                                "Digital Currency Address - XBT"),
                        number(Identifier.Type.PASSPORT, "02154", "", "Diplomatic Passport Laissez-Passer"));
        assertThat(reading.entry("98792").identifiers())
                .extracting(
                        Identifier::type,
                        Identifier::value,
                        number -> number.country().orElse(""))
                .containsExactly(
                        tuple(Identifier.Type.TAX, "5030056754", "ru"),
                        tuple(Identifier.Type.BIC, "EXAMRUMM", ""),
                        tuple(Identifier.Type.WEBSITE, "http://www.example.org", ""),
                        tuple(Identifier.Type.OTHER, "6370362", ""));
    }

    @Test
    void numbersOfTheLayoutThatPutsTheLabelLastStandInTheSameFields() {
        assertThat(old.entry("97401").identifiers())
                .containsExactly(
                        number(
                                Identifier.Type.PASSPORT,
                                "K000001",
                                "jo",
                                "Passport issued 2009-08-31 expires 2014-08-30"),
                        number(
                                Identifier.Type.NATIONAL_ID,
                                "7777777",
                                "co",
                                "Cedula No." + ISSUED_OR_EXPIRES + "2001-03-20"),
                        number(Identifier.Type.PASSPORT, "B000002", "", "Passport expires 2039-05-01"));
        assertThat(old.entry("97402").identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(
                        tuple(Identifier.Type.BIC, "SAMPRUMM"),
                        tuple(Identifier.Type.WEBSITE, "www.sample.example"),
                        tuple(Identifier.Type.EMAIL, "sample@sample.example"),
                        tuple(Identifier.Type.REGISTRATION, "858000034"),
                        tuple(Identifier.Type.REGISTRATION, "1027000000000"));
        assertThat(old.entry("97402").reasons()).contains("Issuer Name Samples and Examples Co., Ltd.");
    }

    @Test
    void factsThatAreNoNumbersBecomeNone() {
        var bank = reading.entry("98792");

        assertThat(bank.births()).extracting("from").containsExactly("1990-10-17");
        assertThat(bank.measures())
                .contains(
                        new Measure(
                                Measure.Kind.SECTORAL,
                                "Executive Order 13662 Directive Determination - Subject to Directive 3",
                                Optional.empty()),
                        new Measure(
                                Measure.Kind.SECTORAL,
                                "Effective Date (EO 14024 Directive 3): 2022-03-26",
                                Optional.of("2022-03-26")));
        assertThat(reading.entry("97306").gender()).contains("male");
        assertThat(reading.entry("97306").nationalities()).containsExactly("ir", "ps");
        assertThat(old.entry("97401").gender()).contains("male");
        assertThat(old.entry("97401").measures())
                .extracting(Measure::text)
                .contains(
                        "Secondary sanctions risk: section 1(b) of Executive Order 13224, as amended by Executive Order"
                                + " 13886");
        assertThat(old.entry("97402").births()).extracting("from").containsExactly("2017-04-11");
    }

    @Test
    void shipsAndAircraftHaveWhatTheirColumnsAndFactsSay() {
        var ship = reading.entry("97304");

        assertThat(ship.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(
                        tuple(Identifier.Type.IMO, "9116412"),
                        tuple(Identifier.Type.MMSI, "613000001"),
                        tuple(Identifier.Type.CALL_SIGN, "XYZ12"));
        assertThat(ship.vessel())
                .contains(new Vessel(
                        Optional.of("ir"),
                        List.of("pa"),
                        Optional.of("Crude Oil Tanker"),
                        Optional.of("Gross Registered Tonnage 80000"),
                        List.of("Example Shipping"),
                        Optional.empty()));
        assertThat(old.entry("97403").vessel())
                .contains(new Vessel(
                        Optional.empty(),
                        List.of(),
                        Optional.of("IL-76TD"),
                        Optional.empty(),
                        List.of("SAMPLE AIR"),
                        Optional.of("1991")));
        assertThat(old.entry("97403").identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Identifier.Type.AIRCRAFT, "1013000297"));
    }

    @Test
    void aFlagThatIsNotIdentifiedIsNoFlagAndNoProblem() {
        var ship = old.entry("97404").vessel().orElseThrow();

        assertThat(ship.flag()).isEmpty();
        assertThat(ship.formerFlags()).containsExactly("mt");
        assertThat(old.reasons()).isEmpty();
    }

    @Test
    void tiesToSeveralAreSeveralLinksWithTheNumbersOfTheOthers() {
        assertThat(reading.entry("97306").links())
                .containsExactly(
                        new Link(
                                Relation.LINKED_TO,
                                Optional.of("98792"),
                                "EXAMPLE ZAVOD OAO",
                                "Linked To: EXAMPLE ZAVOD OAO"),
                        new Link(
                                Relation.LINKED_TO,
                                Optional.empty(),
                                "EXAMPLE SHIPPING CO (ESC)",
                                "Linked To: EXAMPLE SHIPPING CO (ESC)"));
        assertThat(old.entry("97402").links()).extracting(Link::name).containsExactly("EXAMPLE ZAVOD OAO");
    }

    @Test
    void commasOfNamesFromTheTreasuryPartFamilyAndGivenNamesOnly() {
        assertThat(reading.entry("97306").names())
                .extracting(ListedName::text)
                .containsExactly("EXEMPLAR, Adam", "ABU EXAMPLE, Adam Umar", "EXEMPLAR, Adem");
        assertThat(reading.entry("97306").names().getFirst().parts())
                .containsExactly(
                        new ListedName.Part(PartKind.FAMILY, "EXEMPLAR"), new ListedName.Part(PartKind.GIVEN, "Adam"));
        assertThat(reading.entry("97306").reasons()).contains("Colonel", "Head of Example Office");
    }

    @Test
    void theLastOfARowOfNamesOrAddressesDoesNotBeginWithAnd() {
        var entry = reading.entry("entity list/Example Group Ltd.");

        assertThat(entry.names())
                .extracting(ListedName::text)
                .containsExactly(
                        "Example Group Ltd.",
                        "Example Holdings Ltd.",
                        "Communication, Telemetry and Telecontrol Example Institute",
                        "EX Institute 13");
        assertThat(entry.addresses())
                .containsExactly("1 Example Street, Hong Kong, HK", "2 Example Street, Kowloon, HK");
    }

    @Test
    void aRowOfCompaniesAndWhatACompanyWasCalledAreNamesOfTheirOwn() {
        assertThat(old.entries().getFirst().names())
                .extracting(ListedName::text, ListedName::kind)
                .containsExactly(
                        tuple("Exemplar Works", Kind.MAIN),
                        tuple("Exemplar Works Ltd", Kind.ALIAS),
                        tuple("Exemplar Works Trading Ltd", Kind.ALIAS),
                        tuple("Exemplar Export Ltd", Kind.ALIAS),
                        tuple("JSC Sample", Kind.ALIAS),
                        tuple("Old Sample Works", Kind.FORMER),
                        tuple("Older Sample", Kind.FORMER));
    }

    @Test
    void howFarADeterminationReachesIsNoPartOfTheName() {
        var entry = reading.entry("nonproliferation sanctions/Exemplar Import Company; and any successor, sub-unit, or"
                + " subsidiary thereof");

        assertThat(entry.names()).extracting(ListedName::text).containsExactly("Exemplar Import Company");
        assertThat(entry.reasons()).containsExactly("and any successor, sub-unit, or subsidiary thereof");
    }

    @Test
    void aFactUnderALabelThatNoRuleKnowsIsKeptAndTold() {
        assertThat(reading.reasons()).containsExactly("number or fact whose label no rule knows, kept as text");
        assertThat(reading.entry("97306").reasons()).contains("Badge of honour silver (IR)");
    }

    @Test
    void aFileWithoutADateIsNoOlderThanItsNewestListing() {
        var file = ListReading.parts(new CslReader(), List.of(ListReading.FIXTURES.resolve("us/consolidated-2022.csv")))
                .getFirst();

        assertThat(new CslReader().newestListing(file, "2026-11-01")).contains("2022-04-21");
        assertThat(new CslReader().newestListing(file, "2022-04-20")).isEmpty();
    }

    @Test
    void itIsCalledProven() {
        assertThat(new CslReader().seenOnOfficialFile()).isTrue();
    }

    private static Identifier number(Identifier.Type type, String value, String country, String detail) {
        return new Identifier(type, value, Optional.of(country).filter(code -> !code.isEmpty()), detail);
    }
}
