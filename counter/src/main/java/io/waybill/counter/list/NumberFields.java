package io.waybill.counter.list;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Identifier.Type;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What numbers stand in fields of a name, such as {@code innCode} or "Passport number". Thread-safe. */
public final class NumberFields {
    private static final Map<String, Field> FIELDS = fields();

    /**
     * A field that holds numbers.
     *
     * @param country ISO 3166 alpha-2, lower case, of the issuer
     * @param label in words
     */
    public record Field(Type type, Optional<String> country, String label) {}

    private NumberFields() {}

    /** The field; empty where no number stands in fields of that name. */
    public static Optional<Field> of(String name) {
        return Optional.ofNullable(FIELDS.get(fold(name)));
    }

    /** Letters and digits in lower case: names of fields are compared so. */
    public static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        for (var row : Tsv.rows(NumberFields.class, "properties.tsv", 4)) {
            var type = Type.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            var country = Optional.of(row.get(2).toLowerCase(Locale.ROOT)).filter(code -> !code.isEmpty());
            for (var name : row.get(0).split(";")) {
                fields.put(name, new Field(type, country, row.get(3).strip()));
            }
        }
        return Map.copyOf(fields);
    }
}
