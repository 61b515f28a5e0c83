package io.waybill.app;

import io.waybill.counter.version.ListStore;
import io.waybill.model.Designation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a list in force, for commands that measure by one. */
final class LoadedList {
    private LoadedList() {}

    /** All entries of the list with this id; empty where it is not loaded. */
    static Optional<List<Designation>> entries(ListStore store, String list) {
        return store.inForce().stream()
                .filter(version -> version.manifest().list().equals(list))
                .findFirst()
                .map(version -> {
                    List<Designation> entries = new ArrayList<>(version.size());
                    version.forEach(entries::add);
                    return entries;
                });
    }

    /** What to say of a list that is not loaded. */
    static String missing(String list) {
        return list + ": is not loaded; see waybill lists status";
    }
}
