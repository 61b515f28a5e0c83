package io.waybill.app.evaluate;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A score as one JSON value, figures to three decimals. */
public final class ScoreJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ScoreJson() {}

    /** {@code skipped}: labelled reports whose text is not at hand. */
    public static String of(Score score, List<String> skipped) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("claims", score.claims());
            json.writeArrayPropertyStart("skipped");
            skipped.forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("reports");
            score.byReport().forEach((report, tally) -> {
                json.writeObjectPropertyStart(report);
                detection(json, tally);
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeObjectPropertyStart("overall");
            detection(json, score.total());
            rest(json, score.total());
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void detection(JsonGenerator json, Tally tally) {
        counts(json, "core", tally.core);
        counts(json, "all", tally.all());
        number(json, "headlineF1", tally.headline.f1());
    }

    private static void rest(JsonGenerator json, Tally total) {
        number(json, "signedF1", total.signed.f1());
        number(json, "stageMacroF1", total.stageMacroF1());
        counts(json, "denied", total.negative);
        counts(json, "types", total.types);
        counts(json, "roles", total.roles);
        counts(json, "designations", total.designations);
        counts(json, "frames", total.frames);
        counts(json, "stages", total.stages);
        json.writeObjectPropertyStart("accuracy");
        total.accuracy.forEach((what, share) -> {
            if (share.all() == 0) {
                json.writeNullProperty(what);
            } else {
                number(json, what, share.value());
            }
        });
        json.writeEndObject();
    }

    static void counts(JsonGenerator json, String name, Map<String, Counts> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((key, c) -> counts(json, key, c));
        json.writeEndObject();
    }

    static void counts(JsonGenerator json, String name, Counts c) {
        json.writeObjectPropertyStart(name);
        fields(json, c);
        json.writeEndObject();
    }

    /** The figures into an object that is open. */
    static void fields(JsonGenerator json, Counts c) {
        number(json, "precision", c.precision());
        number(json, "recall", c.recall());
        number(json, "f1", c.f1());
        json.writeNumberProperty("found", c.found());
        json.writeNumberProperty("wrong", c.wrong());
        json.writeNumberProperty("missed", c.missed());
    }

    static void number(JsonGenerator json, String name, double value) {
        json.writeName(name);
        json.writeNumber(Decimals.rounded(value));
    }
}
