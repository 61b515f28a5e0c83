package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Converts the library's lexica of words; remembers the names of the items for the conversion of the models. */
final class LexiconConversion {
    /** Reads an object of the library. */
    @FunctionalInterface
    interface Source {
        Object read(LibraryObject object) throws IOException;
    }

    private final Source source;
    private List<String> ambiguityTags = List.of();
    private List<String> clusterNames = List.of();
    private List<String> gazetteerItems = List.of();

    LexiconConversion(Source source) {
        this.source = source;
    }

    List<String> items(Field.Set kind) {
        return switch (kind) {
            case AMBIGUITY_CLASSES -> ambiguityTags;
            case CLUSTERS -> clusterNames;
            case GAZETTEERS -> gazetteerItems;
            case ORTHOGRAPHY -> numbers(Orthography.COUNT);
            case POSITION -> numbers(2);
        };
    }

    private static List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(String.valueOf(i));
        }
        return numbers;
    }

    void writeWords(ModelWriter out) throws IOException {
        Interner ambiguity = new Interner();
        long[] ambiguityTable = table(LibraryObject.AMBIGUITY_CLASSES, ambiguity);
        ambiguityTags = ambiguity.names();
        out.strings(ambiguityTags);
        ambiguity.write(out);
        out.longs(ambiguityTable);
        Interner clusters = new Interner();
        long[] clusterTable = table(LibraryObject.CLUSTERS, clusters);
        clusterNames = clusters.names();
        clusters.write(out);
        out.longs(clusterTable);
        writeGazetteers(out);
    }

    @SuppressWarnings("unchecked")
    private long[] table(LibraryObject object, Interner lists) throws IOException {
        Map<String, Collection<String>> words = (Map<String, Collection<String>>) source.read(object);
        HashTable.Builder table = new HashTable.Builder(words.size(), Lexicon.SET_BITS);
        words.forEach((word, values) -> table.put(Hash.key(0, Hash.of(word)), lists.number(values)));
        return table.slots();
    }

    @SuppressWarnings("unchecked")
    private void writeGazetteers(ModelWriter out) throws IOException {
        PrefixTree<String, Set<String>> tree = (PrefixTree<String, Set<String>>) source.read(LibraryObject.GAZETTEERS);
        Interner tags = new Interner();
        tags.number(List.of());
        HashTable.Builder names = new HashTable.Builder(size(tree.getRoot()) - 1, Lexicon.SET_BITS);
        put(tree.getRoot(), 0, names, tags);
        Set<String> items = new TreeSet<>();
        for (String tag : tags.names()) {
            for (Gazetteer.Place place : Gazetteer.Place.values()) {
                items.add(place + "-" + tag);
            }
        }
        if (items.size() > Long.SIZE) {
            throw new IllegalStateException("more gazetteer items than bits: " + items);
        }
        gazetteerItems = List.copyOf(items);
        tags.write(out);
        int places = Gazetteer.Place.values().length;
        int[] numbers = new int[tags.names().size() * places];
        for (int i = 0; i < numbers.length; i++) {
            String item =
                    Gazetteer.Place.values()[i % places] + "-" + tags.names().get(i / places);
            numbers[i] = gazetteerItems.indexOf(item);
        }
        out.ints(numbers);
        out.longs(names.slots());
    }

    private static long size(PrefixNode<String, Set<String>> node) {
        return 1 + node.values().stream().mapToLong(LexiconConversion::size).sum();
    }

    private static void put(PrefixNode<String, Set<String>> node, long name, HashTable.Builder names, Interner tags) {
        node.forEach((word, next) -> {
            long longer = Hash.step(name, Hash.of(word));
            names.put(longer, next.hasValue() ? tags.number(next.getValue()) : 0);
            put(next, longer, names, tags);
        });
    }

    @SuppressWarnings("unchecked")
    void writeEmbeddings(ModelWriter out) throws IOException {
        Map<String, float[]> words = (Map<String, float[]>) source.read(LibraryObject.EMBEDDINGS);
        HashTable.Builder table = new HashTable.Builder(words.size(), Lexicon.EMBEDDING_BITS);
        int row = 0;
        for (String word : words.keySet()) {
            table.put(Hash.key(0, Hash.of(word)), row++);
        }
        out.longs(table.slots());
        out.beginBytes((long) words.size() * Lexicon.EMBEDDING_BYTES);
        byte[] bytes = new byte[Lexicon.EMBEDDING_BYTES];
        for (float[] values : words.values()) {
            encode(values, bytes);
            out.bytes(bytes, bytes.length);
        }
        out.pad();
    }

    private static void encode(float[] values, byte[] bytes) {
        for (int i = 0; i < Lexicon.DIMENSIONS; i++) {
            int value = (int) Math.round(values[i] * Lexicon.SCALE);
            if ((float) (value / Lexicon.SCALE) != values[i] || value << 8 >> 8 != value) {
                throw new IllegalStateException("an embedding is no decimal of six places: " + values[i]);
            }
            bytes[3 * i] = (byte) value;
            bytes[3 * i + 1] = (byte) (value >> 8);
            bytes[3 * i + 2] = (byte) (value >> 16);
        }
    }

    /** Numbers the lists that occur, and the names in them, in the order of their first occurrence. */
    private static final class Interner {
        private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
        private final Map<String, Integer> names = new LinkedHashMap<>();

        int number(Collection<String> list) {
            List<String> copy = List.copyOf(new ArrayList<>(list));
            copy.forEach(name -> names.putIfAbsent(name, names.size()));
            return lists.computeIfAbsent(copy, any -> lists.size());
        }

        List<String> names() {
            return List.copyOf(names.keySet());
        }

        void write(ModelWriter out) throws IOException {
            int[] starts = new int[lists.size() + 1];
            List<Integer> items = new ArrayList<>();
            int at = 0;
            for (List<String> list : lists.keySet()) {
                list.forEach(name -> items.add(names.getOrDefault(name, -1)));
                starts[++at] = items.size();
            }
            out.ints(starts);
            out.ints(items.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
