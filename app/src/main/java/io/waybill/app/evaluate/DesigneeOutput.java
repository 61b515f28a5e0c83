package io.waybill.app.evaluate;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Scores of designees as lines for people and as one JSON value. */
public final class DesigneeOutput {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String ROW = "%-6s %-18s %s";

    private DesigneeOutput() {}

    /** The last line holds the total of the labelled reports. */
    public static List<String> text(DesigneeScore labelled, Optional<DesigneeScore> silver) {
        List<String> lines = new ArrayList<>();
        silver.ifPresent(score -> {
            rows(lines, score.reports() + " other reports, names in bold", score);
            lines.add("");
        });
        rows(lines, labelled.reports() + " labelled reports", labelled);
        return lines;
    }

    private static void rows(List<String> lines, String what, DesigneeScore score) {
        lines.add(what);
        lines.add(String.format(Locale.ROOT, ROW, "year", "recall", "precision"));
        score.byYear().forEach((year, shares) -> lines.add(row(year, shares)));
        lines.add(row("all", score.total()));
    }

    private static String row(String name, DesigneeScore.Year shares) {
        return String.format(Locale.ROOT, ROW, name, shares.recall(), shares.precision());
    }

    /** Figures to three decimals; {@code skipped}: reports whose text is not at hand. */
    public static String json(DesigneeScore labelled, Optional<DesigneeScore> silver, List<String> skipped) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("skipped");
            skipped.forEach(json::writeString);
            json.writeEndArray();
            score(json, "labelled", labelled);
            silver.ifPresent(score -> score(json, "silver", score));
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void score(JsonGenerator json, String name, DesigneeScore score) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("reports", score.reports());
        year(json, "overall", score.total());
        json.writeObjectPropertyStart("years");
        score.byYear().forEach((year, shares) -> year(json, year, shares));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void year(JsonGenerator json, String name, DesigneeScore.Year shares) {
        json.writeObjectPropertyStart(name);
        share(json, "recall", shares.recall());
        share(json, "precision", shares.precision());
        json.writeEndObject();
    }

    private static void share(JsonGenerator json, String name, Share share) {
        json.writeObjectPropertyStart(name);
        json.writeName("value");
        json.writeNumber(Decimals.rounded(share.value()));
        json.writeNumberProperty("right", share.right());
        json.writeNumberProperty("all", share.all());
        json.writeEndObject();
    }
}
