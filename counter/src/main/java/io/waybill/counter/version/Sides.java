package io.waybill.counter.version;

import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a user names for a comparison. */
public final class Sides {
    private static final int SHORTEST_HASH = 4;

    private final ListStore store;

    public Sides(ListStore store) {
        this.store = store;
    }

    /**
     * Opens a file, a folder of one list (its latest date), a version by the beginning of its hash, or a list by its
     * id, as it is in force or, after {@code @}, was on a day. A WaybillException where there is no such thing, or it
     * is damaged.
     */
    public Side open(String name, Progress progress) {
        var path = path(name);
        return path.isPresent() ? read(path.get(), progress) : kept(name);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Side kept(String name) {
        var version = byHash(name)
                .or(() -> byList(name))
                .orElseThrow(() -> new WaybillException(
                        name, "is no file, no folder, no list and no beginning of a hash; see: waybill lists status"));
        var manifest = version.manifest();
        return new Side(manifest.list(), manifest.date(), manifest.format(), version.records(), Optional.empty());
    }

    private Optional<ListVersion> byHash(String name) {
        if (name.length() < SHORTEST_HASH || !name.matches("[0-9a-f]+")) {
            return Optional.empty();
        }
        var found = store.versions(name);
        if (found.stream().map(version -> version.manifest().hash()).distinct().count() > 1) {
            throw new WaybillException(name, "begins the hash of several versions; give more of it");
        }
        return found.stream().findFirst();
    }

    private Optional<ListVersion> byList(String name) {
        var at = name.lastIndexOf('@');
        var list = at < 0 ? name : name.substring(0, at);
        List<ListVersion> versions;
        try {
            versions = at < 0 ? store.inForce() : store.inForce(LocalDate.parse(name.substring(at + 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> version.manifest().list().equals(list))
                .findFirst();
    }

    private Side read(Path path, Progress progress) {
        try (var bases = new Bases(store)) {
            var bundle = bundle(path, bases);
            progress.at("reading " + path, 0, 0);
            var folder = Files.createTempDirectory("waybill");
            try {
                var records = folder.resolve("records.bin");
                VersionWriter.readOnly(bundle, records);
                return new Side(
                        bundle.list(),
                        bundle.date(),
                        bundle.reader().format(),
                        Records.open(records),
                        Optional.of(folder));
            } catch (IOException | RuntimeException e) {
                Folders.delete(folder);
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new WaybillException(path.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private Bundle bundle(Path path, Bases bases) throws IOException {
        var recognition = new Recognition(store.readers());
        recognition.look(List.of(path));
        var grouping = new Grouping(ImportOptions.NONE, bases);
        var bundles = grouping.bundles(recognition.recognised());
        var lists = bundles.stream().map(Bundle::list).distinct().sorted().toList();
        if (lists.size() > 1) {
            throw new WaybillException(
                    path.toString(),
                    lists.stream().collect(Collectors.joining(", ", "holds several lists (", "); name the one")));
        }
        return bundles.stream()
                .max(Comparator.comparing(Bundle::date))
                .orElseThrow(() -> new WaybillException(
                        path.toString(),
                        recognition.refused().stream()
                                .map(ImportResult.Refused::reason)
                                .findFirst()
                                .or(() -> grouping.refused().stream()
                                        .map(ImportResult.Refused::reason)
                                        .findFirst())
                                .orElse("holds no list")));
    }
}
