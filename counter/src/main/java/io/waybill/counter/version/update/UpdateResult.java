package io.waybill.counter.version.update;

import io.waybill.counter.version.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * What became of an update.
 *
 * @param unchanged versions in force than which the publisher has none other
 */
public record UpdateResult(List<Manifest> updated, List<Manifest> unchanged, List<Failed> failed) {
    public UpdateResult {
        updated = List.copyOf(updated);
        unchanged = List.copyOf(unchanged);
        failed = List.copyOf(failed);
    }

    /**
     * A list that could not be had.
     *
     * @param inForce the version that stays in force, if there is any
     */
    public record Failed(String list, String reason, Optional<Manifest> inForce) {}
}
