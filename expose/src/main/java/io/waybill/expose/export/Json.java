package io.waybill.expose.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** What the writers of our files share: lines of JSON, and values that may be absent. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    /** Writes one thing as a JSON value. */
    @FunctionalInterface
    interface Writer<T> {
        void write(JsonGenerator json, T thing);
    }

    /** Writes one value a line; the stream stays open. */
    static <T> void lines(OutputStream out, List<T> things, Writer<T> writer) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            things.forEach(thing -> writer.write(json, thing));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        if (!things.isEmpty()) {
            out.write('\n');
        }
    }

    /** The {@code id} of each line. */
    static List<String> idsOf(Path lines) throws IOException {
        List<String> ids = new ArrayList<>();
        try (var in = Files.newInputStream(lines);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.VALUE_STRING && "id".equals(json.currentName())) {
                    ids.add(json.getString());
                }
            }
        }
        return ids;
    }

    static void string(JsonGenerator json, String name, String value) {
        json.writeStringProperty(name, wellFormed(value));
    }

    static void string(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresentOrElse(v -> string(json, name, v), () -> json.writeNullProperty(name));
    }

    static void integer(JsonGenerator json, String name, OptionalInt value) {
        value.ifPresentOrElse(v -> json.writeNumberProperty(name, v), () -> json.writeNullProperty(name));
    }

    static void number(JsonGenerator json, String name, OptionalDouble value) {
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            json.writeNumber(plain(value.getAsDouble()));
        }
    }

    /** 2000 rather than 2000.0 or 2E3. */
    static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        array(json, name, values, (j, value) -> j.writeString(wellFormed(value)));
    }

    static <T> void array(JsonGenerator json, String name, List<T> values, Writer<T> writer) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> writer.write(json, value));
        json.writeEndArray();
    }

    /** The text with every lone surrogate replaced by U+FFFD: as long as before, and fit for UTF-8. */
    static String wellFormed(String text) {
        StringBuilder copy = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                copy = copy == null ? new StringBuilder(text) : copy;
                copy.setCharAt(i, '\ufffd');
            }
        }
        return copy == null ? text : copy.toString();
    }
}
