package io.waybill.counter.version;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Problem;
import io.waybill.counter.version.Manifest.Fault;
import io.waybill.model.Designation;
import io.waybill.model.ListKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what a reader finds to the records and counts it. Not thread-safe. */
final class Tally implements EntrySink {
    private static final int EXAMPLES = 5;

    private final RecordsWriter records;
    private final Map<ListKind, Integer> kinds = new EnumMap<>(ListKind.class);
    private final Map<String, Counted> faults = new LinkedHashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private int entries;
    private int names;

    private static final class Counted {
        private final List<String> examples = new ArrayList<>();
        private int count;
    }

    Tally(RecordsWriter records) {
        this.records = records;
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
        var counted = faults.computeIfAbsent(problem.reason(), reason -> new Counted());
        counted.count++;
        if (counted.examples.size() < EXAMPLES) {
            counted.examples.add(problem.where());
        }
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

    /** The most frequent first. */
    List<Fault> faults() {
        return faults.entrySet().stream()
                .map(fault -> new Fault(fault.getKey(), fault.getValue().count, fault.getValue().examples))
                .sorted(Comparator.comparingInt(Fault::count).reversed())
                .toList();
    }
}
