package io.waybill.counter.version.difference;

import io.waybill.counter.version.Records;
import io.waybill.counter.version.difference.Difference.Changed;
import io.waybill.model.Designation;
import io.waybill.model.Progress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Compares two versions entry by entry; holds in memory only what differs. */
public final class Differences {
    private static final int TOLD_EVERY = 1000;

    private Differences() {}

    /**
     * What differs from the earlier to the later.
     *
     * @param withSource whether the source records are compared field by field: only of use where both are of one form
     */
    public static Difference between(Records earlier, Records later, boolean withSource, Progress progress) {
        var added = new ArrayList<Designation>();
        var changed = new ArrayList<Changed>();
        for (var i = 0; i < later.size(); i++) {
            if (i % TOLD_EVERY == 0) {
                progress.at("comparing", i, later.size());
            }
            var now = later.entry(i);
            var position = earlier.position(now.entry());
            if (position.isEmpty()) {
                added.add(now);
            } else {
                var old = earlier.entry(position.getAsInt());
                var fields = fields(old, now, withSource);
                if (!fields.isEmpty()) {
                    changed.add(new Changed(old, now, fields));
                }
            }
        }
        var removed = new ArrayList<Designation>();
        for (var i = 0; i < earlier.size(); i++) {
            if (later.position(earlier.numberAt(i)).isEmpty()) {
                removed.add(earlier.entry(i));
            }
        }
        return new Difference(added, removed, changed);
    }

    private static List<FieldChange> fields(Designation old, Designation now, boolean withSource) {
        // What Waybill concludes may change with other entries, such as the number behind a name that is linked to.
        if (withSource && old.source().equals(now.source())) {
            return List.of();
        }
        var before = Facts.of(old, withSource);
        var after = Facts.of(now, withSource);
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            var was = before.getOrDefault(name, List.of());
            var is = after.getOrDefault(name, List.of());
            if (!was.equals(is)) {
                changes.addAll(changes(name, was, is));
            }
        }
        return changes;
    }

    /** One value for another where there is one of each; else each value that went and each that came. */
    private static List<FieldChange> changes(String field, List<String> was, List<String> is) {
        var gone = without(was, is);
        var come = without(is, was);
        if (gone.size() == 1 && come.size() == 1) {
            return List.of(new FieldChange(field, Optional.of(gone.getFirst()), Optional.of(come.getFirst())));
        }
        var changes = new ArrayList<FieldChange>();
        gone.forEach(value -> changes.add(new FieldChange(field, Optional.of(value), Optional.empty())));
        come.forEach(value -> changes.add(new FieldChange(field, Optional.empty(), Optional.of(value))));
        return changes;
    }

    private static List<String> without(List<String> values, List<String> others) {
        var left = new ArrayList<>(values);
        others.forEach(left::remove);
        return left;
    }
}
