package io.waybill.app.evaluate;

import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values of JSON objects, whatever may be absent or of another form. */
final class Fields {
    private Fields() {}

    /** A text that is not empty; numbers count as texts. */
    static Optional<String> text(JsonNode object, String name) {
        return text(object.path(name));
    }

    static Optional<String> text(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.asString().isEmpty()
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    static boolean flag(JsonNode object, String name) {
        return object.path(name).asBoolean(false);
    }

    /** The elements of an array; a single value counts as an array of one. */
    static List<JsonNode> items(JsonNode object, String name) {
        JsonNode value = object.path(name);
        List<JsonNode> items = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(items::add);
        } else if (value.isString() || value.isObject()) {
            items.add(value);
        }
        return items;
    }

    static List<String> texts(JsonNode object, String name) {
        return items(object, name).stream().flatMap(item -> text(item).stream()).toList();
    }

    /** The stretch between two whole numbers, if there is anything between them. */
    static Optional<Span> span(JsonNode start, JsonNode end) {
        boolean numbers = start.isIntegralNumber() && end.isIntegralNumber();
        return numbers && start.asInt() >= 0 && end.asInt() > start.asInt()
                ? Optional.of(new Span(start.asInt(), end.asInt()))
                : Optional.empty();
    }

    static Optional<Span> span(JsonNode object) {
        return span(object.path("start"), object.path("end"));
    }

    /** Stretches given as pairs of numbers, or as objects. */
    static List<Span> spans(JsonNode object, String name) {
        return items(object, name).stream()
                .flatMap(item -> (item.isArray() ? span(item.path(0), item.path(1)) : span(item)).stream())
                .toList();
    }
}
