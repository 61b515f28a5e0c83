package io.waybill.identify.intake;

import io.waybill.model.Published;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a JSON Lines file: {@code title, text, published, url, publisher}, and {@code author, note} if they are there. */
final class JsonRecord {
    private static final int DEEPEST = 50;

    private final JsonMapper mapper;

    JsonRecord(Limits limits) {
        mapper = new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.lineBytes())
                        .build())
                .build());
    }

    Draft read(String line) throws Refusal {
        JsonNode node = parse(line);
        String text = field(node, "text").orElseThrow(() -> new Refusal("it has no \"text\"; give each line one"));
        Optional<Published> published = field(node, "published")
                .flatMap(date -> StatedDate.published(date, "the field published"))
                .or(() -> field(node, "date").flatMap(date -> StatedDate.published(date, "the field date")));
        Facts facts = new Facts(
                clean(node, "title"),
                clean(node, "publisher"),
                clean(node, "author"),
                clean(node, "url"),
                clean(node, "note"),
                published);
        String body = Safe.text(text);
        return TextFile.draft(facts, body, 0, Segmenter.plain(body, 0), false);
    }

    private JsonNode parse(String line) throws Refusal {
        try {
            JsonNode node = mapper.readTree(line);
            if (!node.isObject()) {
                throw new Refusal("it is no JSON object; write one object a line");
            }
            return node;
        } catch (JacksonException e) {
            throw new Refusal(
                    "it is not valid JSON (column "
                            + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr())
                            + "); mend or remove the line",
                    e);
        }
    }

    private static Optional<String> clean(JsonNode node, String name) {
        return field(node, name).flatMap(Facts::clean);
    }

    private static Optional<String> field(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
