package io.waybill.counter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.model.Designation;
import io.waybill.model.ListKind;
import io.waybill.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of lists as their publishers made them, imported at once; the single days of the SDN list apart. */
final class RealListsTest {
    private static final Path LISTS = Path.of("../../shared/data/lists");

    @TempDir
    private static Path data;

    private static final Map<String, ListVersion> IN_FORCE = new HashMap<>();
    private static ImportResult result = ImportResult.nothing();

    @BeforeAll
    static void importAll() throws IOException {
        assumeTrue(Files.isDirectory(LISTS), "skipped: no official lists at " + LISTS);
        var store = ListStore.at(data);
        try (var folders = Files.list(LISTS)) {
            var paths = new ArrayList<>(folders.sorted().toList());
            paths.remove(LISTS.resolve("us-ofac-sdn"));
            paths.add(LISTS.resolve("us-ofac-sdn/2021-07"));
            paths.add(LISTS.resolve("us-ofac-sdn/2024-05-03"));
            result = new Importer(store).run(paths, ImportOptions.NONE, Progress.NONE);
        }
        store.inForce().forEach(version -> IN_FORCE.put(version.manifest().list(), version));
    }

    @Test
    void everyListIsInForceWithAllItsEntries() {
        assertThat(manifest("us-ofac-sdn").date()).isEqualTo("2024-05-03");
        assertThat(manifest("us-ofac-sdn").entries()).isEqualTo(14_965);
        assertThat(manifest("us-ofac-sdn").files()).hasSize(4);
        assertThat(manifest("un").date()).isEqualTo("2026-02-27");
        assertThat(manifest("un").entries()).isEqualTo(730 + 273);
        assertThat(manifest("us-ofac-consolidated").entries()).isEqualTo(443);
        assertThat(manifest("ca-sema").entries()).isEqualTo(4_759);
        assertThat(manifest("eu-official-journal").entries()).isGreaterThan(8_017);
        assertThat(manifest("uk").entries()).isGreaterThan(5_290);
        assertThat(IN_FORCE.keySet()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theFileThatIsNotWellFormedIsTheOnlyOneRefusedWithLineAndColumn() {
        assertThat(result.refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.reason()).contains("un-not-well-formed.xml", "line 51, column 18"));
    }

    @Test
    void kindsAreNotMixedUp() {
        var journal = manifest("eu-official-journal").kinds();
        assertThat(journal).containsOnlyKeys(ListKind.SANCTIONS, ListKind.EXPORT_CONTROL);
        assertThat(journal.get(ListKind.EXPORT_CONTROL)).isGreaterThanOrEqualTo(921);
        assertThat(manifest("us-ofac-sdn").kinds()).containsOnlyKeys(ListKind.SANCTIONS);
        assertThat(manifest("ve_asamblea_nacional").kinds()).containsOnlyKeys(ListKind.PEP);
        assertThat(manifest("war-sanctions").kinds()).containsOnlyKeys(ListKind.REFERENCE);
    }

    @Test
    void theRicherFormIsLoadedAndTheOtherNamed() {
        assertThat(manifest("us-ofac-consolidated").format()).isEqualTo("ofac-xml");
        assertThat(manifest("us-ofac-consolidated").otherForms())
                .singleElement()
                .satisfies(form -> assertThat(form.format()).isEqualTo("ofac-csv"));
    }

    @Test
    void orphansAreCountedByReason() {
        assertThat(manifest("us-ofac-sdn").problems())
                .anySatisfy(problem -> assertThat(problem.reason()).contains("alias"))
                .anySatisfy(problem -> assertThat(problem.reason()).contains("address"));
    }

    @Test
    void olderVersionsCanBeAskedAsOfTheirTime() {
        var then = new HashMap<String, String>();
        ListStore.at(data)
                .inForce(LocalDate.of(2021, 12, 31))
                .forEach(version ->
                        then.put(version.manifest().list(), version.manifest().date()));

        assertThat(then.get("us-ofac-sdn")).startsWith("2021-07");
        assertThat(then).containsEntry("un", "2020-11-30").doesNotContainKey("us-ofac-consolidated");
    }

    @Test
    void whatIsKeptIsWhatTheReaderReads() {
        var version = version("un");
        var read = new ArrayList<Designation>();
        var part = new ListPart(
                LISTS.resolve("un/un-2026-02-27.xml"), "un", ListPart.Role.MAIN, Optional.of("2026-02-27"));
        ListReaders.of("un-xml")
                .orElseThrow()
                .read(List.of(part), new ReadOptions(Optional.empty(), "2026-02-27"), new EntrySink() {
                    @Override
                    public void entry(Designation entry) {
                        read.add(entry);
                    }

                    @Override
                    public void problem(Problem problem) {}
                });

        var kept = new ArrayList<Designation>();
        version.forEach(kept::add);
        assertThat(kept).isEqualTo(read);
        for (var i = 0; i < kept.size(); i++) {
            assertThat(version.position(kept.get(i).entry())).hasValue(i);
        }
    }

    private static Manifest manifest(String list) {
        return version(list).manifest();
    }

    private static ListVersion version(String list) {
        return Optional.ofNullable(IN_FORCE.get(list)).orElseThrow();
    }
}
