package io.waybill.expose.export;

import io.waybill.model.Alignment;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.Artefact;
import io.waybill.model.Comparison.DateNote;
import io.waybill.model.Comparison.Reason;
import io.waybill.model.Drift;
import io.waybill.model.DriftScore;
import io.waybill.model.Span;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A comparison as one JSON value. */
final class ComparisonJson {
    private ComparisonJson() {}

    static void write(JsonGenerator json, Comparison found) {
        json.writeStartObject();
        fields(json, found, found.alignments());
        json.writeEndObject();
    }

    /** The fields of a comparison, with some of its alignments. */
    static void fields(JsonGenerator json, Comparison found, List<Alignment> alignments) {
        Json.string(json, "class", found.derivation().label());
        Json.string(json, "first", found.first().label());
        drift(json, found.drift());
        Json.array(json, "evidence", found.evidence(), ComparisonJson::reason);
        Json.array(json, "alignments", alignments, ComparisonJson::alignment);
        Json.array(json, "artefacts", found.artefacts(), ComparisonJson::artefact);
        Json.array(json, "dates", found.dates(), ComparisonJson::date);
    }

    private static void drift(JsonGenerator json, DriftScore drift) {
        json.writeObjectPropertyStart("drift");
        json.writeNumberProperty("told", drift.told());
        json.writeNumberProperty("drifted", drift.drifted());
        json.writeNumberProperty("share", Math.round(100 * drift.share()) / 100.0);
        json.writeObjectPropertyStart("kinds");
        for (Drift kind : Drift.values()) {
            if (drift.kinds().containsKey(kind)) {
                json.writeNumberProperty(kind.label(), drift.kinds().get(kind));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void reason(JsonGenerator json, Reason reason) {
        json.writeStartObject();
        Json.string(json, "kind", reason.kind());
        Json.string(json, "text", reason.text());
        span(json, "originalSpan", reason.originalSpan());
        span(json, "rewriteSpan", reason.rewriteSpan());
        json.writeEndObject();
    }

    private static void alignment(JsonGenerator json, Alignment alignment) {
        json.writeStartObject();
        Json.strings(json, "original", alignment.original());
        Json.strings(json, "rewrite", alignment.rewrite());
        Json.strings(json, "drift", alignment.drift().stream().map(Drift::label).toList());
        span(json, "originalSpan", alignment.originalSpan());
        span(json, "rewriteSpan", alignment.rewriteSpan());
        json.writeEndObject();
    }

    private static void artefact(JsonGenerator json, Artefact artefact) {
        json.writeStartObject();
        Json.string(json, "kind", artefact.kind());
        json.writeNumberProperty("start", artefact.start());
        json.writeNumberProperty("end", artefact.end());
        Json.string(json, "text", artefact.text());
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, DateNote date) {
        json.writeStartObject();
        Json.string(json, "report", date.report());
        Json.string(json, "stated", date.stated());
        Json.string(json, "implied", date.implied());
        Json.string(json, "why", date.why());
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, String name, Optional<Span> span) {
        if (span.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("start", span.get().start());
        json.writeNumberProperty("end", span.get().end());
        json.writeEndObject();
    }
}
