package io.waybill.app.lists;

import io.waybill.counter.version.Manifest;
import io.waybill.counter.version.Manifest.Fault;
import io.waybill.model.ListKind;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the JSON of these commands shares. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** One object on one line. */
    static String object(Consumer<JsonGenerator> content) {
        var line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    static <T> void array(JsonGenerator json, String name, Collection<T> items, Consumer<T> content) {
        json.writeName(name).writeStartArray();
        items.forEach(item -> {
            json.writeStartObject();
            content.accept(item);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    static void texts(JsonGenerator json, String name, Collection<String> values) {
        json.writeName(name).writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** What every mention of a version tells. */
    static void version(JsonGenerator json, Manifest version) {
        json.writeStringProperty("list", version.list());
        json.writeStringProperty("date", version.date());
        json.writeStringProperty("hash", version.hash());
        json.writeStringProperty("format", version.format());
        json.writeNumberProperty("entries", version.entries());
        json.writeNumberProperty("names", version.names());
        json.writeName("kinds").writeStartObject();
        for (var kind : ListKind.values()) {
            var count = version.kinds().get(kind);
            if (count != null) {
                json.writeNumberProperty(kind.label(), count);
            }
        }
        json.writeEndObject();
        faults(json, "problems", version.problems());
        faults(json, "changes", version.changes());
    }

    private static void faults(JsonGenerator json, String name, List<Fault> faults) {
        array(json, name, faults, fault -> {
            json.writeStringProperty("reason", fault.reason());
            json.writeNumberProperty("count", fault.count());
            texts(json, "examples", fault.examples());
        });
    }
}
