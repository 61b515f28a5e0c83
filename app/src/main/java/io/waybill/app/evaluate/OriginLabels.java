package io.waybill.app.evaluate;

import io.waybill.model.Derivation;
import io.waybill.model.WaybillException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled pairs of reports, of which the second may derive from the first. */
public record OriginLabels(List<Pair> pairs) {
    public OriginLabels {
        pairs = List.copyOf(pairs);
    }

    /**
     * A labelled pair.
     *
     * @param original file name of the report that was there first
     * @param kind how the second was made, such as {@code heavy}, {@code template}, {@code independent}
     * @param aligned sentences that belong together; none where nobody said which do
     * @param traces what rewriting left in the second; empty where nobody looked
     */
    public record Pair(
            String original,
            String rewrite,
            String kind,
            Derivation derivation,
            List<Aligned> aligned,
            Optional<List<Traced>> traces) {
        public Pair {
            aligned = List.copyOf(aligned);
            traces = traces.map(List::copyOf);
        }

        String name() {
            return rewrite + " < " + original;
        }
    }

    /** The first words of a sentence in each report, empty where it has none there, and the labels of what changed. */
    public record Aligned(Optional<String> original, Optional<String> rewrite, Set<String> drift) {
        public Aligned {
            drift = Set.copyOf(drift);
        }
    }

    /** Words of the rewrite that rewriting left behind. */
    public record Traced(String kind, String text) {}

    /** Reads {@code pairs.json}; throws {@link WaybillException} where it holds no labelled pairs. */
    public static OriginLabels read(Path file) {
        if (!Files.isReadable(file)) {
            throw new WaybillException(
                    file.toString(), "is not there or cannot be read; give a folder with a pairs.json");
        }
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(file);
        } catch (JacksonException e) {
            throw new WaybillException(file.toString(), "is no JSON: " + e.getOriginalMessage(), e);
        }
        List<Pair> pairs = Fields.items(root, "pairs").stream()
                .map(pair -> pair(pair, file))
                .toList();
        if (pairs.isEmpty()) {
            throw new WaybillException(file.toString(), "holds no labelled pairs (field pairs)");
        }
        return new OriginLabels(pairs);
    }

    private static Pair pair(JsonNode pair, Path file) {
        return new Pair(
                needed(pair, "original", file),
                needed(pair, "rewrite", file),
                needed(pair, "kind", file),
                derivation(needed(pair, "class", file), file),
                Fields.items(pair, "alignments").stream()
                        .map(OriginLabels::aligned)
                        .toList(),
                pair.has("artefacts")
                        ? Optional.of(Fields.items(pair, "artefacts").stream()
                                .map(found -> new Traced(needed(found, "kind", file), needed(found, "text", file)))
                                .toList())
                        : Optional.empty());
    }

    private static Aligned aligned(JsonNode sentences) {
        return new Aligned(
                Fields.text(sentences, "original"),
                Fields.text(sentences, "rewrite"),
                Set.copyOf(Fields.texts(sentences, "drift")));
    }

    private static String needed(JsonNode object, String name, Path file) {
        return Fields.text(object, name)
                .orElseThrow(() -> new WaybillException(file.toString(), "a pair lacks the field " + name));
    }

    private static Derivation derivation(String label, Path file) {
        return Stream.of(Derivation.values())
                .filter(derivation -> derivation.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new WaybillException(file.toString(), "names no known class: " + label));
    }
}
