package io.waybill.counter.list.table;

import io.waybill.counter.list.ColumnNames;
import io.waybill.counter.list.NumberFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which columns of a table say what. Immutable, thread-safe. */
final class Columns {
    private final Map<String, List<String>> byRole = new LinkedHashMap<>();
    private final Map<String, NumberFields.Field> numbers = new LinkedHashMap<>();

    private Columns(List<String> header) {
        ColumnNames.OF_LISTS.byRole().forEach((role, names) -> {
            List<String> found = new ArrayList<>();
            for (var name : names) {
                header.stream()
                        .filter(column -> ColumnNames.fold(column).equals(name))
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
        return !of("name").isEmpty() || !of("familyName").isEmpty();
    }
}
