package io.waybill.expose.export;

import io.waybill.model.Comparison;
import io.waybill.model.Origins;
import io.waybill.model.Report;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A report as a line of {@code reports.jsonl}. */
final class ReportJson {
    private ReportJson() {}

    private static final String ANALYSED = "en";

    /**
     * Writes the line; {@code class} is null for a report that was not analysed, {@code text} stands only where the
     * file has an unusual name.
     */
    static void write(JsonGenerator json, Report report, Origins origins, TextNames names) {
        json.writeStartObject();
        Json.string(json, "id", report.id());
        Json.string(json, "title", report.title());
        Json.string(json, "publisher", report.publisher());
        Json.string(json, "published", report.published().value());
        Json.string(json, "dateBasis", report.published().basis().name().toLowerCase(Locale.ROOT));
        Json.string(json, "language", report.language());
        Json.string(json, "sha256", report.sha256());
        Json.string(
                json,
                "class",
                Optional.of(origins.classOf(report.id()))
                        .filter(derived -> report.language().equals(ANALYSED)));
        Json.strings(json, "derivedFrom", origins.derivedFrom(report.id()));
        origins.ofReport(report.id())
                .map(Comparison::drift)
                .ifPresentOrElse(
                        drift -> json.writeNumberProperty("drift", Math.round(100 * drift.share()) / 100.0),
                        () -> json.writeNullProperty("drift"));
        String file = names.name(report.id());
        if (!file.equals(report.id() + ".txt")) {
            Json.string(json, "text", TextNames.FOLDER + "/" + file);
        }
        json.writeEndObject();
    }
}
