package io.waybill.app.evaluate;

import io.waybill.lexicon.name.Feature;
import io.waybill.lexicon.name.NameComparer;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Scored pairs of names as JSON, as text, and as lines of CSV. */
public final class NamePairsOutput {
    private static final JsonFactory FACTORY = new JsonFactory();

    private NamePairsOutput() {}

    /** The figures as one JSON value; of a file without labels the number of pairs and the threshold. */
    public static String json(NamePairs pairs) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("pairs", pairs.scored().size());
            json.writeNumberProperty("threshold", NameComparer.THRESHOLD);
            if (pairs.isLabelled()) {
                var figures = pairs.figures();
                ScoreJson.number(json, "precision", figures.precision());
                ScoreJson.number(json, "recall", figures.recall());
                ScoreJson.number(json, "f1", figures.f1());
                ScoreJson.number(json, "auc", figures.auc());
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The figures by schema and script. */
    public static List<String> text(NamePairs pairs) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%d pairs, threshold %.2f", pairs.scored().size(), NameComparer.THRESHOLD));
        if (pairs.isLabelled()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-16s %6s  precision  recall     F1    AUC  recall at precision %.2f",
                    "",
                    "pairs",
                    NamePairs.PRECISION));
            lines.add(line("all", pairs.figures()));
            parts(lines, pairs, NamePair::schema);
            parts(lines, pairs, NamePair::script);
        }
        return lines;
    }

    private static void parts(List<String> lines, NamePairs pairs, Function<NamePair, String> part) {
        var values = pairs.scored().stream()
                .map(scored -> part.apply(scored.pair()))
                .distinct()
                .sorted()
                .toList();
        if (values.size() > 1) {
            for (var value : values) {
                lines.add(line(
                        "  " + value, pairs.figures(pair -> part.apply(pair).equals(value))));
            }
        }
    }

    private static String line(String name, RankFigures figures) {
        return String.format(
                Locale.ROOT,
                "%-16s %6d  %9s  %6s  %5s  %5s  %5s",
                name,
                figures.pairs(),
                Decimals.of(figures.precision()),
                Decimals.of(figures.recall()),
                Decimals.of(figures.f1()),
                Decimals.of(figures.auc()),
                Decimals.of(figures.recallAt()));
    }

    /** {@code score,match}, a line a pair, in order. */
    public static List<String> scores(NamePairs pairs) {
        List<String> lines = new ArrayList<>(List.of("score,match"));
        pairs.scored().forEach(scored -> lines.add(decimal(scored.score()) + "," + scored.over()));
        return lines;
    }

    /** {@code score,match,name1,name2,explanation}, a line a pair, in order. */
    public static List<String> explanations(NamePairs pairs) {
        List<String> lines = new ArrayList<>(List.of("score,match,name1,name2,explanation"));
        for (var scored : pairs.scored()) {
            var reasons = String.join(
                    "; ",
                    scored.features().stream().map(NamePairsOutput::reason).toList());
            lines.add(String.join(
                    ",",
                    decimal(scored.score()),
                    String.valueOf(scored.over()),
                    cell(scored.pair().one()),
                    cell(scored.pair().two()),
                    cell(reasons)));
        }
        return lines;
    }

    private static String reason(Feature feature) {
        return String.format(Locale.ROOT, "%s (%+.2f)", feature.words(), feature.value());
    }

    private static String decimal(double score) {
        return new BigDecimal(score).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A quoted cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
