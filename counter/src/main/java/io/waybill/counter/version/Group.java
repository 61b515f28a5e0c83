package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.version.Bases.Base;
import io.waybill.model.WaybillException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of one version, while they are being put together. Not thread-safe. */
final class Group {
    /** Main files that are alike in this are of one version. */
    record Key(String list, String format, Path folder, Optional<String> date) {
        static Key of(Recognised file) {
            return new Key(
                    file.part().list(),
                    file.format(),
                    file.folder(),
                    file.part().date());
        }
    }

    private final Key key;
    private final ListReader reader;
    private final Optional<Manifest> base;
    private final List<ListPart> kept = new ArrayList<>();
    private final List<ListPart> mains = new ArrayList<>();
    private final List<ListPart> companions = new ArrayList<>();
    private final List<ListPart> amendments = new ArrayList<>();
    private Optional<Set<String>> acts = Optional.empty();

    private Group(Recognised file, Optional<Manifest> base) {
        key = Key.of(file);
        reader = file.reader();
        this.base = base;
    }

    /** Of files that are imported together. */
    static Group of(Recognised main) {
        return new Group(main, Optional.empty());
    }

    /** Of a version that is there, and amendments to it. */
    static Group of(Recognised amendment, Base base) {
        var group = new Group(amendment, Optional.of(base.manifest()));
        base.parts().forEach(group::add);
        group.kept.addAll(base.parts());
        return group;
    }

    void add(ListPart part) {
        switch (part.role()) {
            case MAIN -> mains.add(part);
            case COMPANION -> companions.add(part);
            case AMENDMENT -> amendments.add(part);
        }
    }

    Key key() {
        return key;
    }

    ListReader reader() {
        return reader;
    }

    /** The version that amendments are put on top of. */
    Optional<Manifest> base() {
        return base;
    }

    /** The files that are imported now: all but those of the base. */
    List<ListPart> imported() {
        return parts().stream().filter(part -> !kept.contains(part)).toList();
    }

    /** In the order in which a reader wants them. */
    List<ListPart> parts() {
        var changes = amendments.stream()
                .sorted(Comparator.comparing((ListPart part) -> part.date().orElse(""))
                        .thenComparing(part -> part.file().getFileName()));
        return Stream.of(mains.stream(), companions.stream(), changes)
                .flatMap(parts -> parts)
                .toList();
    }

    boolean isOf(Recognised file) {
        return key.list().equals(file.part().list()) && key.format().equals(file.format());
    }

    /** Those of the acts that no main file holds; none where one is damaged, which is told when the list is read. */
    Set<String> missing(Set<String> wanted) {
        try {
            if (acts.isEmpty()) {
                acts = Optional.of(mains.stream()
                        .flatMap(main -> reader.acts(main).stream())
                        .collect(Collectors.toSet()));
            }
            var missing = new TreeSet<>(wanted);
            acts.ifPresent(missing::removeAll);
            return missing;
        } catch (WaybillException damaged) {
            return Set.of();
        }
    }
}
