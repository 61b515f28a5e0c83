package io.waybill.counter.version;

import io.waybill.counter.list.ListReader;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The versions of lists that were imported: {@code lists/versions/<list>/<date>-<hash>/} below the data folder, in each a
 * manifest, the records, and the publisher's files. Holds nothing in memory: what another process imports is seen at
 * the next question. Thread-safe.
 */
public final class ListStore {
    private static final Comparator<ListVersion> PRECEDENCE = Comparator.comparing(
                    (ListVersion version) -> version.manifest().date())
            .thenComparing(version -> version.manifest().richness())
            .thenComparing(version -> version.manifest().imported());

    private static final String VERSIONS = "versions";
    private static final String TEMPORARY = "temporary";
    /** Characters of a hash that a folder's name ends with, and the hyphen before them. */
    private static final int ENDING = 17;

    private final Path folder;
    private final List<ListReader> readers;

    private ListStore(Path folder, List<ListReader> readers) {
        this.folder = folder;
        this.readers = readers;
    }

    /** @param data the user's data folder; need not exist */
    public static ListStore at(Path data) {
        return at(data, ListReaders.all());
    }

    /** With other readers than those that ship with the program. */
    public static ListStore at(Path data, List<ListReader> readers) {
        return new ListStore(data.toAbsolutePath().resolve("lists"), List.copyOf(readers));
    }

    /** Where all stands; {@code index} in it is for what screening derives from the versions in force. */
    public Path folder() {
        return folder;
    }

    /** What reads the forms that it knows. */
    public List<ListReader> readers() {
        return readers;
    }

    /** Of each list the version of the latest date; lists in alphabetical order. */
    public List<ListVersion> inForce() {
        return latest(date -> true);
    }

    /** Of each list the version of the latest date up to a day; a list that has none of that age is left out. */
    public List<ListVersion> inForce(LocalDate asOf) {
        return latest(date -> date.compareTo(asOf.toString()) <= 0);
    }

    /** Reads no more manifests than it must: dates stand in the names of folders. */
    private List<ListVersion> latest(Predicate<String> wanted) {
        var latest = new ArrayList<ListVersion>();
        for (var list : folders(folder.resolve(VERSIONS))) {
            var dates = new TreeMap<String, List<Path>>(Comparator.reverseOrder());
            for (var version : folders(list)) {
                dates.computeIfAbsent(date(version), date -> new ArrayList<>()).add(version);
            }
            dates.entrySet().stream()
                    .filter(date -> wanted.test(date.getKey()))
                    .flatMap(date ->
                            date.getValue().stream().flatMap(path -> version(path).stream()).max(PRECEDENCE).stream())
                    .findFirst()
                    .ifPresent(latest::add);
        }
        latest.sort(Comparator.comparing(version -> version.manifest().list()));
        return List.copyOf(latest);
    }

    /** The date in the name of a version's folder. */
    private static String date(Path version) {
        var name = version.getFileName().toString();
        return name.substring(0, Math.max(0, name.length() - ENDING));
    }

    /** All versions: by list, the one in force first. A WaybillException where a manifest is damaged. */
    public List<ListVersion> versions() {
        var versions = new ArrayList<ListVersion>();
        for (var list : folders(folder.resolve(VERSIONS))) {
            for (var version : folders(list)) {
                version(version).ifPresent(versions::add);
            }
        }
        versions.sort(
                Comparator.comparing((ListVersion version) -> version.manifest().list())
                        .thenComparing(PRECEDENCE.reversed()));
        return List.copyOf(versions);
    }

    /** The versions whose hash begins so. */
    public List<ListVersion> versions(String hashPrefix) {
        return versions().stream()
                .filter(version -> version.manifest().hash().startsWith(hashPrefix))
                .toList();
    }

    /** A name for what is derived from these versions: changes when one of them does. */
    public static String key(List<ListVersion> versions) {
        return Hashes.of(versions.stream()
                        .map(ListVersion::manifest)
                        .flatMap(version ->
                                Stream.of(version.list(), version.date(), version.hash(), version.records())))
                .substring(0, 32);
    }

    Path folder(String list, String date, String hash) {
        return folder.resolve(VERSIONS).resolve(safe(list)).resolve(safe(date) + ending(hash));
    }

    /** Where versions with the same content stand, whatever their date. */
    List<Path> folders(String list, String hash) {
        return folders(folder.resolve(VERSIONS).resolve(safe(list))).stream()
                .filter(version -> version.toString().endsWith(ending(hash)))
                .toList();
    }

    private static String ending(String hash) {
        return "-" + hash.substring(0, ENDING - 1);
    }

    /** A new folder for what is not yet, or no longer, a version. */
    Path temporary() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folder.resolve(TEMPORARY)), "");
    }

    /** Takes away what a crash has left; only for whoever holds the lock. */
    void clear() throws IOException {
        Folders.delete(folder.resolve(TEMPORARY));
        for (var list : folders(folder.resolve(VERSIONS))) {
            for (var version : folders(list)) {
                if (!Files.exists(version.resolve(ManifestFile.NAME))) {
                    Folders.delete(version);
                }
            }
        }
    }

    private Optional<ListVersion> version(Path versionFolder) {
        return ManifestFile.read(versionFolder).map(manifest -> version(versionFolder, manifest));
    }

    private ListVersion version(Path versionFolder, Manifest manifest) {
        return new ListVersion(manifest, () -> new Mending(this, versionFolder).open(manifest));
    }

    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.", "_");
    }

    private static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new WaybillException(parent.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }
}
