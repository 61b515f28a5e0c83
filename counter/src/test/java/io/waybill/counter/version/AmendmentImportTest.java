package io.waybill.counter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.version.ImportResult.Refused;
import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.counter.version.Manifest.Fault;
import io.waybill.counter.version.difference.Difference;
import io.waybill.counter.version.difference.Differences;
import io.waybill.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts of the Official Journal that amend others, imported after the acts themselves. */
final class AmendmentImportTest {
    private static final Path REAL = Path.of("../../shared/data/lists/eu-official-journal");
    private static final String LIST = "eu-official-journal";
    private static final String COLUMNS = "recordId,programKey,annex,measure,startDate,schema,name,address";

    @TempDir
    private Path folder;

    private ListStore store;

    @BeforeEach
    void prepare() {
        store = ListStore.at(folder.resolve("data"));
    }

    @Test
    void anAmendmentAloneIsPutOnTopOfTheVersionInForce() throws IOException {
        loadActs();
        var result = importing(june());

        assertThat(result.refused()).isEmpty();
        assertThat(result.loaded()).extracting(Manifest::date).containsExactly("2024-06-05");
        assertThat(entries()).containsExactly("1 ANNA", "2 BORIS of Minsk", "1 CLARA", "3@32024R0701 DORA");
        assertThat(inForce().changes())
                .containsExactly(new Fault("replaced by an amendment", 1, List.of("32014R0833.csv:3")));
        assertThat(inForce().files()).hasSize(2);
    }

    @Test
    void theVersionBelowStaysAsItWasAndCanBeAskedAsOfItsTime() throws IOException {
        loadActs();
        var before = inForce();
        importing(june());

        var below = store.inForce(LocalDate.of(2024, 6, 4)).getFirst();
        assertThat(below.manifest()).isEqualTo(before);
        assertThat(entries(below)).containsExactly("1 ANNA", "2 BORIS", "1 CLARA");
        assertThat(below.isSound()).isTrue();
    }

    @Test
    void anAmendmentThatIsContainedChangesNothing() throws IOException {
        loadActs();
        importing(june());
        var known = inForce();
        var again = importing(june());

        assertThat(again.loaded()).isEmpty();
        assertThat(again.unchanged()).containsExactly(known);
        assertThat(store.versions()).hasSize(2);
    }

    @Test
    void importedOneByOneInAnyOrderTheyMakeTheVersionThatTheyMakeTogether() throws IOException {
        loadActs();
        importing(july());
        importing(june());
        var oneByOne = inForce();
        store = ListStore.at(folder.resolve("together"));
        importing(folder.resolve("acts"), june(), july());

        assertThat(inForce().hash()).isEqualTo(oneByOne.hash());
        assertThat(inForce().date()).isEqualTo(oneByOne.date()).isEqualTo("2024-07-07");
        assertThat(entries()).contains("3@32024R0701 DORA of Brest").hasSize(4);
    }

    @Test
    void aNewAmendmentBesideOneThatIsContainedIsAddedAlone() throws IOException {
        loadActs();
        importing(june());
        var result = importing(june(), july());

        assertThat(result.loaded()).hasSize(1);
        assertThat(result.unchanged()).isEmpty();
        assertThat(inForce().files()).hasSize(3);
    }

    @Test
    void anAmendmentOfAnActThatIsNotLoadedIsRefusedWithTheNextStepAndOthersGoOn() throws IOException {
        loadActs();
        var stray = amendment("32024R0799", "32020R1998", "1,EU-HR,I.A,Asset freeze,8.6.2024,Person,EMIL,");
        var result = importing(june(), stray);

        assertThat(result.loaded()).hasSize(1);
        assertThat(result.refused()).extracting(Refused::path).containsExactly(stray.toString());
        assertThat(result.refused().getFirst().reason())
                .contains("changes 32020R1998,", "import that act first, with the other acts of the list");
        assertThat(entries()).noneMatch(entry -> entry.contains("EMIL"));
    }

