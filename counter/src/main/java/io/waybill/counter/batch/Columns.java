package io.waybill.counter.batch;

import io.waybill.counter.list.ColumnNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises the columns of customer files. Thread-safe. */
final class Columns {
    private static final Map<String, Field> FIELDS = new HashMap<>();

    /** Names of the column that holds the name, the surest first. */
    private static final List<String> NAMES =
            ColumnNames.OF_CUSTOMERS.byRole().getOrDefault(Field.NAME.label(), List.of());

    static {
        ColumnNames.OF_CUSTOMERS
                .byRole()
                .forEach((label, names) ->
                        Field.of(label).ifPresent(field -> names.forEach(name -> FIELDS.put(name, field))));
    }

    private Columns() {}

    /** The field that a header names; empty where it is none of ours. */
    static Optional<Field> field(String header) {
        return Optional.ofNullable(FIELDS.get(ColumnNames.fold(header)));
    }

    /**
     * The fields of all columns. Where several could hold the name ("customer", "name") the one is that comes first in
     * the table; the others are carried through.
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
        return NAMES.indexOf(ColumnNames.fold(header));
    }
}
