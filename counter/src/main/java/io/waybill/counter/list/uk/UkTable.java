package io.waybill.counter.list.uk;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Limits;
import io.waybill.counter.list.Problem;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Designation.Field;
import io.waybill.model.WaybillException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes entries of rows, of which those of one number are one entry, wherever they stand. An entry is told with its last
 * row, so that only those whose rows stand apart are held. Not thread-safe.
 */
final class UkTable {
    private static final Map<String, String> COLUMNS = columns();
    /** Entries held at once: more than the list has, in whatever order its rows stand. */
    private static final int MOST = Limits.ENTRIES / 100;

    private final String date;
    private final UkRows rows;
    private final EntrySink sink;
    private final Map<String, UkEntry> open = new LinkedHashMap<>();

    /**
     * Starts a table.
     *
     * @param rows of all entries, already counted
     */
    UkTable(String date, UkRows rows, EntrySink sink) {
        this.date = date;
        this.rows = rows;
        this.sink = sink;
    }

    /** The number of the entry that a row belongs to; empty where it has none. */
    static String number(List<Field> cells) {
        return fields(cells).getOrDefault("UniqueID", "");
    }

    /** A row by its cells that hold something. */
    void row(List<Field> cells, String where) {
        var fields = fields(cells);
        var number = fields.getOrDefault("UniqueID", "");
        if (number.isEmpty()) {
            sink.problem(new Problem(where, "a record without a number"));
            return;
        }
        if (open.size() >= MOST && !open.containsKey(number)) {
            throw new WaybillException(where, "more than " + MOST + " entries have rows that do not stand together");
        }
        var entry = open.computeIfAbsent(
                number, n -> new UkEntry(n, fields.getOrDefault("IndividualEntityShip", ""), where, sink));
        entry.name(name -> fields.getOrDefault(name, ""));
        entry.address(name -> fields.getOrDefault(name, ""));
        entry.birthPlace(name -> fields.getOrDefault(name, ""));
        entry.passport(name -> fields.getOrDefault(name, ""));
        entry.nationalNumber(name -> fields.getOrDefault(name, ""));
        for (var cell : cells) {
            entry.field(COLUMNS.getOrDefault(cell.name(), cell.name()), cell.name(), cell.value());
        }
        if (rows.takeLast(number)) {
            open.remove(number);
            entry.build(date).ifPresent(sink::entry);
        }
    }

    private static Map<String, String> fields(List<Field> cells) {
        Map<String, String> fields = new HashMap<>();
        for (var cell : cells) {
            fields.put(COLUMNS.getOrDefault(cell.name(), cell.name()), cell.value());
        }
        return fields;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        Tsv.rows(UkTable.class, "columns.tsv", 2)
                .forEach(row -> columns.put(row.get(0), row.get(1).strip()));
        return Map.copyOf(columns);
    }
}
