package io.waybill.counter.index;

import io.waybill.counter.index.EntryIndex.Postings;
import io.waybill.lexicon.name.Name;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which names of the index are worth comparing with a name: those that share its rarest keys, words with a typing error
 * among them. Not exact: recall is measured by {@code bench}. Thread-safe; each thread keeps its own scratch space.
 */
public final class Candidates {
    /** Names looked at before common keys are passed over. */
    private static final int BUDGET = 30_000;
    /** A word one edit away says so much less; two edits, once more. */
    private static final float EDIT = 0.7f;
    /** What shares so much less than the most promising name is not compared. */
    private static final float WORTHWHILE = 0.1f;
    /** A known word at one end of another, which may be two written as one. */
    private static final float HALF = 0.4f;
    /** Of two words written as one neither is shorter. */
    private static final int SHORTEST_PART = 3;
    /** Shorter parts have too many neighbours. */
    private static final int SHORTEST_MISTYPED_PART = 5;

    private final EntryIndex index;
    private final ThreadLocal<Scratch> scratch;

    public Candidates(EntryIndex index) {
        this.index = index;
        scratch = ThreadLocal.withInitial(() -> new Scratch(index));
    }

    private static final class Scratch {
        private final float[] sums;
        /** For each word of the index the last word asked for that it was compared with. */
        private final int[] comparedWith;
        /** For each key of the index its place among those of the present name, counted from 1. */
        private final int[] places;

        private int[] touched = new int[1 << 12];
        private int count;
        private int[] keys = new int[256];
        private float[] factors = new float[256];
        private int keyCount;
        private int word;
        /** Of the present word. */
        private long shape;

        Scratch(EntryIndex index) {
            sums = new float[index.names()];
            comparedWith = new int[index.words()];
            places = new int[index.keys.keys().size()];
        }

        void next(String text) {
            word++;
            shape = Edits.shape(text);
        }

        /** Whether a word has not been compared with the present one yet. */
        boolean isNew(int other) {
            boolean isNew = comparedWith[other] != word;
            comparedWith[other] = word;
            return isNew;
        }

        /** @param at position of the key in the index, negative where it has none */
        void key(int at, float factor) {
            if (at < 0) {
                return;
            }
            int place = places[at];
            if (place > 0) {
                factors[place - 1] = Math.max(factors[place - 1], factor);
                return;
            }
            if (keyCount == keys.length) {
                keys = Arrays.copyOf(keys, keyCount * 2);
                factors = Arrays.copyOf(factors, keyCount * 2);
            }
            keys[keyCount] = at;
            factors[keyCount++] = factor;
            places[at] = keyCount;
        }

