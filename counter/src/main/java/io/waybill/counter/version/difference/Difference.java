package io.waybill.counter.version.difference;

import io.waybill.model.Designation;
import java.util.List;

/**
 * What became of the entries of a list from one version to another. Entries are told apart by the publisher's numbers.
 *
 * @param added in the order of the later version
 * @param removed in the order of the earlier one
 * @param changed in the order of the later version; the date of the file is no change
 */
public record Difference(List<Designation> added, List<Designation> removed, List<Changed> changed) {
    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** An entry that is in both and not the same. */
    public record Changed(Designation old, Designation now, List<FieldChange> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }
}
