package io.waybill.identify.language.nlp4j;

import java.nio.LongBuffer;

/**
 * A read-only map from 64-bit keys to small numbers in one flat array: open addressing, a slot holds the low bits of
 * its key and the value plus one. Thread-safe.
 */
final class HashTable {
    private final LongBuffer slots;
    private final int capacity;
    private final int valueBits;

    HashTable(LongBuffer slots, int valueBits) {
        this.slots = slots;
        this.capacity = slots.limit();
        this.valueBits = valueBits;
    }

    /** The value of a key, -1 where it has none. */
    int get(long key) {
        int at = (int) Math.unsignedMultiplyHigh(key, capacity);
        return find(key, at, slots.get(at));
    }

    /**
     * Replaces keys by their values, and leaves out those that have none.
     *
     * @return how many values there are
     */
    int getAll(long[] keys, int count, long[] scratch, int[] values) {
        // loads that do not wait for each other: most of them miss the processor's caches
        for (int i = 0; i < count; i++) {
            scratch[i] = slots.get((int) Math.unsignedMultiplyHigh(keys[i], capacity));
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (scratch[i] != 0) {
                int at = (int) Math.unsignedMultiplyHigh(keys[i], capacity);
                int value = find(keys[i], at, scratch[i]);
                if (value >= 0) {
                    values[found++] = value;
                }
            }
        }
        return found;
    }

    private int find(long key, int start, long first) {
        long print = key << valueBits;
        int at = start;
        long slot = first;
        while (slot != 0) {
            long value = slot ^ print;
            if (value >>> valueBits == 0) {
                return (int) value - 1;
            }
            at = at + 1 == capacity ? 0 : at + 1;
            slot = slots.get(at);
        }
        return -1;
    }

    /** Fills a table. */
    static final class Builder {
        private static final double LOAD = 0.5;

        private final long[] slots;
        private final int valueBits;

        Builder(long expected, int valueBits) {
            this.slots = new long[Math.toIntExact((long) (expected / LOAD) + 16)];
            this.valueBits = valueBits;
        }

        void put(long key, int value) {
            if (value < 0 || value + 1L >= 1L << valueBits) {
                throw new IllegalStateException("value out of range: " + value);
            }
            long print = key << valueBits;
            int at = (int) Math.unsignedMultiplyHigh(key, slots.length);
            while (slots[at] != 0) {
                if ((slots[at] ^ print) >>> valueBits == 0) {
                    throw new IllegalStateException("two keys collide");
                }
                at = at + 1 == slots.length ? 0 : at + 1;
            }
            slots[at] = print | (value + 1L);
        }

        long[] slots() {
            return slots;
        }
    }
}
