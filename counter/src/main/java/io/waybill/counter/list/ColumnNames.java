package io.waybill.counter.list;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.EntryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people call the columns of tables, and the types in them ({@code columns.tsv}, {@code types.tsv}). Thread-safe. */
public final class ColumnNames {
    /** In a list of one's own. */
    public static final ColumnNames OF_LISTS = new ColumnNames(1);
    /** In a file of customers. */
    public static final ColumnNames OF_CUSTOMERS = new ColumnNames(2);

    private final Map<String, List<String>> names;
    private final Map<String, EntryType> types = new HashMap<>();

    private ColumnNames(int column) {
        names = read("columns.tsv", column);
        read("types.tsv", column)
                .forEach((type, words) ->
                        words.forEach(word -> types.put(word, EntryType.valueOf(type.toUpperCase(Locale.ROOT)))));
    }

    /** The names of columns by their role, folded, the weightiest first. */
    public Map<String, List<String>> byRole() {
        return names;
    }

    /** What a word in a column of types means; UNKNOWN where it is empty or not understood. */
    public EntryType type(String word) {
        return types.getOrDefault(fold(word), EntryType.UNKNOWN);
    }

    /** Letters and digits in lower case: names are compared so. */
    public static String fold(String name) {
        return NumberFields.fold(name);
    }

    private static Map<String, List<String>> read(String file, int column) {
        Map<String, List<String>> byRole = new LinkedHashMap<>();
        for (var row : Tsv.rows(ColumnNames.class, file, 3)) {
            if (!row.get(column).isEmpty()) {
                byRole.computeIfAbsent(row.get(column), role -> new ArrayList<>())
                        .addAll(List.of(row.get(0).split(";")));
            }
        }
        return Collections.unmodifiableMap(byRole);
    }
}
