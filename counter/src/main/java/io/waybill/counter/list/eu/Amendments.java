package io.waybill.counter.list.eu;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Limits;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.Problem;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What acts that amend others change in them: each act adds records, or replaces such as stand there or were added
 * before. Held in memory: amendments are few. Not thread-safe.
 */
final class Amendments {
    private static final int MOST = Limits.ENTRIES / 10;

    private final EntrySink sink;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, List<Change>> byKey = new HashMap<>();
    private int files;

    /** A record through the acts that tell it, the oldest first. */
    private static final class Change {
        private final List<JournalRecord> told = new ArrayList<>();
        private int file;
        private boolean applied;

        private boolean replaces(JournalRecord older) {
            return !applied && told.stream().anyMatch(record -> record.replaces(older));
        }
    }

    Amendments(EntrySink sink) {
        this.sink = sink;
    }

    /** Adds the file of an act that is newer than those before. */
    void add(ListPart act) {
        files++;
        JournalRecord.each(act, record -> {
            Optional<Change> before =
                    find(record, change -> change.file < files && record.replaces(change.told.getLast()));
            before.ifPresent(change -> tellChanged(change.told.getLast()));
            var change = before.orElseGet(() -> fresh(record));
            change.told.add(record);
            change.file = files;
            Stream.of(record.nameKey(), record.recordKey())
                    .distinct()
                    .map(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()))
                    .filter(known -> !known.contains(change))
                    .forEach(known -> known.add(change));
        });
    }

    private Change fresh(JournalRecord record) {
        if (changes.size() >= MOST) {
            throw new WaybillException(record.where(), "more records of amendments than " + MOST);
        }
        var change = new Change();
        changes.add(change);
        return change;
    }

    /** How a record of a consolidated act stands now, where an amendment replaces it; that replaces no other then. */
    Optional<JournalRecord> replacing(JournalRecord record) {
        Optional<Change> found = find(record, change -> change.replaces(record));
        found.ifPresent(change -> {
            change.applied = true;
            tellChanged(record);
        });
        return found.map(change -> change.told.getLast());
    }

    /** A change of the same number before one of the same name only. */
    private Optional<Change> find(JournalRecord record, Predicate<Change> fits) {
        return Stream.of(record.recordKey(), record.nameKey())
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(fits)
                .findFirst();
    }

    private void tellChanged(JournalRecord record) {
        sink.changed(new Problem(record.where(), "replaced by an amendment"));
    }

    /** Tells records that replace nothing in a consolidated act, in the order of the acts, under their first numbers. */
    void left(JournalEntries entries) {
        changes.stream()
                .filter(change -> !change.applied)
                .forEach(change -> entries.tell(
                        change.told.getLast(), change.told.getFirst().number()));
    }
}
