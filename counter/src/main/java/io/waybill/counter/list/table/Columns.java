package io.waybill.counter.list.table;

import io.waybill.counter.list.NumberFields;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.EntryType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which columns of a table say what. Immutable, thread-safe. */
final class Columns {
    private static final Map<String, List<String>> ROLES = roles();
    private static final Map<String, EntryType> TYPES = types();

    private final Map<String, List<String>> byRole = new LinkedHashMap<>();
    private final Map<String, NumberFields.Field> numbers = new LinkedHashMap<>();

    private Columns(List<String> header) {
        ROLES.forEach((role, names) -> {
            List<String> found = new ArrayList<>();
            for (var name : names) {
                header.stream()
                        .filter(column -> NumberFields.fold(column).equals(name))
                        .forEach(found::add);
            }
            byRole.put(role, List.copyOf(found));
        });
        for (var column : header) {
            if (byRole.values().stream().noneMatch(columns -> columns.contains(column))) {
                NumberFields.of(column).ifPresent(field -> numbers.put(column, field));
            }
        }
    }

    static Columns of(List<String> header) {
        return new Columns(header);
    }

    /** The columns of a role, the weightiest first. */
    List<String> of(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** The columns that hold numbers. */
    Map<String, NumberFields.Field> numbers() {
        return numbers;
    }

    /** Whether a table of these columns names anyone. */
    boolean name() {
        return !of("name").isEmpty() || !of("last").isEmpty();
    }

    /** What a word in a column of types means. */
    static EntryType type(String word) {
        return TYPES.getOrDefault(NumberFields.fold(word), EntryType.UNKNOWN);
    }

    private static Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        Tsv.rows(Columns.class, "columns.tsv", 2)
                .forEach(row -> roles.put(row.get(0), List.of(row.get(1).strip().split(";"))));
        return roles;
    }

    private static Map<String, EntryType> types() {
        Map<String, EntryType> types = new HashMap<>();
        for (var row : Tsv.rows(Columns.class, "types.tsv", 2)) {
            for (var word : row.get(1).strip().split(";")) {
                types.put(word, EntryType.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(types);
    }
}
