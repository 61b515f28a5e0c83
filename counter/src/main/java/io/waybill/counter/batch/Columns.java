package io.waybill.counter.batch;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.EntryType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises columns and types by what people call them ({@code columns.tsv}, {@code types.tsv}). Thread-safe. */
final class Columns {
    private static final Map<String, String> FIELDS = read("columns.tsv");
    private static final Map<String, String> TYPES = read("types.tsv");

    private Columns() {}

    /** The field that a header names; empty where it is none of ours. */
    static Optional<Field> field(String header) {
        return Optional.ofNullable(FIELDS.get(fold(header))).flatMap(Field::of);
    }

    /** The type in a cell; UNKNOWN where it is empty or not understood. */
    static EntryType type(String cell) {
        String type = TYPES.get(fold(cell));
        return type == null ? EntryType.UNKNOWN : EntryType.valueOf(type.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> read(String file) {
        Map<String, String> byName = new HashMap<>();
        for (List<String> row : Tsv.rows(Columns.class, file, 2)) {
            byName.put(fold(row.get(0)), row.get(0));
            for (String name : row.get(1).split("\\|")) {
                byName.put(fold(name), row.get(0));
            }
        }
        return Map.copyOf(byName);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
