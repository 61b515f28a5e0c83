package io.waybill.app.evaluate;

import io.waybill.model.Derivation;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The score of derivations as one JSON value, figures to three decimals. */
public final class OriginScoreJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private OriginScoreJson() {}

    public static String of(OriginScore score) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("reports", score.reports());
            json.writeNumberProperty("pairs", score.pairs());
            classes(json, score);
            ScoreJson.counts(json, "derived", score.derivedPairs());
            ScoreJson.number(json, "macroF1", score.macroF1());
            json.writeObjectPropertyStart("nonDerived");
            score.taken().forEach((kind, share) -> {
                json.writeObjectPropertyStart(kind);
                json.writeNumberProperty("right", share.right());
                json.writeNumberProperty("all", share.all());
                json.writeEndObject();
            });
            json.writeEndObject();
            ScoreJson.counts(json, "alignments", score.alignments());
            ScoreJson.counts(json, "drift", score.drift());
            ScoreJson.counts(json, "artefacts", score.traces());
            json.writeNumberProperty("artefactsElsewhere", score.tracesElsewhere());
            json.writeObjectPropertyStart("first");
            json.writeNumberProperty("right", score.first().found());
            json.writeNumberProperty("wrong", score.first().wrong());
            json.writeNumberProperty("open", score.first().missed());
            json.writeEndObject();
            json.writeObjectPropertyStart("set");
            ScoreJson.counts(json, "parents", score.parents());
            ScoreJson.counts(json, "derived", score.derived());
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void classes(JsonGenerator json, OriginScore score) {
        json.writeObjectPropertyStart("classes");
        for (Derivation labelled : Derivation.values()) {
            json.writeObjectPropertyStart(labelled.label());
            json.writeObjectPropertyStart("decided");
            for (Derivation decided : Derivation.values()) {
                json.writeNumberProperty(decided.label(), score.pairs(labelled, decided));
            }
            json.writeEndObject();
            ScoreJson.fields(json, score.of(labelled));
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
