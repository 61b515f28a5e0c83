package io.waybill.counter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tables are dated that do not say when they were published. */
final class DatingTest {
    private static final List<String> PARTNERS =
            List.of("name,start date", "ANNA,2021-05-06", "BORIS,2022-10-05", "CLARA,");

    @TempDir
    private Path folder;

    private ListStore store;

    @BeforeEach
    void prepare() {
        store = ListStore.at(folder.resolve("data"));
    }

    @Test
    void theNewestListingDatesATableThatTellsNoDate() throws IOException {
        table("partners.csv", "2024-02-03", PARTNERS);

        assertThat(versions(ImportOptions.NONE)).containsExactly(tuple("2022-10-05", DateBasis.NEWEST_LISTING));
    }

    @Test
    void noListingIsNewerThanItsFile() throws IOException {
        table("partners.csv", "2022-01-01", PARTNERS);

        assertThat(versions(ImportOptions.NONE)).containsExactly(tuple("2021-05-06", DateBasis.NEWEST_LISTING));
    }

    @Test
    void whereNoListingIsDatedTheDayCountsOnWhichTheFileWasWritten() throws IOException {
        table("partners.csv", "2024-02-03", List.of("name,start date", "ANNA,", "BORIS,soon"));

        assertThat(versions(ImportOptions.NONE)).containsExactly(tuple("2024-02-03", DateBasis.FILE_TIME));
    }

    @Test
    void whatTheNameTellsAndWhatTheUserSaysComeFirst() throws IOException {
        table("partners-2023-07-08.csv", "2024-02-03", PARTNERS);
        assertThat(versions(ImportOptions.NONE)).containsExactly(tuple("2023-07-08", DateBasis.STATED));

        Files.delete(folder.resolve("files/partners-2023-07-08.csv"));
        table("customers.csv", "2024-02-03", PARTNERS);
        assertThat(versions(given("2023-09-10"))).contains(tuple("2023-09-10", DateBasis.GIVEN));
    }

    @Test
    void aSurerDateTakesThePlaceOfAnInferredOneAndIsKept() throws IOException {
        table("partners.csv", "2020-01-01", PARTNERS);
        assertThat(versions(ImportOptions.NONE)).containsExactly(tuple("2020-01-01", DateBasis.FILE_TIME));
        table("partners.csv", "2024-02-03", PARTNERS);
        assertThat(versions(ImportOptions.NONE)).containsExactly(tuple("2022-10-05", DateBasis.NEWEST_LISTING));
        assertThat(versions(given("2022-10-05"))).containsExactly(tuple("2022-10-05", DateBasis.GIVEN));
        assertThat(versions(ImportOptions.NONE)).containsExactly(tuple("2022-10-05", DateBasis.GIVEN));
    }

    @Test
    void theNumberOfAnActIsNoYear() {
        assertThat(FileDate.inName(Path.of("/acts/32026R1940.csv"))).isEmpty();
        assertThat(FileDate.inName(Path.of("/acts/sdn2023.csv"))).contains("2023");
    }

    private void table(String name, String written, List<String> lines) throws IOException {
        var file = Files.createDirectories(folder.resolve("files")).resolve(name);
        Files.write(file, lines);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(written + "T10:00:00Z")));
    }

    private static ImportOptions given(String date) {
        return new ImportOptions(Optional.empty(), Optional.empty(), Optional.of(date));
    }

    /** Date and basis of all versions, once the files are imported. */
    private List<Tuple> versions(ImportOptions options) {
        new Importer(store).run(List.of(folder.resolve("files")), options, Progress.NONE);
        return store.versions().stream()
                .map(ListVersion::manifest)
                .map(version -> tuple(version.date(), version.dateBasis()))
                .toList();
    }
}
