package io.waybill.counter.version;

import java.util.List;

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

    /** Whether anything that was to be imported is there now. */
    public boolean isAnythingLoaded() {
        return !loaded.isEmpty() || !unchanged.isEmpty();
    }
}
