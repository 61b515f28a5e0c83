package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import io.waybill.app.evaluate.Gold.LabelledReport;
import io.waybill.app.evaluate.Gold.Salience;
import io.waybill.model.Span;
import io.waybill.model.WaybillException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled claims out of {@code gold.json}. */
public final class GoldReader {
    private GoldReader() {}

    /** Reads the file; throws {@link WaybillException} where it holds no labelled claims. */
    public static Gold read(Path file) {
        if (!Files.isReadable(file)) {
            throw new WaybillException(
                    file.toString(), "is not there or cannot be read; give a folder with a gold.json");
        }
        JsonNode gold;
        try {
            gold = JsonMapper.shared().readTree(file);
        } catch (JacksonException e) {
            throw new WaybillException(file.toString(), "is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!gold.path("reports").isArray() || !gold.path("claims").isArray()) {
            throw new WaybillException(file.toString(), "holds no labelled claims (fields reports and claims)");
        }
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        gold.path("entity_aliases")
                .properties()
                .forEach(entry ->
                        aliases.put(entry.getKey(), Fields.texts(gold.path("entity_aliases"), entry.getKey())));
        return new Gold(
                Fields.text(gold, "split"),
                aliases,
                Fields.items(gold, "reports").stream().map(GoldReader::report).toList(),
                Fields.items(gold, "claims").stream()
                        .map(claim -> label(claim, file))
                        .toList());
    }

    private static LabelledReport report(JsonNode report) {
        return new LabelledReport(
                Fields.text(report, "report").orElse(""),
                Fields.spans(report, "sentences"),
                Fields.spans(report, "ignore_spans"),
                Set.copyOf(Fields.texts(report, "annotated_types")),
                Stream.concat(
                                Fields.texts(report, "publisher_aliases").stream(),
                                Fields.text(report, "publisher").stream())
                        .toList(),
                Fields.text(report, "publication_date"),
                Fields.text(report, "source_path"),
                Fields.text(report, "sha256"));
    }

    private static Label label(JsonNode claim, Path file) {
        Told told = ToldReader.read(claim);
        Span evidence = told.evidence()
                .orElseThrow(() -> new WaybillException(
                        file.toString(), "claim " + told.id() + " names no evidence (start and end)"));
        JsonNode time = claim.path("time");
        List<String> polarities = Fields.texts(claim, "polarity_accept");
        return new Label(
                told,
                claim.path("evidence").path("sentence").asInt(-1),
                evidence,
                salience(claim),
                Set.copyOf(Fields.texts(claim, "alt_types")),
                Fields.text(claim, "embedded_type"),
                claim.has("stage_accept") ? open(claim, "stage_accept") : List.of(told.stage()),
                claim.has("polarity_accept") ? polarities : List.of(told.polarity()),
                open(claim, "attribution_accept").stream()
                        .map(name -> name.map(Filler::named))
                        .toList(),
                Fields.texts(time, "normalised_accept"),
                Fields.flag(time, "relative_to_document_date"),
                Fields.flag(claim, "undirected"));
    }

    /** Texts, empty where the element is null. */
    private static List<Optional<String>> open(JsonNode claim, String name) {
        List<Optional<String>> values = new ArrayList<>();
        Fields.items(claim, name).forEach(item -> values.add(Fields.text(item)));
        return values;
    }

    private static Salience salience(JsonNode claim) {
        String name = Fields.text(claim, "salience").orElse("optional").toUpperCase(Locale.ROOT);
        return Stream.of(Salience.values())
                .filter(salience -> salience.name().equals(name))
                .findFirst()
                .orElse(Salience.OPTIONAL);
    }
}
