package io.waybill.identify.language.time;

import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables beside this class: tab-separated, UTF-8, lines that begin with # are comments. */
final class Tables {
    private Tables() {}

    /** A row with its place, for messages. */
    record Row(String file, int line, List<String> cells) {
        /** The cell, or "" where the row ends before it. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        WaybillException wrong(String what) {
            return new WaybillException(file + " line " + line, what + "; mend the row");
        }
    }

    static List<Row> read(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Tables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new WaybillException(file, "table is missing; build the project again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Row row = new Row(file, number, List.of(line.split("\t", -1)));
                if (row.cells().size() < columns) {
                    throw row.wrong("has " + row.cells().size() + " columns, not " + columns);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new WaybillException(file, "table cannot be read; build the project again", e);
        }
        return rows;
    }
}
