package io.waybill.counter.version;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the files that were to be imported.
 *
 * @param unchanged versions that were there before
 */
public record ImportResult(List<Manifest> loaded, List<Manifest> unchanged, List<Refused> refused) {
    public ImportResult {
        loaded = List.copyOf(loaded);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
    }

    /**
     * Files of which nothing was loaded.
     *
     * @param reason with the place: file, line and column where known
     */
    public record Refused(String path, String reason) {}

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
