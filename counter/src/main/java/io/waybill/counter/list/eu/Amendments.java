package io.waybill.counter.list.eu;

import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.Limits;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of acts that amend others, and which rows of those they replace. Held in memory: amendments are few. */
final class Amendments {
    private final Map<String, List<Row>> byName = new HashMap<>();
    private final Map<String, List<Row>> byRecord = new HashMap<>();
    private final Set<Row> left = new LinkedHashSet<>();

    void add(Row row) {
        if (left.size() >= Limits.ENTRIES / 10) {
            throw new WaybillException(row.where(), "more rows of amendments than " + Limits.ENTRIES / 10);
        }
        var act = row.cell("amendedCelex") + "/" + row.cell("annex") + "/";
        byName.computeIfAbsent(act + Names.fold(row.cell("name")), key -> new ArrayList<>())
                .add(row);
        if (!row.cell("recordId").isEmpty()) {
            byRecord.computeIfAbsent(act + row.cell("recordId"), key -> new ArrayList<>())
                    .add(row);
        }
        left.add(row);
    }

    /** The newest amendment of a consolidated row; it is not {@link #left} any more, nor are older ones of the row. */
    Optional<Row> replacing(Row row) {
        var act = row.cell("celex") + "/" + row.cell("annex") + "/";
        List<Row> found = new ArrayList<>();
        for (var change : byName.getOrDefault(act + Names.fold(row.cell("name")), List.of())) {
            if (left.contains(change) && !contradict(row, change)) {
                found.add(change);
            }
        }
        for (var change : byRecord.getOrDefault(act + row.cell("recordId"), List.of())) {
            if (left.contains(change) && !found.contains(change) && sameParty(row, change)) {
                found.add(change);
            }
        }
        found.forEach(left::remove);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** Rows that replace nothing, in the order of the acts. */
    Set<Row> left() {
        return left;
    }

    private static boolean contradict(Row one, Row other) {
        return List.of("imoNumber", "innCode", "leiCode").stream()
                .anyMatch(column -> !one.cell(column).isEmpty()
                        && !other.cell(column).isEmpty()
                        && !one.cell(column).equals(other.cell(column)));
    }

    /** Whether a row of the same number is the same party under a new name, and not a number that was given again. */
    private static boolean sameParty(Row one, Row other) {
        var imo = one.cell("imoNumber");
        return !imo.isEmpty() && imo.equals(other.cell("imoNumber"))
                || !contradict(one, other)
                        && List.of("name", "alias", "previousName").stream()
                                .anyMatch(column ->
                                        Names.fold(other.cell(column)).contains(Names.fold(one.cell("name"))));
    }
}
