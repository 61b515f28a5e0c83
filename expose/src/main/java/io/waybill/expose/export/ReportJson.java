package io.waybill.expose.export;

import io.waybill.model.Report;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** A report as a line of {@code reports.jsonl}. */
final class ReportJson {
    private ReportJson() {}

    /** {@code class} is null until origins are known; {@code text} stands only where the file has an unusual name. */
    static void write(JsonGenerator json, Report report, TextNames names) {
        json.writeStartObject();
        Json.string(json, "id", report.id());
        Json.string(json, "title", report.title());
        Json.string(json, "publisher", report.publisher());
        Json.string(json, "published", report.published().value());
        Json.string(json, "dateBasis", report.published().basis().name().toLowerCase(Locale.ROOT));
        Json.string(json, "language", report.language());
        Json.string(json, "sha256", report.sha256());
        json.writeNullProperty("class");
        Json.strings(json, "derivedFrom", List.of());
        String file = names.name(report.id());
        if (!file.equals(report.id() + ".txt")) {
            Json.string(json, "text", TextNames.FOLDER + "/" + file);
        }
        json.writeEndObject();
    }
}
