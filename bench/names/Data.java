package io.waybill.lexicon.name;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names and pairs from which the model learns and by which it is measured. */
final class Data {
    record Entry(String id, String name, NameKind kind) {}

    record Pair(String one, String two, boolean match, NameKind kind, String fold, String group, String script) {}

    private Data() {}

    static NameKind kind(String schema) {
        return switch (schema) {
            case "Person", "individual" -> NameKind.PERSON;
            case "Vessel", "vessel" -> NameKind.SHIP;
            case "Airplane", "aircraft" -> NameKind.AIRCRAFT;
            case "LegalEntity" -> NameKind.UNKNOWN;
            default -> NameKind.ORGANISATION;
        };
    }

    static List<Pair> labelled(Path file) {
        List<Pair> pairs = new ArrayList<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> pairs.add(new Pair(
                    row.getField("name1"),
                    row.getField("name2"),
                    row.getField("is_match").equals("true"),
                    kind(row.getField("schema")),
                    row.findField("key").orElse(row.getField("name1")),
                    row.findField("group").or(() -> row.findField("case_group")).orElse(""),
                    row.findField("script").orElse("") )));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    static List<Entry> sdn(Path file) {
        List<Entry> entries = new ArrayList<>();
        try (var csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(file)) {
            csv.forEach(row -> {
                if (row.getFieldCount() > 2) {
                    entries.add(new Entry(row.getField(0), row.getField(1), kind(row.getField(2).strip())));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Names of one list with damage: one entity each. */
    static List<Pair> damaged(List<Entry> entries, int many, int edits, Random random) {
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < many) {
            var entry = entries.get(random.nextInt(entries.size()));
            var name = entry.name();
            for (var i = 0; i < edits; i++) {
                var kinds = Damage.values();
                name = kinds[random.nextInt(kinds.length)].apply(name, random);
            }
            if (!name.equals(entry.name())) {
                pairs.add(new Pair(name, entry.name(), true, entry.kind(), entry.id(), edits == 1 ? "one-edit" : "heavy", "latin"));
            }
        }
        return pairs;
    }

    /** Pairs of different entries that share a word. */
    static List<Pair> different(List<Entry> entries, int many, Random random) {
        Map<String, List<Entry>> byWord = new HashMap<>();
        for (var entry : entries) {
            for (var word : entry.name().toLowerCase().split("[^\\p{L}\\d]+")) {
                if (word.length() > 2) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < many) {
            var one = entries.get(random.nextInt(entries.size()));
            var words = one.name().toLowerCase().split("[^\\p{L}\\d]+");
            var near = byWord.getOrDefault(words[random.nextInt(words.length)], List.of());
            if (near.isEmpty()) {
                continue;
            }
            var two = near.get(random.nextInt(near.size()));
            if (one.kind() == two.kind() && !one.id().equals(two.id()) && !sameWords(one.name(), two.name())) {
                pairs.add(new Pair(one.name(), two.name(), false, one.kind(), one.id(), "different", "latin"));
            }
        }
        return pairs;
    }

    private static boolean sameWords(String one, String two) {
        return words(one).equals(words(two));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.toLowerCase().split("[^\\p{L}\\d]+")));
    }
}
