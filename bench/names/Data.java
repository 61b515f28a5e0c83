package io.waybill.lexicon.name;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Names and pairs from which the model learns and by which it is measured. */
final class Data {
    record Entry(String id, String name, NameKind kind) {}

    record Pair(String one, String two, boolean match, NameKind kind, String fold, String group, String script) {}

    /** Of shorter names a slip makes others: Tavo, Taro. */
    private static final int SHORTEST = 6;

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
    static List<Pair> damaged(List<Entry> entries, int many, boolean heavy, Random random) {
        var byWord = byWord(entries);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < many) {
            var entry = entries.get(random.nextInt(entries.size()));
            var name = entry.name();
            if (!heavy) {
                name = Damage.one(name, random);
            } else if (random.nextBoolean()) {
                name = Damage.EVERY_WORD.apply(name, random);
            } else {
                for (var i = 0; i < 3; i++) {
                    name = Damage.one(name, random);
                }
            }
            if (!name.equals(entry.name())
                    && name.chars().filter(Character::isLetterOrDigit).count() >= SHORTEST
                    && !isOthers(byWord, entry, name)) {
                pairs.add(new Pair(name, entry.name(), true, entry.kind(), entry.id(), heavy ? "heavy" : "one-edit", "latin"));
            }
        }
        return pairs;
    }

    private static Map<String, List<Entry>> byWord(List<Entry> entries) {
        Map<String, List<Entry>> byWord = new HashMap<>();
        for (var entry : entries) {
            for (var word : entry.name().toLowerCase().split("[^\\p{L}\\d]+")) {
                if (word.length() > 2) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
                }
            }
        }
        return byWord;
    }

    /** Whether all words stand in the name of another entry: nobody could tell whose the name is. */
    private static boolean isOthers(Map<String, List<Entry>> byWord, Entry entry, String name) {
        var words = words(name);
        words.remove("");
        return words.stream()
                .filter(word -> word.length() > 2)
                .findFirst()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .orElse(List.of())
                .stream()
                .anyMatch(other -> !other.id().equals(entry.id())
                        && !sameWords(other.name(), entry.name())
                        && words(other.name()).containsAll(words));
    }

    /** Pairs of different entries that share a word. */
    static List<Pair> different(List<Entry> entries, int many, Random random) {
        var byWord = byWord(entries);
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

    /** Damaged names each with entries that the index takes for it, of which none is meant. */
    static List<Pair> mistaken(Neighbours neighbours, List<Pair> damaged, int each) {
        return damaged.parallelStream()
                .flatMap(pair -> neighbours.of(pair.one(), pair.kind(), each).stream()
                        .filter(other -> !sameWords(other, pair.two()) && !words(other).containsAll(words(pair.one())))
                        .map(other -> new Pair(pair.one(), other, false, pair.kind(), pair.fold(), "mistaken", "latin")))
                .toList();
    }

    /** Ordinary names of people: a given name and a family name, as often as they are borne. */
    static List<String> ordinary(int many, Random random) {
        var givenNames = new HashSet<String>();
        for (var row : Tables.rows("given-names.tsv", 3)) {
            givenNames.addAll(Tables.spellings(row.get(2)));
        }
        Map<String, Double> given = new LinkedHashMap<>();
        Map<String, Double> family = new LinkedHashMap<>();
        for (var row : Tables.rows("common-names.tsv", 2)) {
            (givenNames.contains(row.get(0)) ? given : family).put(row.get(0), Double.parseDouble(row.get(1)));
        }
        List<String> names = new ArrayList<>();
        for (var i = 0; i < many; i++) {
            names.add(drawn(given, random) + " " + drawn(family, random));
        }
        return names;
    }

    /** Ordinary names of companies: a family name or a common word, one or two trades, a legal form. */
    static List<String> ordinaryCompanies(int many, Random random) {
        Map<String, Double> words = new LinkedHashMap<>();
        for (var row : Tables.rows("common-words.tsv", 2)) {
            if (row.get(0).length() > 2) {
                words.put(row.get(0), Double.parseDouble(row.get(1)));
            }
        }
        Map<String, Double> trades = new LinkedHashMap<>();
        for (var row : Tables.rows("company-words.tsv", 4)) {
            if (row.get(2).equals("en") && !row.get(1).equals("legalish")) {
                var word = Tables.spellings(row.get(3)).getFirst();
                trades.put(word, words.getOrDefault(word, 20.0));
            }
        }
        trades.keySet().forEach(words::remove);
        Map<String, Double> families = new LinkedHashMap<>();
        for (var row : Tables.rows("common-names.tsv", 2)) {
            families.put(row.get(0), Double.parseDouble(row.get(1)));
        }
        var forms = List.of("ltd", "limited", "inc", "llc", "gmbh", "co ltd", "sa", "srl", "bv", "pte ltd", "corp", "ooo", "");
        List<String> names = new ArrayList<>();
        for (var i = 0; i < many; i++) {
            var name = new StringBuilder();
            for (var words_ = 1 + random.nextInt(2); words_ > 0; words_--) {
                name.append(drawn(random.nextInt(3) == 0 ? families : random.nextBoolean() ? words : evened(words), random)).append(' ');
            }
            for (var some = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(2); some > 0; some--) {
                name.append(drawn(random.nextBoolean() ? trades : evened(trades), random)).append(' ');
            }
            names.add(name.append(forms.get(random.nextInt(forms.size()))).toString().strip());
        }
        return names;
    }

    /** The same words, each as often as another. */
    private static Map<String, Double> evened(Map<String, Double> words) {
        Map<String, Double> evened = new LinkedHashMap<>(words);
        evened.replaceAll((word, weight) -> 1.0);
        return evened;
    }

    /** Ordinary names of companies each with entries that the index takes for it, of which none is meant. */
    static List<Pair> mistakenCompanies(Neighbours neighbours, List<String> ordinary, int each) {
        return ordinary.parallelStream()
                .flatMap(name -> neighbours.of(name, NameKind.ORGANISATION, each).stream()
                        .filter(other -> !sameWords(other, name))
                        .map(other -> new Pair(name, other, false, NameKind.ORGANISATION, name, "ordinary-company", "latin")))
                .toList();
    }

    private static String drawn(Map<String, Double> weights, Random random) {
        var left = random.nextDouble() * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        for (var entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        return weights.keySet().iterator().next();
    }

    /** Ordinary names each with the entries that are likest to it, of which none is meant. */
    static List<Pair> mistaken(List<Entry> entries, List<String> ordinary, int each, ToDoubleBiFunction<Name, Name> likeness) {
        var reader = NameReader.load();
        var people = entries.stream().filter(e -> e.kind() == NameKind.PERSON).toList();
        var names = people.stream().map(e -> reader.read(e.name(), e.kind())).toList();
        return ordinary.parallelStream()
                .flatMap(name -> {
                    var query = reader.read(name, NameKind.PERSON);
                    var scores = names.stream().mapToDouble(n -> likeness.applyAsDouble(query, n)).toArray();
                    return IntStream.range(0, scores.length)
                            .boxed()
                            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                            .limit(each)
                            .map(i -> new Pair(name, people.get(i).name(), false, NameKind.PERSON, name, "ordinary", "latin"));
                })
                .toList();
    }

    /** Ordinary names each beside itself with the given name in another script or spelling. */
    static List<Pair> respelled(int many, Random random) {
        var reader = NameReader.load();
        var comparer = NameComparer.load();
        var rows = Tables.rows("given-names.tsv", 3);
        List<Pair> pairs = new ArrayList<>();
        for (var name : ordinary(many, random)) {
            var spellings = Tables.spellings(rows.get(random.nextInt(rows.size())).get(2));
            var one = spellings.get(random.nextInt(Math.min(4, spellings.size())));
            var two = spellings.get(random.nextInt(spellings.size()));
            var a = reader.read(one, NameKind.PERSON);
            var b = reader.read(two, NameKind.PERSON);
            var near = !a.isEmpty() && !b.isEmpty() && comparer.signals(a, b)[Signal.WORST.ordinal()] > .9;
            if (near) {
                var family = random.nextInt(5) == 0 ? "" : name.substring(name.indexOf(' ') + 1);
                pairs.add(new Pair(one + " " + family, family + ", " + two, true, NameKind.PERSON, name, "respelled", "cross"));
            }
        }
        return pairs;
    }
}
