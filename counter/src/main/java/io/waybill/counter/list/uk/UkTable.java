package io.waybill.counter.list.uk;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Problem;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Designation.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes entries of rows, of which those of one number, which follow each other, are one entry. Not thread-safe. */
final class UkTable implements AutoCloseable {
    private static final Map<String, String> COLUMNS = columns();

    private final String date;
    private final EntrySink sink;
    private final Set<String> told = new HashSet<>();
    private Optional<UkEntry> open = Optional.empty();

    UkTable(String date, EntrySink sink) {
        this.date = date;
        this.sink = sink;
    }

    /** A row by its cells that hold something. */
    void row(List<Field> cells, String where) {
        Map<String, String> fields = new HashMap<>();
        for (var cell : cells) {
            fields.put(COLUMNS.getOrDefault(cell.name(), cell.name()), cell.value());
        }
        var number = fields.getOrDefault("UniqueID", "");
        if (number.isEmpty()) {
            sink.problem(new Problem(where, "a record without a number"));
            return;
        }
        if (open.filter(last -> last.number().equals(number)).isEmpty()) {
            close();
            if (!told.add(number)) {
                sink.problem(new Problem(where, "a record apart from others of its number"));
                return;
            }
            open = Optional.of(new UkEntry(number, fields.getOrDefault("IndividualEntityShip", ""), where, sink));
        }
        var entry = open.orElseThrow();
        entry.name(name -> fields.getOrDefault(name, ""));
        entry.address(name -> fields.getOrDefault(name, ""));
        entry.birthPlace(name -> fields.getOrDefault(name, ""));
        entry.passport(name -> fields.getOrDefault(name, ""));
        entry.nationalNumber(name -> fields.getOrDefault(name, ""));
        for (var cell : cells) {
            entry.field(COLUMNS.getOrDefault(cell.name(), cell.name()), cell.name(), cell.value());
        }
    }

    /** Tells the last entry. */
    @Override
    public void close() {
        open.flatMap(last -> last.build(date)).ifPresent(sink::entry);
        open = Optional.empty();
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        Tsv.rows(UkTable.class, "columns.tsv", 2)
                .forEach(row -> columns.put(row.get(0), row.get(1).strip()));
        return Map.copyOf(columns);
    }
}
