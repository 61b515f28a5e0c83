package io.waybill.counter.list.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReading;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class UkReadersTest {
    @TempDir
    Path folder;

    @Test
    void rowsOfOneNumberAreOneEntryWhereverTheyStand() {
        var reading = ListReading.of(new UkCsvReader(), "uk/list.csv");
        var person = reading.entry("TST0006");

        assertThat(reading.entries()).hasSize(3);
        assertThat(person.fileDate()).isEqualTo("2026-10-02");
        assertThat(person.names())
                .extracting(ListedName::text, ListedName::kind, ListedName::weak)
                .containsExactly(
                        tuple("HASAN ALI BEISPIEL", Kind.MAIN, false),
                        tuple("حسن علي", Kind.ALIAS, false),
                        tuple("Hassan Beispiel", Kind.ALIAS, false),
                        tuple("Haji Beispiel", Kind.ALIAS, true));
        assertThat(person.births()).extracting(DateRange::from).containsExactly("1945-01-01", "1958-03-01");
        assertThat(person.addresses()).containsExactly("Kabul, 1001, Afghanistan");
        assertThat(person.countries()).containsExactly("af");
        assertThat(person.birthPlaces()).containsExactly("Lakhi village, Afghanistan");
        assertThat(person.measures())
                .extracting(Measure::kind, measure -> measure.since().orElse(""))
                .containsExactly(
                        tuple(Measure.Kind.ASSET_FREEZE, "2001-01-25"), tuple(Measure.Kind.TRAVEL_BAN, "2001-01-25"));
        assertThat(person.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .contains(
                        tuple(Identifier.Type.PASSPORT, "P04581926"),
                        tuple(Identifier.Type.NATIONAL_ID, "12345"),
                        tuple(Identifier.Type.OTHER, "TAi.999"));
    }

    @Test
    void tableAndXmlTellTheSameOfAShip() {
        for (var reading : List.of(
                ListReading.of(new UkCsvReader(), "uk/list.csv"), ListReading.of(new UkXmlReader(), "uk/list.xml"))) {
            var ship = reading.entry("TST2176");
            assertThat(ship.type()).isEqualTo(EntryType.SHIP);
            assertThat(ship.identifiers())
                    .extracting(Identifier::type, Identifier::value)
                    .containsExactly(tuple(Identifier.Type.IMO, "9826902"));
            assertThat(ship.vessel()).hasValueSatisfying(vessel -> {
                assertThat(vessel.flag()).contains("ga");
                assertThat(vessel.formerFlags()).startsWith("in");
                assertThat(vessel.type()).contains("Oil Tanker");
                assertThat(vessel.built()).contains("2019");
            });
            assertThat(ship.links())
                    .extracting(link -> link.relation(), link -> link.name(), link -> link.text())
                    .containsExactly(
                            tuple(Relation.OWNED_BY, "Example Ship Management FZCO", "Current owner/operator"),
                            tuple(Relation.OTHER, "Former Example Owner Ltd", "Previous owner/operator"));
            assertThat(ship.measures()).extracting(Measure::kind).containsExactly(Measure.Kind.TRANSPORT);
        }
    }

    @Test
    void everyNumberOfARegistrationCellIsOneOfTheEntry() {
        for (var reading : List.of(
                ListReading.of(new UkCsvReader(), "uk/list.csv"), ListReading.of(new UkXmlReader(), "uk/list.xml"))) {
            assertThat(reading.entry("TST0107").identifiers())
                    .extracting(Identifier::type, Identifier::value)
                    .startsWith(
                            tuple(Identifier.Type.TAX, "7700000016"),
                            tuple(Identifier.Type.REGISTRATION, "5100000000262"));
        }
    }

    @Test
    void namesOfCharactersAreCharactersInTextsAndStayInTheSource() {
        var reading = ListReading.of(new UkXmlReader(), "uk/list.xml");

        assertThat(reading.entry("TST0006").reasons()).contains("A reason of Example & Sons’ fixture &c.");
        assertThat(reading.entry("TST0107").name()).isEqualTo("Example Oil & Gas Ltd");
        assertThat(reading.entry("TST0107").source())
                .extracting(Designation.Field::value)
                .contains("Example Oil &amp; Gas Ltd");
    }

    @Test
    void aFlagThatIsOfNoKnownCountryIsTold() {
        var reading = ListReading.of(new UkXmlReader(), "uk/list.xml");

        assertThat(reading.entry("TST2176").vessel())
                .hasValueSatisfying(ship -> assertThat(ship.formerFlags()).containsExactly("in", "vc"));
        assertThat(reading.reasons()).containsExactly("a flag that is of no country known here");
    }

    @Test
    void theSheetTellsMainNamesAndMeasures() throws IOException {
        var sheet = ListReading.sheet(folder, Files.readAllBytes(ListReading.FIXTURES.resolve("uk/content.xml")));
        var reading = ListReading.of(new UkSheetReader(), List.of(sheet), Optional.empty());

        assertThat(reading.entries()).hasSize(2);
        var exchange = reading.entry("TST0001");
        assertThat(exchange.fileDate()).isEqualTo("2026-10-02");
        assertThat(exchange.measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.ASSET_FREEZE, Measure.Kind.TRANSPORT);
        assertThat(reading.entry("TST2729").measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.TRANSPORT, Measure.Kind.TRANSPORT);
    }

    private Designation told(String column, String value) throws IOException {
        var file = folder.resolve("list.csv");
        Files.writeString(
                file,
                "Last Updated,Unique ID,OFSI Group ID,Name 6,Name type,Individual/Entity/Ship,Regime Name," + column
                        + "\n02/10/2026,TST0009,9,BEISPIEL,Primary Name,Individual,Test,\"" + value + "\"\n");
        return ListReading.of(new UkCsvReader(), file).entry("TST0009");
    }

    @Test
    void aDayWithoutItsMonthIsNoMonth() throws IOException {
        for (var written : List.of("10/00/1970", "10/mm/1970", "dd/mm/1970", "00/00/1970")) {
            assertThat(told("D.O.B", written).births())
                    .as(written)
                    .extracting(DateRange::from, DateRange::to)
                    .containsExactly(tuple("1970-01-01", "1970-12-31"));
        }
        assertThat(told("D.O.B", "dd/10/1970").births())
                .extracting(DateRange::from)
                .containsExactly("1970-10-01");
    }

    @Test
    @Timeout(10)
    void aRowOfCommasIsReadInTime() throws IOException {
        assertThat(told("Sanctions Imposed", "Asset freeze" + ",".repeat(300_000) + "Travel Ban (a, b)")
                        .measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.ASSET_FREEZE, Measure.Kind.TRAVEL_BAN);
    }

    @Test
    void anEntryThatIsHalfReadIsNotTold() throws IOException {
        var head = "Last Updated,Unique ID,OFSI Group ID,Name 6,Name type,Individual/Entity/Ship,Regime Name\n";
        var row = "02/10/2026,TST0009,9,BEISPIEL,Primary Name,Individual,Test\n";
        var file = folder.resolve("half.csv");
        Files.writeString(file, head + row + row.replace("TST0009", "") + row);
        List<Designation> told = new ArrayList<>();
        var part = new ListPart(file, "uk", Role.MAIN, Optional.empty());

        assertThatThrownBy(() -> new UkCsvReader()
                        .read(List.of(part), new ReadOptions(Optional.empty(), ListReading.DATE), new EntrySink() {
                            @Override
                            public void entry(Designation entry) {
                                told.add(entry);
                            }

                            @Override
                            public void problem(Problem problem) {
                                throw new WaybillException(problem.where(), problem.reason());
                            }
                        }))
                .isInstanceOf(WaybillException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void aFullTableTakesFurtherRowsOfItsEntries() {
        var rows = new UkRows(2);
        rows.count("N0");
        rows.count("N1");

        assertThatCode(() -> rows.count("N0")).doesNotThrowAnyException();
        assertThatThrownBy(() -> rows.count("another")).isInstanceOf(WaybillException.class);
    }

    @Test
    void lastNamesAloneAreWeak() {
        assertThat(ListReading.of(new UkExtractReader(), "uk/extract.csv").entries())
                .extracting(
                        entry -> entry.name(), entry -> entry.names().getFirst().weak())
                .containsExactly(tuple("EXAMPLE MONEY EXCHANGE", false), tuple("BEISPIEL", true));
    }

    @Test
    void aSheetThatUnpacksWithoutEndIsRefused() {
        var begin = "<office:document-content xmlns:office=\"o\">".getBytes(StandardCharsets.UTF_8);
        var bomb = Arrays.copyOf(begin, 40_000_000);
        Arrays.fill(bomb, begin.length, bomb.length, (byte) ' ');
        var part = new ListPart(ListReading.sheet(folder, bomb), "uk", Role.MAIN, Optional.empty());
        var options = new ReadOptions(Optional.empty(), ListReading.DATE);

        assertThatThrownBy(() -> new UkSheetReader().read(List.of(part), options, new EntrySink() {
                    @Override
                    public void entry(Designation entry) {}

                    @Override
                    public void problem(Problem problem) {}
                }))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("more than");
    }
}
