package io.waybill.counter.batch;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.EntryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises columns and types by what people call them ({@code columns.tsv}, {@code types.tsv}). Thread-safe. */
final class Columns {
    private static final Map<String, String> FIELDS = read("columns.tsv");
    private static final Map<String, String> TYPES = read("types.tsv");

    /** Names of the column that holds the name, the surest first. */
    private static final List<String> NAMES = Tsv.rows(Columns.class, "columns.tsv", 2).stream()
            .filter(row -> row.getFirst().equals(Field.NAME.label()))
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
            .map(Columns::fold)
            .toList();

    private Columns() {}

    /** The field that a header names; empty where it is none of ours. */
    static Optional<Field> field(String header) {
        return Optional.ofNullable(FIELDS.get(fold(header))).flatMap(Field::of);
    }

    /**
     * The fields of all columns. Where several could hold the name ("customer", "name") the one is that comes first in
     * {@code columns.tsv}; the others are carried through.
     */
    static List<Optional<Field>> fields(List<String> headers) {
        List<Optional<Field>> fields =
                headers.stream().map(Columns::field).collect(Collectors.toCollection(ArrayList::new));
        int name = -1;
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).filter(Field.NAME::equals).isPresent()) {
                if (name < 0 || rank(headers.get(i)) < rank(headers.get(name))) {
                    name = i;
                }
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (i != name && fields.get(i).filter(Field.NAME::equals).isPresent()) {
                fields.set(i, Optional.empty());
            }
        }
        return List.copyOf(fields);
    }

    private static int rank(String header) {
        return NAMES.indexOf(fold(header));
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