    @Test
    void inOneImportTooAnAmendmentWithoutItsActIsRefusedAlone() throws IOException {
        loadActs();
        var stray = amendment("32024R0799", "32020R1998", "1,EU-HR,I.A,Asset freeze,8.6.2024,Person,EMIL,");
        store = ListStore.at(folder.resolve("together"));
        var result = importing(folder.resolve("acts"), stray, june());

        assertThat(result.refused()).extracting(Refused::path).containsExactly(stray.toString());
        assertThat(entries()).hasSize(4);
    }

    @Test
    void whereNothingOfTheListIsLoadedTheAmendmentIsRefused() throws IOException {
        var result = importing(june());

        assertThat(result.isAnythingLoaded()).isFalse();
        assertThat(result.refused().getFirst().reason()).contains("changes 32014R0833,", "import that act first");
    }

    @Test
    void anActThatListsNobodyYetIsKnownByTheNameOfItsFile() throws IOException {
        act("32020R1998");
        loadActs();
        var first = amendment("32024R0799", "32020R1998", "1,EU-HR,I.A,Asset freeze,8.6.2024,Person,EMIL,");

        assertThat(importing(first).refused()).isEmpty();
        assertThat(entries()).contains("1@32024R0799 EMIL");
    }

    @Test
    void aDamagedAmendmentIsRefusedWithItsLineAndTheListStays() throws IOException {
        loadActs();
        var before = inForce();
        var cut = amendment("32024R0799", "32014R0833", "3,EU-RUS,IV,Export control,5.6.2024,Per");
        var lost = amendment("32024R0798", "32014R0833", "3,EU-RUS,,Export control,5.6.2024,Person,EMIL,");
        var result = importing(cut, lost);

        assertThat(result.refused())
                .extracting(Refused::reason)
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason).contains("32024R0799.csv:2", "cut off or damaged"),
                        reason -> assertThat(reason).contains("32024R0798.csv:2", "names no act or annex"));
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadOnTopIsToldByTheFileThatWasGiven() throws IOException {
        loadActs();
        var untyped = amendment("32024R0799", "32014R0833", "3,EU-RUS,IV,Export control,5.6.2024,,EMIL,");
        var result = importing(untyped);

        assertThat(result.refused()).extracting(Refused::path).containsExactly(untyped.toString());
        assertThat(store.versions()).hasSize(1);
    }

    @Test
    void onTopOfADamagedVersionNothingIsPut() throws IOException {
        loadActs();
        try (var kept = Files.walk(folder.resolve("data"))) {
            Files.write(
                    kept.filter(file -> file.toString().endsWith(".gz"))
                            .findFirst()
                            .orElseThrow(),
                    new byte[9]);
        }
        var result = importing(june());

        assertThat(result.loaded()).isEmpty();
        assertThat(result.refused().getFirst().reason()).contains("cannot be amended", "import the list again");
    }

    @Test
    void anAmendedVersionIsMadeAnewFromTheFilesOfAllItsActs() throws IOException {
        loadActs();
        importing(june());
        var amended = entries();
        try (var versions = Files.walk(folder.resolve("data"))) {
            for (var records :
                    versions.filter(file -> file.toString().endsWith(".bin")).toList()) {
                Files.write(records, Arrays.copyOf(Files.readAllBytes(records), 99));
            }
        }

        assertThat(entries()).isEqualTo(amended);
    }

    @Test
    void anAmendmentWithoutAnyDateMakesTheVersionNoYounger() throws IOException {
        loadActs();
        var undated = amendment("32024R0799", "32014R0833", "3,EU-RUS,IV,Export control,,Person,EMIL,");
        importing(undated);

        assertThat(inForce().date()).isEqualTo("2024-05-04");
        assertThat(inForce().dateBasis()).isEqualTo(DateBasis.NEWEST_LISTING);
        assertThat(entries()).contains("3@32024R0799 EMIL");
    }

    @Test
    void aDateThatTheUserGivesDatesTheAmendedVersion() throws IOException {
        loadActs();
        var options = new ImportOptions(Optional.empty(), Optional.empty(), Optional.of("2024-06-30"));
        new Importer(store).run(List.of(june()), options, Progress.NONE);

        assertThat(inForce().date()).isEqualTo("2024-06-30");
        assertThat(inForce().dateBasis()).isEqualTo(DateBasis.GIVEN);
    }

    @Test
    void whatAnAmendmentWouldChangeCanBeAskedBeforeItIsImported() throws IOException {
        loadActs();
        var june = june();

        assertThat(difference(LIST, june.toString()).added())
                .extracting(added -> added.name())
                .containsExactly("DORA");
        assertThat(store.versions()).hasSize(1);
    }

    @Test
    void amendmentsOfTheJournalOneByOneMakeWhatTheyMakeTogether() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "skipped: no acts of the Official Journal at " + REAL);
        importing(REAL.resolve("consolidated"));
        var acts = inForce();
        importing(REAL.resolve("amendments/32026R1848.csv"));
        var difference = difference(acts.hash(), inForce().hash());

        assertThat(difference.added()).hasSize(154);
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.changed()).hasSize(3);
        importing(REAL.resolve("amendments"));
        var amended = inForce();
        store = ListStore.at(folder.resolve("together"));
        importing(REAL);
        assertThat(amended.hash()).isEqualTo(inForce().hash());
        assertThat(amended.entries()).isEqualTo(inForce().entries());
    }

    private void loadActs() throws IOException {
        act(
                "32014R0833",
                "1,EU-RUS,I,Asset freeze,4.5.2024,Person,ANNA,",
                "2,EU-RUS,IV,Export control,4.5.2024,Company,BORIS,",
                "1,EU-RUS,XLII,Transportation restrictions,4.1.2025,Vessel,CLARA,");
        importing(folder.resolve("acts"));
    }

    private Path june() throws IOException {
        return amendment(
                "32024R0701",
                "32014R0833",
                "2,EU-RUS,IV,Export control,4.5.2024,Company,BORIS,of Minsk",
                "3,EU-RUS,I,Asset freeze,5.6.2024,Person,DORA,");
    }

    private Path july() throws IOException {
        return amendment("32024R0702", "32014R0833", "3,EU-RUS,I,Asset freeze,7.7.2024,Person,DORA,of Brest");
    }

    private void act(String celex, String... rows) throws IOException {
        write("acts/" + celex, "celex," + COLUMNS, Stream.of(rows).map(row -> celex + "," + row));
    }

    private Path amendment(String celex, String act, String... rows) throws IOException {
        var start = act + "," + celex + ",";
        return write(
                "amendments/" + celex,
                "amendedCelex,amendmentCelex," + COLUMNS,
                Stream.of(rows).map(row -> start + row));
    }

    private Path write(String name, String header, Stream<String> rows) throws IOException {
        var file = folder.resolve(name + ".csv");
        Files.createDirectories(file.getParent());
        return Files.write(file, Stream.concat(Stream.of(header), rows).toList());
    }

    private ImportResult importing(Path... paths) {
        return new Importer(store).run(List.of(paths), ImportOptions.NONE, Progress.NONE);
    }

    private Manifest inForce() {
        return store.inForce().getFirst().manifest();
    }

    private List<String> entries() {
        return entries(store.inForce().getFirst());
    }

    /** Record, name and address of each. */
    private static List<String> entries(ListVersion version) {
        var entries = new ArrayList<String>();
        version.forEach(entry -> entries.add(Stream.concat(
                        Stream.of(entry.entry().replaceFirst(".*/", ""), entry.name()), entry.addresses().stream())
                .reduce((one, two) -> one + " " + two)
                .orElse("")));
        return entries;
    }

    private Difference difference(String old, String now) {
        var sides = new Sides(store);
        try (var before = sides.open(old, Progress.NONE);
                var after = sides.open(now, Progress.NONE)) {
            return Differences.between(before.records(), after.records(), true, Progress.NONE);
        }
    }
}
