package io.waybill.counter.version;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.Problem;
import io.waybill.counter.version.Manifest.Fault;
import io.waybill.model.Designation;
import io.waybill.model.ListKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what a reader finds to the records and counts it. Not thread-safe. */
final class Tally implements EntrySink {
    private static final int EXAMPLES = 5;

    private final RecordsWriter records;
    private final List<ListPart> files;
    private final Map<ListKind, Integer> kinds = new EnumMap<>(ListKind.class);
    private final Counts problems = new Counts();
    private final Counts changes = new Counts();
    private final Set<String> numbers = new HashSet<>();
    private int entries;
    private int names;

    /** @param files that the entries are read from */
    Tally(RecordsWriter records, List<ListPart> files) {
        this.records = records;
        this.files = List.copyOf(files);
    }

    @Override
    public void entry(Designation entry) {
        try {
            records.add(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries++;
        names += entry.names().size();
        kinds.merge(entry.kind(), 1, Integer::sum);
        if (!numbers.add(entry.entry())) {
            problem(new Problem("entry " + entry.entry(), "a number stands at two entries"));
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.add(placed(problem));
    }

    @Override
    public void changed(Problem change) {
        changes.add(placed(change));
    }

    /** Without the folder, which is gone when the files are of another version. */
    private Problem placed(Problem problem) {
        return files.stream()
                .map(part -> part.file())
                .filter(file -> problem.where().startsWith(file.toString()))
                .findFirst()
                .map(file -> new Problem(
                        file.getFileName()
                                + problem.where().substring(file.toString().length()),
                        problem.reason()))
                .orElse(problem);
    }

    int entries() {
        return entries;
    }

    int names() {
        return names;
    }

    Map<ListKind, Integer> kinds() {
        return kinds;
    }

    List<Fault> problems() {
        return problems.faults();
    }

    List<Fault> changes() {
        return changes.faults();
    }

    /** Counts by reason, with the first examples. */
    private static final class Counts {
        private final Map<String, List<String>> examples = new LinkedHashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();

        private void add(Problem problem) {
            counts.merge(problem.reason(), 1, Integer::sum);
            var known = examples.computeIfAbsent(problem.reason(), reason -> new ArrayList<>());
            if (known.size() < EXAMPLES) {
                known.add(problem.where());
            }
        }

        /** The most frequent first. */
        private List<Fault> faults() {
            return examples.entrySet().stream()
                    .map(fault -> new Fault(fault.getKey(), counts.getOrDefault(fault.getKey(), 0), fault.getValue()))
                    .sorted(Comparator.comparingInt(Fault::count).reversed())
                    .toList();
        }
    }
}
