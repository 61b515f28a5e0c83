package io.waybill.counter.version.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.Side;
import io.waybill.counter.version.Sides;
import io.waybill.model.Designation;
import io.waybill.model.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SDN list on single days. */
final class HistoryTest {
    private static final Path HISTORY = Path.of("../../shared/data/lists/us-ofac-sdn/history");

    /** Read once: each takes a second. */
    private static final Map<Path, Side> SIDES = new HashMap<>();

    @TempDir
    private static Path data;

    @AfterAll
    static void close() {
        SIDES.values().forEach(Side::close);
    }

    @Test
    void betweenTwoDaysExactlyTheRowsThatCameWentAndChangedAreTold() throws IOException {
        var files = history();
        for (var i = 1; i < files.size(); i++) {
            var before = rows(files.get(i - 1));
            var after = rows(files.get(i));
            var told = difference(files.get(i - 1), files.get(i));

            assertThat(numbers(told.added())).isEqualTo(without(after.keySet(), before.keySet()));
            assertThat(numbers(told.removed())).isEqualTo(without(before.keySet(), after.keySet()));
            assertThat(told.changed().stream()
                            .map(change -> change.now().entry())
                            .collect(Collectors.toSet()))
                    .isEqualTo(before.keySet().stream()
                            .filter(number -> after.containsKey(number)
                                    && !after.get(number).equals(before.get(number)))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void ashotMkrtychevIsAmongTheAddedOfTheLastDaysOfMarch2023() {
        history();
        var told = difference(HISTORY.resolve("sdn-2023-03-28.csv"), HISTORY.resolve("sdn-2023-03-31.csv"));

        assertThat(told.added()).extracting(Designation::entry).contains("41736");
        assertThat(told.added()).extracting(Designation::name).contains("MKRTYCHEV, Ashot");
    }

    @Test
    void theDifferencesAppliedOneAfterAnotherToTheFirstGiveTheLastRecordByRecord() {
        var files = history();
        var state = new HashMap<String, Map<String, List<String>>>();
        side(files.getFirst()).records().forEach(entry -> state.put(entry.entry(), facts(entry)));
        for (var i = 1; i < files.size(); i++) {
            apply(difference(files.get(i - 1), files.get(i)), state);
        }
        var last = new HashMap<String, Map<String, List<String>>>();
        side(files.getLast()).records().forEach(entry -> last.put(entry.entry(), facts(entry)));

        assertThat(state.keySet()).isEqualTo(last.keySet());
        last.forEach((number, facts) -> assertThat(state.get(number)).isEqualTo(facts));
    }

    private static void apply(Difference difference, Map<String, Map<String, List<String>>> state) {
        difference.removed().forEach(entry -> state.remove(entry.entry()));
        difference.added().forEach(entry -> state.put(entry.entry(), facts(entry)));
        for (var change : difference.changed()) {
            var facts = state.computeIfAbsent(change.now().entry(), number -> new HashMap<>());
            for (var field : change.fields()) {
                if (field.field().equals("link")) {
                    continue;
                }
                var values = new ArrayList<>(facts.getOrDefault(field.field(), List.of()));
                field.old().ifPresent(old -> assertThat(values.remove(old)).isTrue());
                field.now().ifPresent(values::add);
                values.sort(String::compareTo);
                if (values.isEmpty()) {
                    facts.remove(field.field());
                } else {
                    facts.put(field.field(), values);
                }
            }
        }
    }

    /** Values in alphabetical order; without links, which follow other entries. */
    private static Map<String, List<String>> facts(Designation entry) {
        var facts = new HashMap<String, List<String>>();
        Facts.of(entry, true)
                .forEach((field, values) ->
                        facts.put(field, values.stream().sorted().toList()));
        facts.remove("link");
        return facts;
    }

    private static Difference difference(Path earlier, Path later) {
        return Differences.between(side(earlier).records(), side(later).records(), true, Progress.NONE);
    }

    private static Side side(Path file) {
        return SIDES.computeIfAbsent(file, name -> new Sides(ListStore.at(data)).open(name.toString(), Progress.NONE));
    }

    private static Set<String> numbers(List<Designation> entries) {
        return entries.stream().map(Designation::entry).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }

    /** Lines of the file by their first cell: independent of every reader. */
    private static Map<String, String> rows(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.matches("\\d+,.*"))
                    .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(',')), line -> line.strip()));
        }
    }

    private static List<Path> history() {
        assumeTrue(Files.isDirectory(HISTORY), "skipped: the list of single days is not at " + HISTORY);
        try (var files = Files.list(HISTORY)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
