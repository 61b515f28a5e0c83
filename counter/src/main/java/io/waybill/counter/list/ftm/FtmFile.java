package io.waybill.counter.list.ftm;

import io.waybill.counter.list.Limits;
import io.waybill.model.WaybillException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Streams the records of a file of JSON lines; one is in memory at a time. Not thread-safe. */
final class FtmFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.CELL)
                    .maxNameLength(1000)
                    .maxNumberLength(1000)
                    .maxDocumentLength(Limits.BYTES)
                    .build())
            .build();

    private final String file;
    private final JsonParser json;
    private int values;

    private FtmFile(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** All records; WaybillException with line and column where the file is no JSON lines, is cut off or over a limit. */
    static void read(Path file, Consumer<FtmEntity> use) {
        try (var bytes = Files.newInputStream(file)) {
            read(file.toString(), bytes, use);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** The whole records at the beginning of a file, as many as there are before it is cut. */
    static List<FtmEntity> head(byte[] head) {
        List<FtmEntity> found = new ArrayList<>();
        try {
            read("head", new ByteArrayInputStream(head), found::add);
        } catch (WaybillException cut) {
            return found; // the head ends anywhere, or is something else
        }
        return found;
    }

    private static void read(String file, InputStream bytes, Consumer<FtmEntity> use) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            var reading = new FtmFile(file, json);
            try {
                for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token != JsonToken.START_OBJECT) {
                        throw reading.refuse("holds something that is no record");
                    }
                    reading.values = 0;
                    var entity = reading.entity();
                    if (entity.schema().isEmpty() || entity.id().isEmpty()) {
                        throw reading.refuse("holds a record without an id or a schema");
                    }
                    use.accept(entity);
                }
            } catch (JacksonException e) {
                throw reading.refuse("is no well-formed JSON, or cut off: " + e.getOriginalMessage(), e);
            }
        }
    }

    private FtmEntity entity() {
        var line = json.currentTokenLocation().getLineNr();
        Map<String, List<String>> properties = new LinkedHashMap<>();
        Map<String, List<FtmEntity>> nested = new LinkedHashMap<>();
        Map<String, List<String>> other = new LinkedHashMap<>();
        var id = "";
        var schema = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var field = json.currentName();
            var token = json.nextToken();
            if (field.equals("properties") && token == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    var property = json.currentName();
                    json.nextToken();
                    values(property, properties, nested);
                }
            } else if (field.equals("id") && token.isScalarValue()) {
                id = json.getString();
            } else if (field.equals("schema") && token.isScalarValue()) {
                schema = json.getString();
            } else {
                values(field, other, nested);
            }
        }
        return new FtmEntity(id, schema, properties, nested, other, line);
    }

    private void values(String name, Map<String, List<String>> texts, Map<String, List<FtmEntity>> nested) {
        if (++values > Limits.COLUMNS * 100) {
            throw refuse("has a record of more than " + Limits.COLUMNS * 100 + " values");
        }
        switch (json.currentToken()) {
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values(name, texts, nested);
                }
            }
            case START_OBJECT ->
                nested.computeIfAbsent(name, key -> new ArrayList<>()).add(entity());
            case VALUE_NULL -> {}
            default -> texts.computeIfAbsent(name, key -> new ArrayList<>()).add(json.getString());
        }
    }

    private WaybillException refuse(String why) {
        return refuse(why, new IllegalStateException(why));
    }

    private WaybillException refuse(String why, RuntimeException cause) {
        var place = json.currentLocation();
        return new WaybillException(
                file + ", line " + place.getLineNr() + ", column " + place.getColumnNr(), why, cause);
    }
}
