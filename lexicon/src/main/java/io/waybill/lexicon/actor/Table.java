package io.waybill.lexicon.actor;

import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the tab-separated resources of this package: one fact a row, lines with # are comments. */
final class Table {
    private Table() {}

    /** A row; lists in a cell are separated by ";". */
    record Row(List<String> cells) {
        String cell(int column) {
            return cells.get(column).strip();
        }

        List<String> list(int column) {
            return Arrays.stream(cells.get(column).split(";"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }

    /** Throws WaybillException with file and line where a row has another number of columns. */
    static List<Row> read(String file, int columns) {
        var rows = new ArrayList<Row>();
        var stream = Table.class.getResourceAsStream(file);
        if (stream == null) {
            throw new WaybillException(file, "the resource is missing; build again");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                var cells = List.of(line.split("\t", -1));
                if (cells.size() != columns) {
                    throw new WaybillException(
                            file + ":" + number, "has " + cells.size() + " columns, expected " + columns);
                }
                rows.add(new Row(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
