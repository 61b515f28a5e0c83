package io.waybill.app;

import io.waybill.model.Grading;
import io.waybill.model.Grading.Grade;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a person holds of the sources: a YAML list of source, grade A to F, day and reason. Makes no objects but text. */
final class SourcesFile {
    /** Bytes of a file; some 10,000 sources. */
    static final int MAX_BYTES = 2_000_000;

    private static final List<String> FIELDS = List.of("source", "grade", "day", "reason");

    private final Path file;
    private final List<Grading> gradings = new ArrayList<>();
    private final Set<String> graded = new HashSet<>();

    private SourcesFile(Path file) {
        this.file = file;
    }

    /**
     * The gradings in the order of the file.
     *
     * @throws WaybillException naming file and line, if anything in it is not as it must be
     */
    static List<Grading> read(Path file) {
        SourcesFile sources = new SourcesFile(file);
        sources.read(sources.text());
        return List.copyOf(sources.gradings);
    }

    private String text() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new WaybillException(file.toString(), "is longer than " + MAX_BYTES + " bytes: split it");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WaybillException(file.toString(), "is not UTF-8 text: save it as UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new WaybillException(file.toString(), "does not exist", e);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private void read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
        Optional<Node> root;
        try {
            root = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw refused(line, "is no YAML here: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw refused(1, "is no YAML: " + e.getMessage());
        }
        if (!(root.orElse(null) instanceof SequenceNode list)) {
            throw refused(1, "must be a list of sources, each with " + String.join(", ", FIELDS));
        }
        list.getValue().forEach(this::grading);
    }

    private void grading(Node entry) {
        if (!(entry instanceof MappingNode fields)) {
            throw refused(line(entry), "each source needs " + String.join(", ", FIELDS));
        }
        Map<String, ScalarNode> values = new HashMap<>();
        for (NodeTuple tuple : fields.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key) || !FIELDS.contains(key.getValue())) {
                throw refused(line(tuple.getKeyNode()), "a source has only " + String.join(", ", FIELDS));
            }
            if (!(tuple.getValueNode() instanceof ScalarNode value)) {
                throw refused(line(tuple.getValueNode()), key.getValue() + " must be text");
            }
            if (values.put(key.getValue(), value) != null) {
                throw refused(line(key), key.getValue() + " stands twice");
            }
        }
        Map<String, String> texts = new HashMap<>();
        for (String field : FIELDS) {
            ScalarNode value = values.get(field);
            if (value == null || value.getValue().isBlank()) {
                throw refused(line(value == null ? entry : value), "a " + field + " is missing");
            }
            texts.put(field, value.getValue().strip());
        }
        add(texts, values);
    }

    private void add(Map<String, String> texts, Map<String, ScalarNode> at) {
        String source = texts.getOrDefault("source", "");
        String grade = texts.getOrDefault("grade", "");
        String day = texts.getOrDefault("day", "");
        if (Arrays.stream(Grade.values()).noneMatch(known -> known.name().equals(grade))) {
            String grades = Arrays.stream(Grade.values()).map(Grade::name).collect(Collectors.joining(", "));
            throw refused(line(at.get("grade")), "unknown grade \"" + grade + "\": give one of " + grades);
        }
        try {
            LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw refused(line(at.get("day")), "\"" + day + "\" is no day: give YYYY-MM-DD");
        }
        if (!graded.add(source.toLowerCase(Locale.ROOT))) {
            throw refused(line(at.get("source")), source + " is graded twice");
        }
        gradings.add(new Grading(source, Grade.valueOf(grade), day, texts.getOrDefault("reason", "")));
    }

    private static int line(@Nullable Node node) {
        return node == null
                ? 1
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private WaybillException refused(int line, String why) {
        return new WaybillException(file + ", line " + line, why);
    }
}
