package io.waybill.app;

import java.io.StringWriter;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The line that {@code screen --file F --out F --json} prints. */
final class ScreenJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ScreenJson() {}

    static String of(ScreenedFile.Result result, Path out) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("out", out.toString());
            json.writeStringProperty("receipt", out + ".receipt.json");
            json.writeNumberProperty("rows", result.totals().rows());
            json.writeNumberProperty("rowsWithMatches", result.totals().rowsWithMatches());
            json.writeNumberProperty("problems", result.totals().problems());
            json.writeBooleanProperty("finished", result.finished());
            json.writeEndObject();
        }
        return line.toString();
    }
}
