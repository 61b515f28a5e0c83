package io.waybill.counter.batch;

import io.waybill.counter.list.ColumnNames;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.screen.Query;
import io.waybill.lexicon.actor.Countries;
import io.waybill.model.DateRange;
import io.waybill.model.EntryType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes queries of rows. Thread-safe. */
public final class Queries {
    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");
    /** Longer names are no names. */
    private static final int MAX_NAME = 500;

    private final Countries countries = Countries.load();

    /** A row whose cells stand under these headers; a cell may be missing, or hold several values parted by ";". */
    QueryRow row(long number, List<String> headers, List<Optional<Field>> fields, List<String> cells) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), headers.size()); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                String label = fields.get(i).map(Field::label).orElse(headers.get(i));
                kept.computeIfAbsent(label, l -> new ArrayList<>()).addAll(values(fields.get(i), cell));
            }
        }
        return row(number, kept);
    }

    private static List<String> values(Optional<Field> field, String cell) {
        boolean whole = field.isEmpty() || field.get() == Field.NAME || field.get() == Field.ADDRESS;
        return whole
                ? List.of(cell)
                : SEVERAL.splitAsStream(cell).filter(value -> !value.isBlank()).toList();
    }

    /** A row of cells by field, or by their own names where they are none of ours. */
    public QueryRow row(long number, Map<String, List<String>> cells) {
        Query query = query(cells);
        Optional<String> problem = query.caption().isEmpty()
                ? Optional.of("neither a name nor a number")
                : query.names().stream()
                        .filter(name -> name.length() > MAX_NAME)
                        .findFirst()
                        .map(name -> "a name of more than " + MAX_NAME + " letters");
        return new QueryRow(number, query, cells, problem);
    }

    /** The query that cells by field make. */
    public Query query(Map<String, List<String>> cells) {
        List<Query.Number> numbers = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field == Field.ID || field.number().isPresent()) {
                of(cells, field).forEach(value -> numbers.add(new Query.Number(field.number(), value)));
            }
        }
        List<String> flags = countries(of(cells, Field.FLAG));
        List<String> nations = new ArrayList<>(countries(of(cells, Field.COUNTRY)));
        nations.addAll(flags);
        return new Query(
                names(cells),
                type(cells),
                births(of(cells, Field.BIRTH_DATE)),
                countries(of(cells, Field.NATIONALITY)),
                nations,
                gender(of(cells, Field.GENDER)),
                numbers,
                of(cells, Field.ADDRESS));
    }

    private static List<String> of(Map<String, List<String>> cells, Field field) {
        return cells.getOrDefault(field.label(), List.of());
    }

    private static List<String> names(Map<String, List<String>> cells) {
        List<String> names = new ArrayList<>(of(cells, Field.NAME));
        List<String> family = of(cells, Field.FAMILY_NAME);
        List<String> parts = new ArrayList<>(of(cells, Field.GIVEN_NAME));
        parts.addAll(of(cells, Field.MIDDLE_NAME));
        if (names.isEmpty() && !(family.isEmpty() && parts.isEmpty())) {
            String given = String.join(" ", parts);
            String last = String.join(" ", family);
            names.add(given.isEmpty() ? last : last.isEmpty() ? given : last + ", " + given);
        }
        names.addAll(of(cells, Field.ALIAS));
        return names;
    }

    private static EntryType type(Map<String, List<String>> cells) {
        EntryType said = of(cells, Field.TYPE).stream()
                .findFirst()
                .map(ColumnNames.OF_CUSTOMERS::type)
                .orElse(EntryType.UNKNOWN);
        boolean ship = cells.containsKey(Field.IMO.label()) || cells.containsKey(Field.MMSI.label());
        boolean person = cells.containsKey(Field.FAMILY_NAME.label()) || cells.containsKey(Field.GENDER.label());
        return said != EntryType.UNKNOWN ? said : ship ? EntryType.SHIP : person ? EntryType.PERSON : EntryType.UNKNOWN;
    }

    private static List<DateRange> births(List<String> values) {
        return values.stream()
                .flatMap(value -> ListDates.ranges(value).stream())
                .toList();
    }

    private List<String> countries(List<String> values) {
        return values.stream()
                .map(countries::code)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> gender(List<String> values) {
        return values.stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .flatMap(value -> value.startsWith("m")
                        ? Optional.of("male").stream()
                        : value.startsWith("f") || value.startsWith("w")
                                ? Optional.of("female").stream()
                                : Optional.<String>empty().stream())
                .findFirst();
    }
}
