package io.waybill.expose.export;

import io.waybill.model.Alignment;
import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Drift;
import io.waybill.model.Grading;
import io.waybill.model.Investigation;
import io.waybill.model.Origin;
import io.waybill.model.Origins;
import io.waybill.model.Origins.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Where reports and claims come from, as {@code origins.json}. */
final class OriginsJson {
    private OriginsJson() {}

    static void write(Investigation found, OutputStream out) throws IOException {
        Json.lines(out, List.of(found), OriginsJson::write);
    }

    private static void write(JsonGenerator json, Investigation found) {
        Origins origins = found.origins();
        json.writeStartObject();
        Json.array(json, "origins", origins.origins(), OriginsJson::origin);
        json.writeObjectPropertyStart("claims");
        for (Claim claim : found.claims()) {
            String origin = origins.ofClaim().get(claim.id());
            if (origin != null) {
                json.writeName(claim.id());
                claim(json, origin, Optional.ofNullable(origins.standing().get(claim.id())));
            }
        }
        json.writeEndObject();
        Json.array(json, "comparisons", origins.comparisons(), OriginsJson::comparison);
        Json.array(json, "gradings", found.gradings(), OriginsJson::grading);
        json.writeEndObject();
    }

    private static void origin(JsonGenerator json, Origin origin) {
        json.writeStartObject();
        Json.string(json, "id", origin.id());
        Json.string(json, "name", origin.name());
        Json.string(json, "kind", origin.kind().label());
        Json.string(json, "party", origin.party());
        Json.strings(json, "reports", origin.reports());
        json.writeEndObject();
    }

    /** A claim that only denies has no standing of its own. */
    private static void claim(JsonGenerator json, String origin, Optional<Standing> standing) {
        json.writeStartObject();
        Json.string(json, "origin", origin);
        standing.ifPresentOrElse(
                its -> {
                    json.writeNumberProperty("credibility", its.credibility());
                    json.writeNumberProperty("origins", its.origins());
                },
                () -> {
                    json.writeNullProperty("credibility");
                    json.writeNullProperty("origins");
                });
        Json.string(json, "why", standing.map(Standing::why));
        json.writeEndObject();
    }

    /** Without the alignments in which nothing changed. */
    private static void comparison(JsonGenerator json, Comparison comparison) {
        List<Alignment> changed = comparison.alignments().stream()
                .filter(alignment -> !alignment.drift().equals(List.of(Drift.SAME)))
                .toList();
        json.writeStartObject();
        Json.string(json, "original", comparison.original());
        Json.string(json, "rewrite", comparison.rewrite());
        ComparisonJson.fields(json, comparison, changed);
        json.writeEndObject();
    }

    private static void grading(JsonGenerator json, Grading grading) {
        json.writeStartObject();
        Json.string(json, "source", grading.source());
        Json.string(json, "grade", grading.grade().name());
        Json.string(json, "day", grading.day());
        Json.string(json, "reason", grading.reason());
        json.writeEndObject();
    }
}
