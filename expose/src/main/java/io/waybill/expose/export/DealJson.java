package io.waybill.expose.export;

import io.waybill.model.Deal;
import tools.jackson.core.JsonGenerator;

/** A deal as a line of {@code deals.jsonl}. */
final class DealJson {
    private DealJson() {}

    static void write(JsonGenerator json, Deal deal) {
        json.writeStartObject();
        Json.string(json, "id", deal.id());
        Json.string(json, "stage", deal.stage().label());
        if (deal.undirected()) {
            json.writeBooleanProperty("undirected", true);
        }
        Json.strings(json, "supplier", deal.supplier());
        Json.strings(json, "recipient", deal.recipient());
        Json.strings(json, "broker", deal.broker());
        Json.array(json, "goods", deal.goods(), DealJson::item);
        Json.array(json, "consideration", deal.consideration(), DealJson::item);
        Json.string(json, "start", deal.start());
        Json.string(json, "end", deal.end());
        json.writeObjectPropertyStart("claims");
        Json.strings(json, "for", deal.claimsFor());
        Json.strings(json, "against", deal.claimsAgainst());
        json.writeEndObject();
        Json.integer(json, "origins", deal.origins());
        Json.integer(json, "credibility", deal.credibility());
        Json.string(json, "why", deal.why());
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, Deal.Item item) {
        json.writeStartObject();
        Json.string(json, "text", item.text());
        Json.string(json, "category", item.category());
        Json.array(json, "quantity", item.quantity(), ClaimJson::quantity);
        json.writeEndObject();
    }
}
