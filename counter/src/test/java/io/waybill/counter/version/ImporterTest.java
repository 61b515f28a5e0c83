package io.waybill.counter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.counter.version.ImportResult.Refused;
import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.counter.version.Manifest.OtherForm;
import io.waybill.model.ListKind;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImporterTest {
    @TempDir
    private Path folder;

    private Path files;
    private ListStore store;

    @BeforeEach
    void prepare() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        store = ListStore.at(folder.resolve("data"), List.of(new LineReader("lines", 1), new LineReader("rich", 2)));
    }

    @Test
    void aFolderIsReadWholeAndEachListKnowsItsDate() throws IOException {
        put("a/one.txt", "lines main one 2024-05-03", "1 ANNA", "2 BORIS");
        put("b/two.txt", "lines main two 2023-01-01", "1 CLARA", "?", "?");
        var result = importAll();

        assertThat(result.loaded()).extracting(Manifest::list).containsExactly("one", "two");
        assertThat(result.refused()).isEmpty();
        assertThat(store.inForce())
                .extracting(version -> version.manifest().date())
                .containsExactly("2024-05-03", "2023-01-01");
        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA", "BORIS");
        var problems = store.inForce().getLast().manifest().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().count()).isEqualTo(2);
        assertThat(problems.getFirst().reason()).isEqualTo("a record without a name");
    }

    @Test
    void aDamagedFileIsRefusedWithItsLineAndTheRestGoesOn() throws IOException {
        put("a.txt", "lines main one 2024-05-03", "1 ANNA", "!");
        put("b.txt", "lines main two 2024-05-03", "1 CLARA");
        put("c.txt", "nothing that is known");
        put("d.txt");
        var result = importAll();

        assertThat(result.loaded()).extracting(Manifest::list).containsExactly("two");
        assertThat(result.refused())
                .extracting(Refused::reason)
                .anySatisfy(reason -> assertThat(reason).contains("a.txt:3: is damaged"));
        assertThat(result.refused())
                .extracting(refused -> Path.of(refused.path()).getFileName().toString())
                .containsExactlyInAnyOrder("a.txt", "c.txt", "d.txt");
        assertThat(folder.resolve("data/lists/versions/one/2024-05-03")).doesNotExist();
    }

    @Test
    void aFileOfAListThatIsClosedIsRefusedWithTheListThatStandsInItsPlace() throws IOException {
        put(
                "ConList.csv",
                "Last Updated,28/01/2026",
                "Name 6,Name 1,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,"
                        + "UK Sanctions List Date Designated,Last Updated,Group ID",
                "BEISPIEL,Hasan,,,Individual,Primary name,,Example,11/03/2022,11/03/2022,11/03/2022,14000");

        assertThat(importAll().refused())
                .extracting(Refused::reason)
                .singleElement()
                .asString()
                .contains("closed on 28 January 2026", "UK sanctions list has its entries", "waybill lists update uk");
    }

    @Test
    void aDamagedNewFileLeavesTheVersionBeforeInForce() throws IOException {
        put("one.txt", "lines main one 2024-05-03", "1 ANNA");
        importAll();
        put("one.txt", "lines main one 2024-06-01", "1 ANNA", "2 BORIS", "!");
        var result = importAll();

        assertThat(result.isAnythingLoaded()).isFalse();
        assertThat(store.versions()).hasSize(1);
        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA");
    }

    @Test
    void aListWithoutEntriesReplacesNothing() throws IOException {
        put("one.txt", "lines main one 2024-06-01", "?");
        var result = importAll();

        assertThat(result.loaded()).isEmpty();
        assertThat(result.refused().getFirst().reason())
                .contains("holds no entry that can be used: a record without a name");
    }

    @Test
    void theLatestOfSeveralDatesIsInForceAndTheOthersCanBeAskedAsOfTheirTime() throws IOException {
        put("one-a.txt", "lines main one 2023-03-31", "1 ANNA", "2 BORIS");
        put("one-b.txt", "lines main one 2024-05-03", "2 BORIS");
        put("one-c.txt", "lines main one 2021-07", "3 CLARA");
        importAll();

        assertThat(names(store.inForce().getFirst())).containsExactly("BORIS");
        assertThat(names(store.inForce(LocalDate.of(2024, 5, 2)).getFirst())).containsExactly("ANNA", "BORIS");
        assertThat(names(store.inForce(LocalDate.of(2024, 5, 3)).getFirst())).containsExactly("BORIS");
        assertThat(names(store.inForce(LocalDate.of(2022, 1, 1)).getFirst())).containsExactly("CLARA");
        assertThat(store.inForce(LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void ofTwoFormsOfOneDateTheRicherIsLoadedAndTheOtherNamed() throws IOException {
        put("one.txt", "lines main one", "1 ANNA");
        put("one.rich", "rich main one 2024-05-03", "1 ANNA the rich");
        var result = importAll();

        assertThat(result.loaded()).hasSize(1);
        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA the rich");
        assertThat(result.loaded().getFirst().otherForms()).containsExactly(new OtherForm("lines", List.of("one.txt")));
    }

    @Test
    void whereTheRicherFormIsDamagedThePoorerIsLoaded() throws IOException {
        put("one.txt", "lines main one", "1 ANNA");
        put("one.rich", "rich main one 2024-05-03", "1 ANNA the rich", "!");
        var result = importAll();

        assertThat(result.refused()).hasSize(1);
        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA");
        assertThat(store.inForce().getFirst().manifest().otherForms()).isEmpty();
    }

    @Test
    void aPoorerFormThatComesLaterDoesNotDisplaceTheRicher() throws IOException {
        put("one.rich", "rich main one 2024-05-03", "1 ANNA the rich");
        importAll();
        Files.delete(files.resolve("one.rich"));
        put("one.txt", "lines main one 2024-05-03", "1 ANNA");
        importAll();

        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA the rich");
    }

    @Test
    void companionsAndAmendmentsJoinTheirMainFile() throws IOException {
        put("day/main.txt", "lines main one 2024-05-03", "1 ANNA", "2 BORIS");
        put("day/more.txt", "lines companion one", "3 CLARA");
        put("changes/later.txt", "lines amendment one 2024-07-01", "2 BORIS the second");
        put("changes/stray.txt", "lines amendment unknown 2024-07-01", "2 BORIS");
        put("stray/more.txt", "lines companion one", "4 DORA");
        var result = importAll();

        assertThat(result.loaded()).hasSize(1);
        assertThat(result.loaded().getFirst().date()).isEqualTo("2024-07-01");
        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA", "BORIS the second", "CLARA");
        assertThat(result.refused()).hasSize(2);
    }

    @Test
    void aListCanBeNamedDatedAndGivenAKind() throws IOException {
        put("mine.txt", "lines main something", "1 ANNA");
        var options = new ImportOptions(
                Optional.of(ListKind.DEBARMENT), Optional.of("house-list"), Optional.of("2025-02-01"));
        var loaded = new Importer(store)
                .run(List.of(files), options, Progress.NONE)
                .loaded()
                .getFirst();

        assertThat(loaded.list()).isEqualTo("house-list");
        assertThat(loaded.date()).isEqualTo("2025-02-01");
        assertThat(loaded.dateBasis()).isEqualTo(DateBasis.GIVEN);
        assertThat(loaded.kinds()).containsOnlyKeys(ListKind.DEBARMENT);
    }

    @Test
    void withoutAnyDateTheDayCountsOnWhichTheFileWasWritten() throws IOException {
        var file = put("mine.txt", "lines main mine", "1 ANNA");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-02-03T10:00:00Z")));
        var loaded = importAll().loaded().getFirst();

        assertThat(loaded.date()).isEqualTo("2024-02-03");
        assertThat(loaded.dateBasis()).isEqualTo(DateBasis.FILE_TIME);
    }

    @Test
    void aFileWhoseDateIsLearntLaterIsNoSecondVersion() throws IOException {
        put("mine.txt", "lines main mine", "1 ANNA");
        importAll();
        new Importer(store)
                .run(
                        List.of(files),
                        new ImportOptions(Optional.empty(), Optional.empty(), Optional.of("2024-01-31")),
                        Progress.NONE);

        assertThat(store.versions())
                .extracting(version -> version.manifest().date())
                .containsExactly("2024-01-31");
        importAll();
        assertThat(store.versions())
                .extracting(version -> version.manifest().date())
                .containsExactly("2024-01-31");
    }

    @Test
    void whatIsThereAlreadyIsNotReadAgain() throws IOException {
        put("one.txt", "lines main one 2024-05-03", "1 ANNA");
        var first = importAll().loaded().getFirst();
        var second = importAll();

        assertThat(second.loaded()).isEmpty();
        assertThat(second.unchanged()).containsExactly(first);
        assertThat(second.isAnythingLoaded()).isTrue();
    }

    @Test
    void damagedRecordsAreMadeAnewFromTheKeptFiles() throws IOException {
        put("one.txt", "lines main one 2024-05-03", "1 ANNA", "2 BORIS");
        importAll();
        var records = records();
        var sound = Files.readAllBytes(records);
        Files.write(records, Arrays.copyOf(sound, sound.length / 2));

        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA", "BORIS");
        assertThat(Files.readAllBytes(records)).isEqualTo(sound);
    }

    @Test
    void whereTheKeptFilesAreDamagedTooTheNextStepIsTold() throws IOException {
        put("one.txt", "lines main one 2024-05-03", "1 ANNA", "2 BORIS");
        importAll();
        Files.write(records(), new byte[7]);
        Files.write(kept(), new byte[7]);

        assertThatThrownBy(() -> store.inForce().getFirst().size())
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("import the list again");
        importAll();
        assertThat(names(store.inForce().getFirst())).containsExactly("ANNA", "BORIS");
    }

    @Test
    void whatACrashLeavesIsNoVersionAndIsCleared() throws IOException {
        put("one.txt", "lines main one 2024-05-03", "1 ANNA");
        importAll();
        var half = Files.createDirectories(folder.resolve("data/lists/versions/one/2024-06-01-0123456789abcdef"));
        Files.write(half.resolve("records.part"), new byte[100]);
        Files.createDirectories(folder.resolve("data/lists/temporary/x"));

        assertThat(store.versions()).hasSize(1);
        importAll();
        assertThat(folder.resolve("data/lists/temporary")).doesNotExist();
        assertThat(half).doesNotExist();
    }

    @Test
    void importsAtOnceWaitForEachOther() throws Exception {
        for (var i = 0; i < 6; i++) {
            put(i + "/one.txt", "lines main one 2024-05-0" + (i + 1), "1 ANNA " + i);
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            var imports = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() ->
                            new Importer(store).run(List.of(files.resolve("" + i)), ImportOptions.NONE, Progress.NONE)))
                    .toList();
            for (var each : imports) {
                assertThat(each.get().loaded()).hasSize(1);
            }
        }
        assertThat(store.versions()).hasSize(6);
    }

    @Test
    void whatComesAfterwardsSeesTheNewVersionsAndOnlyThen() throws IOException {
        put("one.txt", "lines main one 2024-05-03", "1 ANNA");
        var keys = new ArrayList<String>();
        var importer =
                new Importer(store).afterwards((changed, progress) -> keys.add(ListStore.key(changed.inForce())));
        importer.run(List.of(files), ImportOptions.NONE, Progress.NONE);
        importer.run(List.of(files), ImportOptions.NONE, Progress.NONE);
        put("one.txt", "lines main one 2024-05-04", "1 ANNA");
        importer.run(List.of(files), ImportOptions.NONE, Progress.NONE);

        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
    }

    private ImportResult importAll() {
        return new Importer(store).run(List.of(files), ImportOptions.NONE, Progress.NONE);
    }

    private static List<String> names(ListVersion version) {
        var names = new ArrayList<String>();
        version.forEach(entry -> names.add(entry.name()));
        return names;
    }

    private Path put(String name, String... lines) throws IOException {
        var file = files.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(lines));
    }

    private Path records() throws IOException {
        return find("records-*.bin");
    }

    private Path kept() throws IOException {
        return find("*.gz");
    }

    private Path find(String glob) throws IOException {
        var list = folder.resolve("data/lists/versions/one");
        try (var versions = Files.newDirectoryStream(list);
                var found = Files.newDirectoryStream(versions.iterator().next(), glob)) {
            return found.iterator().next();
        }
    }
}
