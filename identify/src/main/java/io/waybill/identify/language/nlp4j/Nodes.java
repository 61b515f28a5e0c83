package io.waybill.identify.language.nlp4j;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence while it is decoded: node 0 is the root, node i the i-th word. For every node and field the hash of the
 * value, and the tree as far as it is built. Used by one thread.
 */
final class Nodes {
    private static final Field.Set[] SETS = Field.Set.values();
    private static final int[] NONE = {};
    private static final int[] FIRST = {0};
    private static final int[] LAST = {1};

    private final Lexicon lexicon;
    private final List<Word> words;
    private final long[] hashes;
    private final long[] powers;
    private final String[][] values;
    private final Tree tree;
    private long[] gazetteers;

    /** @param words the root first */
    Nodes(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        hashes = new long[words.size() * Field.COUNT];
        powers = new long[words.size() * Field.COUNT];
        values = new String[Field.COUNT][];
        for (Field field : new Field[] {Field.LEMMA, Field.POS, Field.ENTITY, Field.LABEL}) {
            values[field.ordinal()] = new String[words.size()];
        }
        for (int i = 0; i < words.size(); i++) {
            System.arraycopy(words.get(i).hashes(), 0, hashes, i * Field.COUNT, Field.FORM_FIELDS);
            System.arraycopy(words.get(i).powers(), 0, powers, i * Field.COUNT, Field.FORM_FIELDS);
            put(i, Field.LEMMA, Word.ROOT);
            put(i, Field.POS, Word.ROOT);
            put(i, Field.ENTITY, Word.ROOT);
        }
        tree = new Tree(this);
        gazetteers = new long[0];
        gazetteers = lexicon.gazetteer().mark(this);
    }

    int size() {
        return words.size();
    }

    Word word(int node) {
        return words.get(node);
    }

    Tree tree() {
        return tree;
    }

    long hash(int node, int field) {
        return hashes[node * Field.COUNT + field];
    }

    /** 0 where the node has no such value. */
    long power(int node, int field) {
        return powers[node * Field.COUNT + field];
    }

    void put(int node, Field field, String value) {
        String[] all = values[field.ordinal()];
        if (all != null) {
            all[node] = value;
        }
        int at = node * Field.COUNT + field.ordinal();
        hashes[at] = Hash.of(value);
        powers[at] = Hash.power(value.length());
    }

    String value(int node, Field field) {
        return values[field.ordinal()][node];
    }

    int embedding(int node) {
        return words.get(node).embedding();
    }

    /** Items of a kind that a node has, in the order in which the models add them. */
    int[] set(int kind, int node) {
        Word word = words.get(node);
        return switch (SETS[kind]) {
            case AMBIGUITY_CLASSES -> lexicon.ambiguityItems(word.ambiguity());
            case CLUSTERS -> lexicon.clusterItems(word.clusters());
            case GAZETTEERS -> bits(gazetteers[node]);
            case ORTHOGRAPHY -> node == 1 ? word.firstOrthography() : word.orthography();
            case POSITION -> node == 1 ? FIRST : node == size() - 1 ? LAST : NONE;
        };
    }

    private static int[] bits(long bits) {
        int[] items = bits == 0 ? NONE : new int[Long.bitCount(bits)];
        long rest = bits;
        for (int i = 0; i < items.length; i++) {
            items[i] = Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return items;
    }

    @Override
    public String toString() {
        return Arrays.deepToString(values);
    }
}
