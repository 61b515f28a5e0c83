package io.waybill.expose.export;

import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.Evidence;
import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A claim as a line of {@code claims.jsonl}. */
final class ClaimJson {
    private ClaimJson() {}

    static void write(JsonGenerator json, Claim claim) {
        json.writeStartObject();
        Json.string(json, "id", claim.id());
        Json.string(json, "report", claim.report());
        Json.string(json, "type", claim.type().label());
        Json.string(json, "stage", claim.stage().map(Stage::label));
        Json.string(json, "polarity", claim.polarity().label());
        for (Role role : Role.values()) {
            Json.array(json, role.label(), claim.fillers(role), ClaimJson::mention);
        }
        if (claim.undirected()) {
            json.writeBooleanProperty("undirected", true);
        }
        Json.array(json, "quantity", claim.quantities(), ClaimJson::quantity);
        time(json, claim.time());
        Json.array(json, "attribution", claim.attribution(), ClaimJson::attribution);
        evidence(json, claim.evidence());
        claim.event().ifPresent(event -> Json.string(json, "event", event));
        json.writeEndObject();
    }

    static void quantity(JsonGenerator json, Quantity quantity) {
        json.writeStartObject();
        span(json, quantity.text(), quantity.start(), quantity.end());
        Json.number(json, "value", quantity.value());
        json.writeBooleanProperty("approximate", quantity.approximate());
        Json.string(json, "bound", quantity.bound().map(Quantity.Bound::label));
        Json.string(json, "unit", quantity.unit());
        Json.integer(json, "of", quantity.of());
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, Mention mention) {
        json.writeStartObject();
        fields(json, mention);
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Mention mention) {
        span(json, mention.text(), mention.start(), mention.end());
        Json.string(json, "entity", mention.entity());
        if (mention.entity().isEmpty()) {
            Json.strings(json, "candidates", mention.candidates());
        }
        mention.party().ifPresent(party -> Json.string(json, "party", party));
        if (mention.implied()) {
            json.writeBooleanProperty("implied", true);
        }
    }

    private static void time(JsonGenerator json, Optional<ClaimTime> time) {
        if (time.isEmpty()) {
            json.writeNullProperty("time");
            return;
        }
        json.writeObjectPropertyStart("time");
        span(json, time.get().text(), time.get().start(), time.get().end());
        Json.string(json, "normalised", time.get().normalised());
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, Attribution link) {
        json.writeStartObject();
        source(json, link.source());
        cue(json, link.cue());
        Json.string(json, "stance", link.stance().label());
        Json.string(json, "quoted", link.quoted().label());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Optional<Source> source) {
        if (source.isEmpty()) {
            json.writeNullProperty("source");
            return;
        }
        json.writeObjectPropertyStart("source");
        fields(json, source.get().mention());
        Json.string(json, "kind", source.get().kind().label());
        json.writeEndObject();
    }

    private static void cue(JsonGenerator json, Optional<Phrase> cue) {
        if (cue.isEmpty()) {
            json.writeNullProperty("cue");
            return;
        }
        json.writeObjectPropertyStart("cue");
        span(json, cue.get().text(), cue.get().start(), cue.get().end());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) {
        json.writeObjectPropertyStart("evidence");
        json.writeNumberProperty("sentence", evidence.sentence());
        json.writeNumberProperty("start", evidence.start());
        json.writeNumberProperty("end", evidence.end());
        Json.string(json, "quote", evidence.quote());
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, String text, int start, int end) {
        Json.string(json, "text", text);
        json.writeNumberProperty("start", start);
        json.writeNumberProperty("end", end);
    }
}
