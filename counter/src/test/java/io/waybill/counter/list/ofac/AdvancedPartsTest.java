package io.waybill.counter.list.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.waybill.counter.list.ListReading;
import io.waybill.model.Designation;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of an Advanced XML file, each in a file of one party. */
class AdvancedPartsTest {
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final String BIRTH = "8";
    private static final String LOCATION = "25";

    @TempDir
    Path folder;

    @Test
    void aListOfThoseThatAreNotBlockedTellsNoFreeze() {
        for (var list : List.of("Non-SDN List", "Consolidated Non-SDN List")) {
            var reading = read(list, alias(1, true), "", "");

            assertThat(reading.entries().getFirst().measures()).as(list).isEmpty();
            assertThat(reading.problems()).isEmpty();
        }
        assertThat(read("SDN List", alias(1, true), "", "").entries().getFirst().measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.ASSET_FREEZE);
    }

    @Test
    void aBirthMayLieAnywhereBetweenTheBoundsOfItsStart() {
        assertThat(births("<Start><From>" + date("1970", "1", "1") + "</From><To>" + date("1970", "12", "31")
                        + "</To></Start>"))
                .containsExactly(tuple("1970-01-01", "1970-12-31"));
        assertThat(births("<Start><From>" + date("1970", "1", "1") + "</From></Start>"))
                .containsExactly(tuple("1970-01-01", "1970-01-01"));
    }

    @Test
    void aYearOrAMonthAloneIsADateOfBirth() {
        assertThat(births("<Start><From><Year>1970</Year></From></Start>"))
                .containsExactly(tuple("1970-01-01", "1970-12-31"));
        assertThat(births("<Start><From><Year>1970</Year><Month>2</Month></From></Start>"))
                .containsExactly(tuple("1970-02-01", "1970-02-28"));
    }

    @Test
    void aDateThatCannotBeReadIsKeptAndTold() {
        var reading = read(
                "",
                alias(1, true),
                "",
                feature(BIRTH, "<DatePeriod><Start><From>" + date("1970", "13", "5") + "</From></Start></DatePeriod>"));

        assertThat(reading.reasons()).containsExactly("date that cannot be read, kept as text");
        assertThat(reading.entries().getFirst().reasons()).containsExactly("Year 1970 Month 13 Day 5");
    }

    @Test
    void manyNamesOfWhichNoneIsPrimaryAreReadInTimeThatGrowsWithTheirNumber() {
        var aliases = IntStream.range(0, 100_000).mapToObj(i -> alias(i, false)).collect(Collectors.joining());

        var names = assertTimeout(
                LONG, () -> read("", aliases, "", "").entries().getFirst().names());

        assertThat(names).hasSize(100_000);
        assertThat(names.getFirst().kind()).isEqualTo(ListedName.Kind.MAIN);
    }

    @Test
    void manyPlacesOfOneFeatureAreReadInTimeThatGrowsWithTheirNumber() {
        var locations = IntStream.range(0, 20_000)
                .mapToObj(i -> location(i, part("Street " + i)))
                .collect(Collectors.joining());
        var references = IntStream.range(0, 20_000)
                .mapToObj(AdvancedPartsTest::reference)
                .collect(Collectors.joining());

        var entry = assertTimeout(LONG, () -> only(locations, feature(LOCATION, references)));

        assertThat(entry.addresses()).hasSize(20_000);
        assertThat(entry.countries()).containsExactly("ru");
    }

    @Test
    void aPlaceThatIsNamedOftenStandsOnceInTheSourceRecord() {
        var location = location(1, part("Street").repeat(50));

        var entry = only(location, feature(LOCATION, reference(1)).repeat(50));

        assertThat(entry.addresses()).containsExactly("Street, Russia");
        assertThat(entry.source())
                .filteredOn(field -> field.value().equals("Street"))
                .hasSize(50);
    }

    private List<Tuple> births(String period) {
        return only("", feature(BIRTH, "<DatePeriod>" + period + "</DatePeriod>")).births().stream()
                .map(birth -> tuple(birth.from(), birth.to()))
                .toList();
    }

    private Designation only(String locations, String features) {
        return read("", alias(1, true), locations, features).entries().getFirst();
    }

    private ListReading read(String list, String aliases, String locations, String features) {
        var listed = list.isEmpty() ? "" : "<SanctionsEntry ProfileID=\"1\" ListID=\"7\"/>";
        var file = folder.resolve("sdn_advanced.xml");
        var text = """
                <Sanctions><DateOfIssue><Year>2024</Year><Month>5</Month><Day>3</Day></DateOfIssue>
                <ReferenceValueSets>
                <ListValues><List ID="7">%s</List></ListValues>
                <PartySubTypeValues><PartySubType ID="4">Individual</PartySubType></PartySubTypeValues>
                <CountryValues><Country ID="11">Russia</Country></CountryValues>
                <LocPartTypeValues><LocPartType ID="5">ADDRESS1</LocPartType></LocPartTypeValues>
                <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType>
                </FeatureTypeValues></ReferenceValueSets>
                <Locations>%s</Locations>
                <DistinctParties><DistinctParty><Profile ID="1" PartySubTypeID="4"><Identity ID="1" Primary="true">%s
                </Identity>%s</Profile></DistinctParty></DistinctParties>
                <SanctionsEntries>%s</SanctionsEntries></Sanctions>
                """.formatted(list, locations, aliases, features, listed);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ListReading.of(new AdvancedXmlReader(), file);
    }

    private static String alias(int number, boolean primary) {
        return "<Alias Primary=\"" + primary + "\"><DocumentedName><DocumentedNamePart><NamePartValue>Invented "
                + number + "</NamePartValue></DocumentedNamePart></DocumentedName></Alias>";
    }

    private static String feature(String type, String version) {
        return "<Feature FeatureTypeID=\"" + type + "\"><FeatureVersion>" + version + "</FeatureVersion></Feature>";
    }

    private static String location(int number, String parts) {
        return "<Location ID=\"" + number + "\">" + parts + "<LocationCountry CountryID=\"11\"/></Location>";
    }

    private static String part(String value) {
        return "<LocationPart LocPartTypeID=\"5\"><LocationPartValue Primary=\"true\"><Value>" + value
                + "</Value></LocationPartValue></LocationPart>";
    }

    private static String reference(int location) {
        return "<VersionLocation LocationID=\"" + location + "\"/>";
    }

    private static String date(String year, String month, String day) {
        return "<Year>" + year + "</Year><Month>" + month + "</Month><Day>" + day + "</Day>";
    }
}
