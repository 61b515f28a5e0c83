package io.waybill.counter.list.eu;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.CsvTable.Form;
import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListPart;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One record of an act, or of an amendment to one. Immutable.
 *
 * @param rows of one number and name that follow each other: one entry with as many measures
 */
record JournalRecord(List<Row> rows) {
    /** Numbers of which no party has two. */
    private static final List<String> UNIQUE = List.of("imoNumber", "innCode", "leiCode");

    JournalRecord {
        rows = List.copyOf(rows);
    }

    /** Streams the records of a file; a WaybillException where it is cut off or damaged. */
    static void each(ListPart part, Consumer<JournalRecord> use) {
        try (var table = CsvTable.open(part.file(), Form.COMMAS)) {
            List<Row> open = new ArrayList<>();
            var key = "";
            for (var row : table) {
                var record = new JournalRecord(List.of(row));
                var next = record.number() + "\n" + record.name();
                if (!open.isEmpty() && !next.equals(key)) {
                    use.accept(new JournalRecord(open));
                    open.clear();
                }
                key = next;
                open.add(row);
            }
            if (!open.isEmpty()) {
                use.accept(new JournalRecord(open));
            }
        }
    }

    Row first() {
        return rows.getFirst();
    }

    String cell(String column) {
        return first().cell(column);
    }

    String name() {
        return cell("name");
    }

    String where() {
        return first().where();
    }

    /** CELEX number of the act that it stands in, or changes. */
    String act() {
        return cell("celex").isEmpty() ? cell("amendedCelex") : cell("celex");
    }

    /** Act, annex and record: its number there, or its name where it has none; of an amendment with the act's number. */
    String number() {
        var record = cell("recordId").isEmpty() ? name() : cell("recordId");
        var amendment = cell("amendmentCelex");
        if (act().isEmpty() || cell("annex").isEmpty()) {
            throw new WaybillException(where(), "names no act or annex; the file is cut off or damaged");
        }
        return act() + "/" + cell("annex") + "/" + record + (amendment.isEmpty() ? "" : "@" + amendment);
    }

    /** Equal in all records that could be one party because of their names. */
    String nameKey() {
        return act() + "/" + cell("annex") + "/name/" + Names.fold(name());
    }

    /** Equal in all records that could be one party because of their numbers; without one the {@link #nameKey}. */
    String recordKey() {
        return cell("recordId").isEmpty() ? nameKey() : act() + "/" + cell("annex") + "/" + cell("recordId");
    }

    /**
     * Whether this is how an older record stands now: under the same name, or the same party under a new one, and not a
     * namesake, nor a number that was given again.
     */
    boolean replaces(JournalRecord older) {
        if (nameKey().equals(older.nameKey())) {
            return !contradicts(older) && (recordKey().equals(older.recordKey()) || !isBornApartFrom(older));
        }
        return recordKey().equals(older.recordKey())
                && (isSameShip(older) || !contradicts(older) && tellsNameOf(older));
    }

    private boolean contradicts(JournalRecord other) {
        return UNIQUE.stream()
                .anyMatch(column -> !cell(column).isEmpty()
                        && !other.cell(column).isEmpty()
                        && !cell(column).equals(other.cell(column)));
    }

    private boolean isSameShip(JournalRecord other) {
        return !cell("imoNumber").isEmpty() && cell("imoNumber").equals(other.cell("imoNumber"));
    }

    private boolean tellsNameOf(JournalRecord other) {
        var name = Names.fold(other.name());
        return List.of("name", "alias", "previousName").stream()
                .anyMatch(column -> Names.fold(cell(column)).contains(name));
    }

    /** Whether both tell when they were born, and no day fits both. */
    private boolean isBornApartFrom(JournalRecord other) {
        var these = ListDates.ranges(cell("birthDate"));
        var those = ListDates.ranges(other.cell("birthDate"));
        return !these.isEmpty()
                && !those.isEmpty()
                && these.stream()
                        .noneMatch(one -> those.stream()
                                .anyMatch(two -> one.from().compareTo(two.to()) <= 0
                                        && two.from().compareTo(one.to()) <= 0));
    }
}
