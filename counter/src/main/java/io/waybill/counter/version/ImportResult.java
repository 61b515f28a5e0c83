package io.waybill.counter.version;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the files that were to be imported.
 *
 * @param unchanged versions that were there before
 * @param older those of both that are not in force, being older than another
 */
public record ImportResult(List<Manifest> loaded, List<Manifest> unchanged, List<Refused> refused, List<Older> older) {
    public ImportResult {
        loaded = List.copyOf(loaded);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
        older = List.copyOf(older);
    }

    ImportResult(List<Manifest> loaded, List<Manifest> unchanged, List<Refused> refused) {
        this(loaded, unchanged, refused, List.of());
    }

    /** Nothing. */
    public static ImportResult nothing() {
        return new ImportResult(List.of(), List.of(), List.of());
    }

    /**
     * Files of which nothing was loaded.
     *
     * @param reason with the place: file, line and column where known
     */
    public record Refused(String path, String reason) {}

    /** A version and the newer one of its list. */
    public record Older(Manifest version, Manifest inForce) {}

    /** With what is older than the versions in force. */
    ImportResult against(List<ListVersion> inForce) {
        var newer = inForce.stream()
                .map(ListVersion::manifest)
                .collect(Collectors.toMap(Manifest::list, Function.identity()));
        var found = joined(loaded, unchanged).stream()
                .flatMap(version -> Optional.ofNullable(newer.get(version.list()))
                        .filter(other -> other.date().compareTo(version.date()) > 0)
                        .map(other -> new Older(version, other))
                        .stream())
                .toList();
        return new ImportResult(loaded, unchanged, refused, found);
    }

    ImportResult and(ImportResult other) {
        return new ImportResult(
                joined(loaded, other.loaded), joined(unchanged, other.unchanged), joined(refused, other.refused));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether anything that was to be imported is there now. */
    public boolean isAnythingLoaded() {
        return !loaded.isEmpty() || !unchanged.isEmpty();
    }
}
