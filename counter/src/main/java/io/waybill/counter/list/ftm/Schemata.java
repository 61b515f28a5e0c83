package io.waybill.counter.list.ftm;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.EntryType;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.Measure;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What records of each schema are to a list, and what topics make of an entry. Thread-safe. */
final class Schemata {
    private static final Map<String, Schema> SCHEMATA = schemata();
    private static final List<Topic> TOPICS = topics();

    /** What a record is. */
    sealed interface Schema {}

    /** An entry of the list. */
    record Entry(EntryType type) implements Schema {}

    /** A tie of two others, named by two properties. */
    record Edge(String one, String other, Relation forward, Relation backward) implements Schema {}

    /** Something that belongs to an entry, or to no list at all. */
    enum Beside implements Schema {
        SANCTION,
        DOCUMENT,
        NONE
    }

    /** What a topic makes of an entry. */
    record Topic(String name, ListKind kind, Optional<Measure.Kind> measure) {}

    private Schemata() {}

    static Optional<Schema> of(String name) {
        return Optional.ofNullable(SCHEMATA.get(name));
    }

    /** Those of the topics for which an entry is listed, the weightiest first. */
    static List<Topic> listing(List<String> topics) {
        return TOPICS.stream().filter(topic -> topics.contains(topic.name())).toList();
    }

    private static Map<String, Schema> schemata() {
        Map<String, Schema> schemata = new HashMap<>();
        for (var row : Tsv.rows(Schemata.class, "schemata.tsv", 2)) {
            var said = row.size() > 2 ? row.get(2) : "";
            schemata.put(
                    row.get(0),
                    switch (row.get(1)) {
                        case "entry" -> new Entry(EntryType.valueOf(said.toUpperCase(Locale.ROOT)));
                        case "edge" -> edge(said.split("\\|"));
                        case "sanction" -> Beside.SANCTION;
                        case "document" -> Beside.DOCUMENT;
                        case "none" -> Beside.NONE;
                        default -> throw new WaybillException("schemata.tsv", "knows no role " + row.get(1));
                    });
        }
        return Map.copyOf(schemata);
    }

    private static Edge edge(String[] said) {
        return new Edge(said[0], said[1], relation(said[2]), relation(said[3]));
    }

    private static Relation relation(String label) {
        return Relation.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (var row : Tsv.rows(Schemata.class, "topics.tsv", 3)) {
            var kind = ListKind.of(row.get(1))
                    .orElseThrow(() -> new WaybillException("topics.tsv", "knows no kind " + row.get(1)));
            var measure = row.get(2).equals("none")
                    ? Optional.<Measure.Kind>empty()
                    : Optional.of(Measure.Kind.valueOf(
                            row.get(2).toUpperCase(Locale.ROOT).replace('-', '_')));
            topics.add(new Topic(row.get(0), kind, measure));
        }
        return List.copyOf(topics);
    }
}
