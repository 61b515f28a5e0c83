package io.waybill.counter.list.us;

import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.us.CslSources.Source;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of rows. A party stands once for each list that names it, always under one number; the row that weighs most has
 * it as it is, since ties of others lead there. Not thread-safe; for one reading.
 */
final class CslNumbers {
    private static final int ENDED = Integer.MAX_VALUE;

    private final EntryNumbers numbers = new EntryNumbers();
    private final Map<String, Heaviest> heaviest = new HashMap<>();

    private record Heaviest(int rank, String where) {}

    /** Tells a row, before any is numbered. */
    void tell(Row row, Source source, boolean ended) {
        var own = row.cell("entity_number");
        if (own.isEmpty()) {
            return;
        }
        var rank = ended ? ENDED : source.measure().ordinal(); // the gravest measure stands first
        var told = heaviest.get(own);
        if (told == null) {
            numbers.unique(own);
        }
        if (told == null || rank < told.rank) {
            heaviest.put(own, new Heaviest(rank, row.where()));
        }
    }

    /** The number of a row that was told. */
    String of(Row row, Source source) {
        var own = row.cell("entity_number");
        if (own.isEmpty()) {
            return numbers.unique(source.words() + "/" + row.cell("name"));
        }
        var first = heaviest.get(own);
        return first != null && first.where.equals(row.where()) ? own : numbers.unique(own);
    }
}