        void add(int name, float weight) {
            if (sums[name] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = name;
            }
            sums[name] += weight;
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                sums[touched[i]] = 0;
            }
            for (int i = 0; i < keyCount; i++) {
                places[keys[i]] = 0;
            }
            count = 0;
            keyCount = 0;
        }
    }

    /**
     * Names to compare, the most promising first.
     *
     * @param allowed whether an entry is wanted at all
     * @param most how many at most
     */
    public int[] of(Name name, IntPredicate allowed, int most) {
        Scratch own = scratch.get();
        try {
            keys(name, own);
            gather(own);
            return best(own, allowed, most);
        } finally {
            own.clear();
        }
    }

    private void keys(Name name, Scratch own) {
        for (long key : name.keys()) {
            own.key(index.keys.find(key), 1);
        }
        for (String word : Words.of(name)) {
            int at = index.keys.find(Name.wordKey(word));
            own.key(at, 1);
            if (word.length() >= Deletions.SHORTEST) {
                own.next(word);
                int most = word.length() >= Deletions.LONG ? 2 : 1;
                Deletions.of(word, form -> near(word, form, most, EDIT, own));
            }
            boolean known = at >= 0;
            for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
                parted(word.substring(0, i), word.substring(i), own);
                if (!known) {
                    partlyNear(word.substring(0, i), own);
                    partlyNear(word.substring(i), own);
                }
            }
        }
    }

    /** Two words written as one; a slip may be in each of them. */
    private void parted(String first, String second, Scratch own) {
        int before = index.keys.find(Name.wordKey(first));
        int after = index.keys.find(Name.wordKey(second));
        boolean both = before >= 0 && after >= 0;
        if (before >= 0 && (both || first.length() > SHORTEST_PART)) {
            own.key(before, both ? 1 : HALF);
        }
        if (after >= 0 && (both || second.length() > SHORTEST_PART)) {
            own.key(after, both ? 1 : HALF);
        }
    }

    private void partlyNear(String part, Scratch own) {
        if (part.length() >= SHORTEST_MISTYPED_PART) {
            own.next(part);
            Deletions.ofOne(part, form -> near(part, form, 1, EDIT * HALF, own));
        }
    }

    /** @param most edits between the word and one of the index */
    private void near(String word, long form, int most, float factor, Scratch own) {
        Postings forms = index.forms;
        int at = forms.find(form);
        if (at < 0) {
            return;
        }
        for (int i = forms.starts().get(at); i < forms.starts().get(at + 1); i++) {
            int number = forms.numbers().get(i);
            if (!own.isNew(number)) {
                continue;
            }
            if (!Edits.mayBeNear(own.shape, index.shape(number), most)) {
                continue;
            }
            int edits = Edits.between(word, index.word(number), most);
            if (edits > 0 && edits <= most) {
                own.key(index.key(number), edits == 1 ? factor : factor * EDIT);
            }
        }
    }

    /** Adds up the weights of the keys, rarest first, as long as the budget lasts. */
    private void gather(Scratch own) {
        Postings keys = index.keys;
        int spent = 0;
        double total = Math.log(index.names() + 1.0);
        long[] order = new long[own.keyCount];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) keys.count(own.keys[i]) << 32 | i;
        }
        Arrays.sort(order);
        for (long next : order) {
            int size = (int) (next >>> 32);
            if (spent > 0 && spent + size > BUDGET) {
                return;
            }
            spent += size;
            int place = (int) next;
            int at = own.keys[place];
            float weight = (float) (own.factors[place] * (total - Math.log(size)));
            int end = keys.starts().get(at + 1);
            for (int i = keys.starts().get(at); i < end; i++) {
                own.add(keys.numbers().get(i), weight);
            }
        }
    }

    private int[] best(Scratch own, IntPredicate allowed, int most) {
        int[] heap = new int[Math.min(most, own.count)];
        int size = 0;
        for (int i = 0; i < own.count; i++) {
            int name = own.touched[i];
            boolean fits = size < heap.length || heap.length > 0 && own.sums[name] > own.sums[heap[0]];
            if (!fits || !allowed.test(index.entryOf(name))) {
                continue;
            }
            if (size < heap.length) {
                heap[size] = name;
                up(heap, size++, own.sums);
            } else {
                heap[0] = name;
                down(heap, size, own.sums);
            }
        }
        int[] best = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            best[i] = heap[0];
            heap[0] = heap[i];
            down(heap, i, own.sums);
        }
        int kept = size;
        while (kept > 0 && own.sums[best[kept - 1]] < WORTHWHILE * own.sums[best[0]]) {
            kept--;
        }
        return Arrays.copyOf(best, kept);
    }

    private static void up(int[] heap, int from, float[] sums) {
        int at = from;
        while (at > 0 && sums[heap[at]] < sums[heap[(at - 1) / 2]]) {
            swap(heap, at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private static void down(int[] heap, int size, float[] sums) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && sums[heap[child + 1]] < sums[heap[child]]) {
                child++;
            }
            if (sums[heap[at]] <= sums[heap[child]]) {
                return;
            }
            swap(heap, at, child);
            at = child;
        }
    }

    private static void swap(int[] heap, int a, int b) {
        int kept = heap[a];
        heap[a] = heap[b];
        heap[b] = kept;
    }
}
