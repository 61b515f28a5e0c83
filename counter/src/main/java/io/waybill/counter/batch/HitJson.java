package io.waybill.counter.batch;

import io.waybill.counter.screen.Hit;
import io.waybill.counter.screen.Receipt;
import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.version.Stamp;
import io.waybill.model.ListKind;
import io.waybill.model.Measure;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers and receipts as JSON. Stateless. */
public final class HitJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private HitJson() {}

    /** One line: {@code {"row","query","matches"}}, and {@code "problem"} where there was nothing to screen. */
    static String line(QueryRow row, List<Hit> hits) {
        return line(row, hits, Optional.empty());
    }

    /** The line with its receipt in it. */
    public static String line(QueryRow row, List<Hit> hits, Optional<Receipt> receipt) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("row", row.number());
            query(json, row);
            row.problem().ifPresent(problem -> json.writeStringProperty("problem", problem));
            json.writeArrayPropertyStart("matches");
            hits.forEach(hit -> hit(json, hit));
            json.writeEndArray();
            receipt.ifPresent(given -> {
                json.writeName("receipt");
                receipt(json, given, Map.of());
            });
            json.writeEndObject();
        }
        return line.toString();
    }

    /** The receipt alone; {@code more} are further numbers to tell, such as the rows of a file. */
    public static String receipt(Receipt receipt, Map<String, Object> more) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            receipt(json, receipt, more);
        }
        return text.toString();
    }

    private static void query(JsonGenerator json, QueryRow row) {
        json.writeObjectPropertyStart("query");
        row.cells().forEach((label, values) -> {
            if (values.size() == 1) {
                json.writeStringProperty(label, values.getFirst());
            } else {
                strings(json, label, values);
            }
        });
        json.writeEndObject();
    }

    private static void hit(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        json.writeStringProperty("list", hit.designation().list());
        json.writeStringProperty("entry", hit.designation().entry());
        json.writeStringProperty("name", hit.name());
        json.writeStringProperty("hit", hit.how().label());
        if (hit.via().isPresent()) {
            json.writeStringProperty("via", hit.via().get());
        } else {
            json.writeNullProperty("via");
        }
        score(json, "score", hit.score());
        score(json, "nameScore", hit.nameScore());
        json.writeObjectPropertyStart("corroboration");
        hit.corroboration().forEach((feature, agreement) -> json.writeStringProperty(feature, agreement.label()));
        json.writeEndObject();
        json.writeStringProperty("caption", hit.designation().name());
        json.writeStringProperty("type", hit.designation().type().label());
        json.writeStringProperty("kind", hit.designation().kind().label());
        strings(json, "programmes", hit.designation().programmes());
        strings(
                json,
                "measures",
                hit.designation().measures().stream()
                        .map(Measure::kind)
                        .distinct()
                        .map(Measure.Kind::label)
                        .toList());
        json.writeArrayPropertyStart("reasons");
        for (Hit.Reason reason : hit.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("feature", reason.feature());
            json.writeStringProperty("words", reason.words());
            score(json, "value", reason.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void receipt(JsonGenerator json, Receipt receipt, Map<String, Object> more) {
        json.writeStartObject();
        json.writeStringProperty("algorithm", receipt.algorithm());
        json.writeStringProperty("at", receipt.at());
        json.writeStringProperty("asOf", receipt.asOf());
        json.writeArrayPropertyStart("lists");
        for (Stamp list : receipt.lists()) {
            json.writeStartObject();
            json.writeStringProperty("list", list.list());
            json.writeObjectPropertyStart("kinds");
            new TreeMap<>(list.kinds()).forEach((kind, count) -> json.writeNumberProperty(kind.label(), count));
            json.writeEndObject();
            json.writeStringProperty("format", list.format());
            json.writeStringProperty("date", list.date());
            json.writeStringProperty("hash", list.hash());
            json.writeNumberProperty("entries", list.entries());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "passedOver", receipt.passedOver());
        strings(json, "unavailable", receipt.unavailable());
        options(json, receipt.options());
        more.forEach((name, value) -> {
            if (value instanceof Long number) {
                json.writeNumberProperty(name, number);
            } else {
                json.writeStringProperty(name, value.toString());
            }
        });
        json.writeEndObject();
    }

    private static void options(JsonGenerator json, ScreenOptions options) {
        json.writeObjectPropertyStart("options");
        score(json, "threshold", options.threshold());
        json.writeNumberProperty("limit", options.limit());
        strings(json, "lists", options.lists().stream().sorted().toList());
        strings(
                json,
                "kinds",
                options.kinds().stream().map(ListKind::label).sorted().toList());
        strings(json, "programs", options.programmes().stream().sorted().toList());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Three decimals. */
    private static void score(JsonGenerator json, String name, double value) {
        json.writeNumberProperty(name, Math.round(value * 1000) / 1000.0);
    }
}
