package io.waybill.expose.export;

import io.waybill.model.ListMatch;
import io.waybill.model.Party;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** A party as a line of {@code parties.jsonl}. */
final class PartyJson {
    private PartyJson() {}

    static void write(JsonGenerator json, Party party) {
        json.writeStartObject();
        Json.string(json, "id", party.id());
        Json.string(json, "name", party.name());
        Json.string(json, "kind", party.kind().label());
        Json.strings(json, "aliases", party.aliases());
        Json.string(json, "description", party.description());
        Json.array(json, "mentions", party.mentions(), PartyJson::mention);
        Json.array(json, "matches", party.matches(), PartyJson::match);
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, Party.PartyMention mention) {
        json.writeStartObject();
        Json.string(json, "report", mention.report());
        json.writeNumberProperty("start", mention.start());
        json.writeNumberProperty("end", mention.end());
        json.writeEndObject();
    }

    private static void match(JsonGenerator json, ListMatch match) {
        json.writeStartObject();
        Json.string(json, "list", match.designation().list());
        Json.string(json, "entry", match.designation().entry());
        Json.number(json, "score", OptionalDouble.of(match.score()));
        Json.strings(json, "reasons", match.reasons());
        Json.string(json, "state", match.state().label());
        json.writeEndObject();
    }
}
