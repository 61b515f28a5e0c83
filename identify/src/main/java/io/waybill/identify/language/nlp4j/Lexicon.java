package io.waybill.identify.language.nlp4j;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** What is known of words: ambiguity classes, clusters, embeddings, gazetteers; mapped files. Thread-safe. */
final class Lexicon {
    static final int SET_BITS = 11;
    static final int EMBEDDING_BITS = 21;
    static final int DIMENSIONS = 50;
    /** Embeddings are decimals with six places: kept as 24-bit whole millionths, nothing is lost. */
    static final double SCALE = 1e6;

    static final int EMBEDDING_BYTES = 3 * DIMENSIONS;

    private static final int[] NONE = {};

    private final int[][] ambiguityItems;
    private final long[] ambiguityHashes;
    private final long[] ambiguityPowers;
    private final HashTable ambiguity;
    private final int[][] clusterItems;
    private final HashTable clusters;
    private final Gazetteer gazetteer;
    private final HashTable embeddings;
    private final ByteBuffer rows;

    Lexicon(ModelReader words, ModelReader embeddings) {
        List<String> tags = words.strings();
        ambiguityItems = lists(words);
        ambiguityHashes = new long[ambiguityItems.length];
        ambiguityPowers = new long[ambiguityItems.length];
        for (int i = 0; i < ambiguityItems.length; i++) {
            join(tags, i);
        }
        ambiguity = new HashTable(words.longs(), SET_BITS);
        clusterItems = lists(words);
        clusters = new HashTable(words.longs(), SET_BITS);
        gazetteer = new Gazetteer(lists(words), words.ints(), new HashTable(words.longs(), SET_BITS));
        this.embeddings = new HashTable(embeddings.longs(), EMBEDDING_BITS);
        rows = embeddings.bytes();
    }

    private void join(List<String> tags, int list) {
        int[] items = ambiguityItems[list];
        for (int i = 0; i < items.length; i++) {
            long hash = Hash.of(tags.get(items[i]));
            long power = Hash.power(tags.get(items[i]).length());
            ambiguityHashes[list] = i == 0 ? hash : Hash.join(ambiguityHashes[list], hash, power);
            ambiguityPowers[list] = i == 0 ? power : ambiguityPowers[list] * Hash.power(1) * power;
        }
    }

    private static int[][] lists(ModelReader in) {
        int[] starts = in.ints();
        int[] items = in.ints();
        int[][] lists = new int[starts.length - 1][];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = Arrays.copyOfRange(items, starts[i], starts[i + 1]);
        }
        return lists;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Number of the list of tags a word is seen with, -1 where it is unknown. */
    int ambiguity(long word) {
        return ambiguity.get(Hash.key(0, word));
    }

    int[] ambiguityItems(int list) {
        return list < 0 ? NONE : ambiguityItems[list];
    }

    long ambiguityHash(int list) {
        return ambiguityHashes[list];
    }

    long ambiguityPower(int list) {
        return ambiguityPowers[list];
    }

    /** Number of the clusters of a word, -1 where it is unknown. */
    int clusters(long word) {
        return clusters.get(Hash.key(0, word));
    }

    int[] clusterItems(int list) {
        return list < 0 ? NONE : clusterItems[list];
    }

    /** Row of a word's embedding, -1 where it has none. */
    int embeddingRow(long word) {
        return embeddings.get(Hash.key(0, word));
    }

    float[] embedding(int row) {
        float[] values = new float[DIMENSIONS];
        int at = row * EMBEDDING_BYTES;
        for (int i = 0; i < DIMENSIONS; i++, at += 3) {
            int value = (rows.get(at) & 0xff) | (rows.get(at + 1) & 0xff) << 8 | rows.get(at + 2) << 16;
            values[i] = (float) (value / SCALE);
        }
        return values;
    }
}
