package io.waybill.lexicon.name;

import io.waybill.counter.index.Candidates;
import io.waybill.counter.index.Entries;
import io.waybill.counter.index.EntryIndex;
import io.waybill.counter.index.IndexBuilder;
import io.waybill.counter.index.Kinds;
import io.waybill.counter.index.WordBearers;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Names of a list that are near another: those by the index first, and those that are likest. Thread-safe. */
final class Neighbours {
    private static final int MOST = 80;
    private final EntryIndex index;
    private final Candidates candidates;
    private final NameReader reader;
    private final ToDoubleBiFunction<Name, Name> likeness;
    private final Name[] names;

    /** @param likeness how like names of the list are to another */
    Neighbours(List<Data.Entry> entries, ToDoubleBiFunction<Name, Name> likeness) throws IOException {
        this.likeness = likeness;
        var all = entries.stream().map(Neighbours::designation).toList();
        var file = Files.createTempFile("neighbours", ".wbx");
        IndexBuilder.build(List.of(new Listed(all)), file, Progress.NONE);
        index = EntryIndex.open(file);
        candidates = new Candidates(index);
        reader = NameReader.load().with(new WordBearers(index));
        names = new Name[index.names()];
    }

    /** A reader that knows the words of the list. */
    NameReader reader() {
        return reader;
    }

    private record Listed(List<Designation> all) implements Entries {
        @Override
        public int size() {
            return all.size();
        }

        @Override
        public Designation entry(int position) {
            return all.get(position);
        }
    }

    private static Designation designation(Data.Entry entry) {
        var type = switch (entry.kind()) {
            case PERSON -> EntryType.PERSON;
            case SHIP -> EntryType.SHIP;
            case AIRCRAFT -> EntryType.AIRCRAFT;
            default -> EntryType.ORGANISATION;
        };
        return Designation.of("list", entry.id(), ListKind.SANCTIONS, type)
                .name(new ListedName(entry.name(), ListedName.Kind.MAIN))
                .build("2024-05-03");
    }

    /** Half of them the first of the index, half those that are likest. */
    Set<String> of(String text, NameKind kind, int each) {
        var name = reader.read(text, kind);
        var near = candidates.of(name, entry -> Kinds.name(index.type(entry)) == kind, MOST);
        Set<String> found = new LinkedHashSet<>();
        Arrays.stream(near).limit(each / 2).mapToObj(index::name).forEach(found::add);
        Arrays.stream(near).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> likeness.applyAsDouble(name, read(i))).reversed())
                .map(index::name)
                .filter(other -> found.size() < each)
                .forEach(other -> { if (found.size() < each) { found.add(other); } });
        return found;
    }

    /** Whether a name of the list is among those that the index would have compared with another. */
    boolean leads(String text, NameKind kind, String listed) {
        return Arrays.stream(candidates.of(reader.read(text, kind), entry -> true, MOST))
                .mapToObj(index::name)
                .anyMatch(listed::equals);
    }

    private Name read(int number) {
        if (names[number] == null) {
            names[number] = reader.read(index.name(number), Kinds.name(index.type(index.entryOf(number))));
        }
        return names[number];
    }
}
