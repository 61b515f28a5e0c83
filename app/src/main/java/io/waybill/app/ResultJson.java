package io.waybill.app;

import io.waybill.model.Investigation;
import java.io.StringWriter;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The line that {@code investigate --json} prints. */
final class ResultJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ResultJson() {}

    /** {@code out} is null where nothing was written. */
    static String of(Investigation found, Path out) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            if (found.reports().isEmpty()) {
                json.writeNullProperty("out");
            } else {
                json.writeStringProperty("out", out.toString());
            }
            json.writeNumberProperty("reports", found.reports().size());
            json.writeNumberProperty("refused", found.intake().refused().size());
            json.writeNumberProperty("claims", found.claims().size());
            json.writeNumberProperty("deals", found.deals().size());
            json.writeNumberProperty("parties", found.parties().size());
            json.writeEndObject();
        }
        return line.toString();
    }
}
