package io.waybill.lexicon.goods;

import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tab-separated resources of this package; lines that start with # are comments. */
final class Table {
    private Table() {}

    /** The alternatives of a cell, separated by "; ". */
    static List<String> alternatives(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = cell.indexOf("; "); at >= 0; at = cell.indexOf("; ", from)) {
            parts.add(cell.substring(from, at));
            from = at + 2;
        }
        parts.add(cell.substring(from));
        return parts;
    }

    static List<List<String>> rows(String resource, int columns) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
        List<List<String>> rows = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() != columns) {
                    throw new WaybillException(
                            resource + ":" + number, row.size() + " columns instead of " + columns + "; mend the row");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new WaybillException(resource, "cannot be read; the jar is damaged, build it again", e);
        }
        return rows;
    }
}
