package io.waybill.counter.index;

import io.waybill.lexicon.name.Name;
import io.waybill.lexicon.name.NameKind;
import io.waybill.lexicon.name.NameReader;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the index over all entries of some versions of lists. For one thread; it uses all cores itself. */
public final class IndexBuilder {
    private static final int BATCH = 2_048;
    private static final ListKind[] KINDS = ListKind.values();

    private final NameReader reader = NameReader.load();
    private final BlockWriter out = new BlockWriter();
    private final List<Row> rows = new ArrayList<>();
    private final Pairs keys = new Pairs();
    private final Pairs ids = new Pairs();
    private final Ties ties = new Ties();
    private final List<Integer> linked = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int nameCount;
    private int[] nameEntry = new int[1 << 16];
    private int[] nameMeta = new int[1 << 16];

    /** An entry: which list, where in it, what it is, its first name. */
    private record Row(int list, int position, int meta, int firstName) {}

    /** A name of an entry, read. */
    private record Read(ListedName name, Name parts) {}

    /** @param owned names of what belongs to a listed entry and has no entry itself */
    private record Prepared(Designation entry, List<Read> names, List<Read> owned) {}

    private IndexBuilder() {}

    /**
     * Builds the index.
     *
     * @param file written whole, or left as it was
     * @throws io.waybill.model.WaybillException where the file cannot be written
     */
    public static void build(List<? extends Entries> lists, Path file, Progress progress) {
        IndexBuilder builder = new IndexBuilder();
        int total = lists.stream().mapToInt(Entries::size).sum();
        for (int list = 0; list < lists.size(); list++) {
            builder.add(list, lists.get(list), total, progress);
        }
        builder.write(file);
    }

    private void add(int list, Entries entries, int total, Progress progress) {
        ties.list();
        for (int from = 0; from < entries.size(); from += BATCH) {
            int first = from;
            int last = Math.min(from + BATCH, entries.size());
            List<Prepared> batch = IntStream.range(first, last)
                    .parallel()
                    .mapToObj(i -> prepare(entries.entry(i)))
                    .toList();
            for (int i = 0; i < batch.size(); i++) {
                add(list, first + i, batch.get(i));
            }
            progress.at("making the index", rows.size(), total);
        }
    }

    private Prepared prepare(Designation entry) {
        return new Prepared(
                entry,
                entry.names().stream()
                        .map(name -> read(name, Kinds.name(entry.type())))
                        .toList(),
                entry.links().stream()
                        .filter(link -> entry.kind().listed() && link.relation() == Link.Relation.OWNER_OF)
                        .filter(link -> link.entry().isEmpty())
                        .map(link -> new ListedName(link.name(), ListedName.Kind.MAIN))
                        .map(name -> read(name, NameKind.ORGANISATION))
                        .toList());
    }

    private Read read(ListedName name, NameKind kind) {
        return new Read(name, reader.read(name.text(), kind));
    }

    private void add(int list, int position, Prepared prepared) {
        Designation entry = prepared.entry();
        int row = row(list, position, entry, entry.type(), prepared.names());
        ties.entry(row, entry);
        for (Identifier id : entry.identifiers()) {
            ids.add(IdKeys.key(id.value()), row);
        }
        if (!prepared.owned().isEmpty()) {
            linked.add(row(list, position, entry, EntryType.ORGANISATION, prepared.owned()));
            linked.add(row);
        }
    }

    private int row(int list, int position, Designation entry, EntryType type, List<Read> bears) {
        int row = rows.size();
        rows.add(new Row(list, position, type.ordinal() | entry.kind().ordinal() << 8, nameCount));
        for (Read name : bears) {
            add(row, name);
        }
        return row;
    }

    private void add(int row, Read name) {
        int number = nameCount++;
        if (number == nameEntry.length) {
            nameEntry = Arrays.copyOf(nameEntry, number * 2);
            nameMeta = Arrays.copyOf(nameMeta, number * 2);
        }
        nameEntry[number] = row;
        nameMeta[number] = name.name().kind().ordinal() | (name.name().weak() ? 1 << 8 : 0);
        names.add(name.name().text());
        for (long key : name.parts().keys()) {
            keys.add(key, number);
        }
        for (String word : Words.of(name.parts())) {
            keys.add(Name.wordKey(word), number);
            words.putIfAbsent(word, words.size());
        }
    }

    private void write(Path file) {
        int count = rows.size();
        out.ints("list", rows.stream().mapToInt(Row::list).toArray(), count);
        out.ints("position", rows.stream().mapToInt(Row::position).toArray(), count);
        out.ints("meta", rows.stream().mapToInt(Row::meta).toArray(), count);
        int[] via = ties.via(count, row -> KINDS[rows.get(row).meta() >>> 8].listed());
        for (int i = 0; i < linked.size(); i += 2) {
            via[linked.get(i)] = linked.get(i + 1);
        }
        out.ints("via", via, count);
        int[] first = rows.stream().mapToInt(Row::firstName).toArray();
        int[] bounds = Arrays.copyOf(first, count + 1);
        bounds[count] = nameCount;
        out.ints("firstName", bounds, count + 1);
        out.strings("name", names);
        out.ints("nameEntry", nameEntry, nameCount);
        out.ints("nameMeta", nameMeta, nameCount);
        keys.write(out, "key");
        ids.write(out, "id");
        Pairs forms = new Pairs();
        List<String> spelled = new ArrayList<>(words.keySet());
        spelled.sort(null);
        for (int i = 0; i < spelled.size(); i++) {
            int word = i;
            Deletions.of(spelled.get(i), form -> forms.add(form, word));
        }
        out.strings("word", spelled);
        forms.write(out, "form");
        out.write(file);
    }
}
