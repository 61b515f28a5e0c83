package io.waybill.counter.version;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of a JSON file of this package's own. Jackson's binding would take longer to start than a screening.
 * IllegalArgumentException where something is not there or of another kind.
 */
record JsonTree(Map<?, ?> fields) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MAX_DEPTH = 8;

    static JsonTree read(String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            json.nextToken();
            return of(value(json, 0));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }

    private static JsonTree of(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new JsonTree(fields);
        }
        throw new IllegalArgumentException("there is no object where one should be");
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("there is no " + name));
    }

    Optional<String> optional(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    long number(String name) {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("there is no number " + name);
    }

    JsonTree object(String name) {
        return of(Optional.<Object>ofNullable(fields.get(name)).orElse(""));
    }

    List<String> texts(String name) {
        return list(name, String::valueOf);
    }

    List<JsonTree> objects(String name) {
        return list(name, JsonTree::of);
    }

    private <T> List<T> list(String name, Function<Object, T> reader) {
        if (fields.get(name) instanceof List<?> values) {
            return values.stream().<T>map(reader::apply).toList();
        }
        throw new IllegalArgumentException("there is no list " + name);
    }

    private static Object value(JsonParser json, int depth) {
        if (depth > MAX_DEPTH || json.currentToken() == null) {
            throw new IllegalArgumentException("it is not whole");
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, Object>();
                for (var name = json.nextName(); name != null; name = json.nextName()) {
                    json.nextToken();
                    fields.put(name, value(json, depth + 1));
                }
                yield fields;
            }
            case START_ARRAY -> {
                var values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json, depth + 1));
                }
                yield values;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            default -> json.getString();
        };
    }
}
