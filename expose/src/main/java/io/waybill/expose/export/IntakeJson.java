package io.waybill.expose.export;

import io.waybill.model.Intake;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What became of every file, as {@code intake.json}. */
final class IntakeJson {
    private IntakeJson() {}

    static void write(Intake intake, OutputStream out) throws IOException {
        Json.lines(out, List.of(intake), (json, it) -> {
            json.writeStartObject();
            Json.array(json, "read", it.read(), (j, file) -> pair(j, file.path(), "report", file.report()));
            Json.array(json, "refused", it.refused(), (j, file) -> pair(j, file.path(), "reason", file.reason()));
            Json.array(
                    json,
                    "notAnalysed",
                    it.notAnalysed(),
                    (j, file) -> pair(j, file.path(), "language", file.language()));
            json.writeEndObject();
        });
    }

    private static void pair(JsonGenerator json, String path, String name, String value) {
        json.writeStartObject();
        Json.string(json, "path", path);
        Json.string(json, name, value);
        json.writeEndObject();
    }
}
