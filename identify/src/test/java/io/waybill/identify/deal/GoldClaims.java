package io.waybill.identify.deal;

import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Evidence;
import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Published;
import io.waybill.model.Quantity;
import io.waybill.model.Report;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The labelled development claims, read as if an extractor had found them. */
record GoldClaims(List<Report> reports, List<Claim> claims) {
    private static final Path FILE = Path.of("data/bench/claims-dev/gold.json");

    static Optional<Path> file() {
        return List.of(Path.of("../../shared"), Path.of("../shared")).stream()
                .map(folder -> folder.resolve(FILE))
                .filter(Files::exists)
                .findFirst();
    }

    static GoldClaims read(Path file) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(file.toFile());
        List<Report> reports = new ArrayList<>();
        for (JsonNode node : gold.get("reports")) {
            String id = node.get("report").asString();
            reports.add(new Report(
                    id,
                    Optional.of(node.get("title").asString()),
                    text(node, "publisher"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new Published(text(node, "publication_date"), Published.Basis.STATED, "front matter"),
                    "en",
                    "",
                    Files.readString(file.resolveSibling("reports").resolve(id)),
                    List.of()));
        }
        List<Claim> claims = new ArrayList<>();
        gold.get("claims").forEach(node -> claims.add(claim(node)));
        return new GoldClaims(reports, claims);
    }

    private static Claim claim(JsonNode node) {
        Map<Role, List<Mention>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Mention> fillers = new ArrayList<>();
            JsonNode given = node.get(role == Role.LEGAL_BASIS ? "legal_basis" : role.label());
            if (given != null) {
                given.forEach(filler -> fillers.add(mention(filler)));
            }
            roles.put(role, fillers);
        }
        JsonNode evidence = node.get("evidence");
        return new Claim(
                node.get("id").asString(),
                node.get("report").asString(),
                ClaimType.of(node.get("type").asString()),
                text(node, "stage").map(stage -> Stage.valueOf(stage.toUpperCase(Locale.ROOT))),
                Polarity.valueOf(node.get("polarity").asString().toUpperCase(Locale.ROOT)),
                roles,
                node.path("undirected").asBoolean(false),
                quantities(node),
                time(node),
                attribution(node),
                new Evidence(
                        evidence.get("sentence").asInt(),
                        evidence.get("start").asInt(),
                        evidence.get("end").asInt(),
                        evidence.get("quote").asString()),
                Optional.empty());
    }

    private static Mention mention(JsonNode node) {
        return new Mention(
                node.get("text").asString(),
                node.get("start").asInt(),
                node.get("end").asInt(),
                text(node, "entity"),
                List.of(),
                node.path("implied").asBoolean(false),
                Optional.empty());
    }

    private static List<Quantity> quantities(JsonNode node) {
        List<Quantity> all = new ArrayList<>();
        node.path("quantity")
                .forEach(quantity -> all.add(new Quantity(
                        quantity.get("text").asString(),
                        quantity.get("start").asInt(),
                        quantity.get("end").asInt(),
                        quantity.path("value").isNumber()
                                ? OptionalDouble.of(quantity.get("value").asDouble())
                                : OptionalDouble.empty(),
                        quantity.path("approximate").asBoolean(false),
                        text(quantity, "bound")
                                .map(bound -> Quantity.Bound.valueOf(
                                        bound.replace('-', '_').toUpperCase(Locale.ROOT))),
                        text(quantity, "unit"),
                        OptionalInt.empty())));
        return all;
    }

    private static Optional<ClaimTime> time(JsonNode node) {
        JsonNode time = node.path("time");
        return time.isObject()
                ? Optional.of(new ClaimTime(
                        time.get("text").asString(),
                        time.get("start").asInt(),
                        time.get("end").asInt(),
                        text(time, "normalised")))
                : Optional.empty();
    }

    private static List<Attribution> attribution(JsonNode node) {
        List<Attribution> chain = new ArrayList<>();
        for (JsonNode link : node.get("attribution")) {
            JsonNode source = link.path("source");
            JsonNode cue = link.path("cue");
            chain.add(new Attribution(
                    source.isObject()
                            ? Optional.of(new Source(
                                    mention(source),
                                    Source.Kind.valueOf(source.path("kind")
                                            .asString("office")
                                            .replace('-', '_')
                                            .toUpperCase(Locale.ROOT))))
                            : Optional.empty(),
                    cue.isObject()
                            ? Optional.of(new Phrase(
                                    cue.get("text").asString(),
                                    cue.get("start").asInt(),
                                    cue.get("end").asInt()))
                            : Optional.empty(),
                    Attribution.Stance.valueOf(link.get("stance").asString().toUpperCase(Locale.ROOT)),
                    Attribution.Quoted.valueOf(link.get("quoted").asString().toUpperCase(Locale.ROOT))));
        }
        return chain;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.path(field).isString() ? Optional.of(node.get(field).asString()) : Optional.empty();
    }
}
