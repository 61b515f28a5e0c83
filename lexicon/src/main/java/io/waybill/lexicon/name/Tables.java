package io.waybill.lexicon.name;

import io.waybill.lexicon.resource.Tsv;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of this package. */
final class Tables {
    private Tables() {}

    static List<List<String>> rows(String file, int columns) {
        return Tables.class.getResource(file) == null ? List.of() : Tsv.rows(Tables.class, file, columns);
    }

    /** The spellings of a cell. */
    static List<String> spellings(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
