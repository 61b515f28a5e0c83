package io.waybill.lexicon.actor;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.WaybillException;
import java.util.Arrays;
import java.util.List;

/** A row of the tables of this package: one fact; a cell may list several, separated by ";". */
record Row(List<String> cells) {
    /** The rows of a table; throws WaybillException where one has another number of columns. */
    static List<Row> read(String file, int columns) {
        List<Row> rows =
                Tsv.rows(Row.class, file, columns).stream().map(Row::new).toList();
        for (Row row : rows) {
            if (row.cells.size() != columns) {
                throw new WaybillException(
                        file, "the row of " + row.cell(0) + " has " + row.cells.size() + " cells, not " + columns);
            }
        }
        return rows;
    }

    String cell(int column) {
        return cells.get(column).strip();
    }

    List<String> list(int column) {
        return Arrays.stream(cells.get(column).split(";"))
                .filter(item -> !item.isBlank())
                .map(String::strip)
                .toList();
    }
}
