package io.waybill.app.evaluate;

import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Claims out of JSON objects. Lenient: what is absent or odd stays empty and costs points, never a crash. */
final class ToldReader {
    private static final Set<String> AUTHOR =
            Set.of("author", "author-voice", "report", "the report", "publisher", "narrator");

    private ToldReader() {}

    static Told read(JsonNode claim) {
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        Told.ROLES.forEach(role -> roles.put(role, fillers(claim, role.label())));
        List<JsonNode> links = Fields.items(claim, "attribution").stream()
                .filter(JsonNode::isObject)
                .toList();
        JsonNode evidence = evidence(claim);
        return new Told(
                Fields.text(claim, "id").orElse(""),
                Fields.text(claim, "report").orElse(""),
                Fields.text(claim, "type").orElse(""),
                Fields.text(claim, "stage").filter(stage -> !stage.equals("null")),
                Fields.text(claim, "polarity").orElse("affirmed"),
                roles,
                sources(links),
                links.stream()
                        .flatMap(link -> Fields.text(link, "stance").stream())
                        .collect(Collectors.toSet()),
                time(claim.path("time")),
                Fields.span(evidence),
                Fields.text(evidence, "quote").orElse(""),
                laws(claim));
    }

    static JsonNode evidence(JsonNode claim) {
        JsonNode evidence = claim.path("evidence");
        return evidence.isArray() ? evidence.path(0) : evidence;
    }

    private static Optional<Told.Time> time(JsonNode time) {
        return time.isObject() && !time.isEmpty()
                ? Optional.of(new Told.Time(Fields.text(time, "text").orElse(""), Fields.text(time, "normalised")))
                : Optional.empty();
    }

    private static List<Filler> laws(JsonNode claim) {
        return Stream.of("legal_basis", "legalBasis", "basis", "authority")
                .map(name -> fillers(claim, name))
                .filter(laws -> !laws.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Filler> fillers(JsonNode claim, String name) {
        return Fields.items(claim, name).stream()
                .flatMap(item -> filler(item).stream())
                .toList();
    }

    private static Optional<Filler> filler(JsonNode item) {
        if (item.isString()) {
            return Fields.text(item).map(Filler::named);
        }
        Optional<String> text = Fields.text(item, "text");
        Optional<String> entity = Fields.text(item, "entity").or(() -> Fields.text(item, "canonical"));
        return text.isEmpty() && entity.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filler(text, entity, Fields.span(item), Fields.flag(item, "optional")));
    }

    private static List<Optional<Filler>> sources(List<JsonNode> links) {
        List<Optional<Filler>> sources = new ArrayList<>();
        for (JsonNode link : links) {
            sources.add(filler(link.path("source")).filter(source -> !isAuthor(source)));
        }
        return sources.isEmpty() ? List.of(Optional.empty()) : sources;
    }

    private static boolean isAuthor(Filler source) {
        String name = source.entity().or(source::text).orElse("");
        return AUTHOR.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
