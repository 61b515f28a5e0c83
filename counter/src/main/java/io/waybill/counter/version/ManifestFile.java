package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.counter.version.Manifest.Fault;
import io.waybill.counter.version.Manifest.OtherForm;
import io.waybill.counter.version.Manifest.SourceFile;
import io.waybill.model.ListKind;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code manifest.json} of a version: written last, so that a version without one is no version. */
final class ManifestFile {
    static final String NAME = "manifest.json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ManifestFile() {}

    static void write(Manifest manifest, Path folder) throws IOException {
        AtomicFile.write(folder.resolve(NAME), json(manifest).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Manifest manifest) {
        var out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("list", manifest.list());
            json.writeStringProperty("date", manifest.date());
            json.writeStringProperty("dateBasis", manifest.dateBasis().name());
            json.writeStringProperty("hash", manifest.hash());
            json.writeStringProperty("format", manifest.format());
            json.writeNumberProperty("richness", manifest.richness());
            manifest.asked().ifPresent(kind -> json.writeStringProperty("asked", kind.label()));
            json.writeStringProperty("imported", manifest.imported().toString());
            json.writeNumberProperty("entries", manifest.entries());
            json.writeNumberProperty("names", manifest.names());
            json.writeName("kinds").writeStartObject();
            for (var kind : ListKind.values()) {
                if (manifest.kinds().containsKey(kind)) {
                    json.writeNumberProperty(kind.label(), manifest.kinds().get(kind));
                }
            }
            json.writeEndObject();
            json.writeName("files").writeStartArray();
            manifest.files().forEach(file -> write(file, json));
            json.writeEndArray();
            faults("problems", manifest.problems(), json);
            faults("changes", manifest.changes(), json);
            json.writeName("otherForms").writeStartArray();
            manifest.otherForms().forEach(form -> {
                json.writeStartObject();
                json.writeStringProperty("format", form.format());
                texts("files", form.files(), json);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeStringProperty("records", manifest.records());
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(SourceFile file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", file.name());
        json.writeStringProperty("role", file.role().name());
        file.date().ifPresent(date -> json.writeStringProperty("date", date));
        json.writeNumberProperty("bytes", file.bytes());
        json.writeStringProperty("sha256", file.sha256());
        json.writeStringProperty("kept", file.kept());
        json.writeEndObject();
    }

    private static void faults(String name, List<Fault> faults, JsonGenerator json) {
        json.writeName(name).writeStartArray();
        faults.forEach(fault -> {
            json.writeStartObject();
            json.writeStringProperty("reason", fault.reason());
            json.writeNumberProperty("count", fault.count());
            texts("examples", fault.examples(), json);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void texts(String name, List<String> values, JsonGenerator json) {
        json.writeName(name).writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The manifest in a folder, empty where there is none; a WaybillException where it is damaged. */
    static Optional<Manifest> read(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(manifest(JsonTree.read(Files.readString(file))));
        } catch (IOException | IllegalArgumentException | DateTimeException | JacksonException e) {
            throw new WaybillException(
                    file.toString(),
                    "is damaged; import the list again, or delete its folder to do without this version: "
                            + e.getMessage(),
                    e);
        }
    }

    private static Manifest manifest(JsonTree json) {
        var kinds = new EnumMap<ListKind, Integer>(ListKind.class);
        var counts = json.object("kinds");
        for (var kind : ListKind.values()) {
            if (counts.fields().containsKey(kind.label())) {
                kinds.put(kind, (int) counts.number(kind.label()));
            }
        }
        return new Manifest(
                json.text("list"),
                json.text("date"),
                DateBasis.valueOf(json.text("dateBasis")),
                json.text("hash"),
                json.text("format"),
                (int) json.number("richness"),
                json.optional("asked").flatMap(ListKind::of),
                Instant.parse(json.text("imported")),
                (int) json.number("entries"),
                (int) json.number("names"),
                kinds,
                json.objects("files").stream().map(ManifestFile::file).toList(),
                faults(json, "problems"),
                faults(json, "changes"),
                json.objects("otherForms").stream()
                        .map(form -> new OtherForm(form.text("format"), form.texts("files")))
                        .toList(),
                json.text("records"));
    }

    private static SourceFile file(JsonTree file) {
        return new SourceFile(
                file.text("name"),
                ListPart.Role.valueOf(file.text("role")),
                file.optional("date"),
                file.number("bytes"),
                file.text("sha256"),
                file.text("kept"));
    }

    private static List<Fault> faults(JsonTree json, String name) {
        return json.objects(name).stream()
                .map(fault -> new Fault(fault.text("reason"), (int) fault.number("count"), fault.texts("examples")))
                .toList();
    }
}
