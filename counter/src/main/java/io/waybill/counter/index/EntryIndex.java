package io.waybill.counter.index;

import io.waybill.counter.index.BlockFile.Ints;
import io.waybill.counter.index.BlockFile.Longs;
import io.waybill.counter.index.BlockFile.Strings;
import io.waybill.lexicon.name.Name;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The index over all entries of the lists in force, read from its file as it is needed. Entries and names are known by
 * number, from 0. Thread-safe; closing it ends all that others do with it.
 */
public final class EntryIndex implements AutoCloseable {
    private static final EntryType[] TYPES = EntryType.values();
    private static final ListKind[] KINDS = ListKind.values();

    private final BlockFile file;
    private final Ints list;
    private final Ints position;
    private final Ints meta;
    private final Ints via;
    private final Ints nameEntry;
    private final Ints nameMeta;
    private final Strings names;
    final Postings keys;
    final Postings forms;
    private final Strings words;
    private final @Nullable String[] knownWords;
    /** By number of the word; 0 where nobody asked yet. */
    private final int[] knownKeys;
    /** Of the words that were read, see {@link Edits#shape}. */
    private final long[] shapes;

    private final Postings ids;

    private EntryIndex(BlockFile file) {
        this.file = file;
        list = file.ints("list");
        position = file.ints("position");
        meta = file.ints("meta");
        via = file.ints("via");
        nameEntry = file.ints("nameEntry");
        nameMeta = file.ints("nameMeta");
        names = file.strings("name");
        keys = new Postings(file, "key");
        forms = new Postings(file, "form");
        ids = new Postings(file, "id");
        words = file.strings("word");
        knownWords = new String[words.size()];
        knownKeys = new int[words.size()];
        shapes = new long[words.size()];
    }

    /** Opens an index; WaybillException where the file is none, or is damaged. */
    public static EntryIndex open(Path path) {
        BlockFile file = BlockFile.open(path);
        try {
            return new EntryIndex(file);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Sorted keys, each with the numbers that it stands for. */
    record Postings(Longs keys, Ints heads, Ints starts, Ints numbers) {
        Postings(BlockFile file, String name) {
            this(file.longs(name), file.ints(name + "^"), file.ints(name + "@"), file.ints(name + "#"));
        }

        /** Position of a key, -1 where it is not there. */
        int find(long key) {
            int beginning = Heads.beginning(key, heads.size() - 1);
            return keys.find(key, heads.get(beginning), heads.get(beginning + 1));
        }

        int count(int at) {
            return starts.get(at + 1) - starts.get(at);
        }
    }

    public int size() {
        return list.size();
    }

    public int names() {
        return nameEntry.size();
    }

    /** Which of the lists the entry stands on, in the order in which the index was built. */
    public int list(int entry) {
        return list.get(entry);
    }

    /** The first entry behind this one that stands on another list. */
    int endOfList(int entry) {
        int last = entry;
        int behind = size();
        while (behind - last > 1) {
            int middle = (last + behind) >>> 1;
            boolean same = list(middle) == list(entry);
            last = same ? middle : last;
            behind = same ? behind : middle;
        }
        return behind;
    }

    /** Where the entry stands on its list. */
    public int position(int entry) {
        return position.get(entry);
    }

    public EntryType type(int entry) {
        return TYPES[meta.get(entry) & 0xff];
    }

    public ListKind kind(int entry) {
        return KINDS[meta.get(entry) >>> 8 & 0xff];
    }

    /** The listed entry that this one belongs to or acts for, where it is not listed itself; -1 for none. */
    public int via(int entry) {
        return via.get(entry);
    }

    public int entryOf(int name) {
        return nameEntry.get(name);
    }

    /** How many different words stand in names. */
    int words() {
        return knownWords.length;
    }

    /** A word in canonical letters; each is read once. */
    String word(int number) {
        String word = knownWords[number];
        if (word == null) {
            word = words.get(number);
            knownWords[number] = word;
        }
        return word;
    }

    /** The shape of a word, see {@link Edits#shape}. */
    long shape(int number) {
        if (shapes[number] == 0) {
            shapes[number] = Edits.shape(word(number));
        }
        return shapes[number];
    }

    /** Position of a word among the keys. */
    int key(int word) {
        if (knownKeys[word] == 0) {
            knownKeys[word] = keys.find(Name.wordKey(word(word))) + 1;
        }
        return knownKeys[word] - 1;
    }

    /** As the list writes it. */
    public String name(int name) {
        return names.get(name);
    }

    /** Whether the list itself calls the name weak. */
    public boolean isWeak(int name) {
        return (nameMeta.get(name) >>> 8 & 1) == 1;
    }

    /** Entries with a number that is the same but for spaces, hyphens and case; a few others may be among them. */
    public int[] withNumber(String value) {
        int at = IdKeys.normal(value).isEmpty() ? -1 : ids.find(IdKeys.key(value));
        if (at < 0) {
            return new int[0];
        }
        int[] entries = new int[ids.count(at)];
        Arrays.setAll(entries, i -> ids.numbers().get(ids.starts().get(at) + i));
        return entries;
    }

    @Override
    public void close() {
        file.close();
    }
}
