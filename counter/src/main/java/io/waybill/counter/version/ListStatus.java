package io.waybill.counter.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How a list stands.
 *
 * @param others versions that are not in force, the latest first
 * @param seenOnOfficialFile whether its reader has read a file that the publisher itself had made
 * @param sound whether every record of the version in force is as it was written
 */
public record ListStatus(Manifest inForce, List<Manifest> others, boolean seenOnOfficialFile, boolean sound) {
    public ListStatus {
        others = List.copyOf(others);
    }

    /** Of every list, in alphabetical order; reads all records in force. */
    public static List<ListStatus> of(ListStore store) {
        var lists = new LinkedHashMap<String, List<ListVersion>>();
        store.versions()
                .forEach(version -> lists.computeIfAbsent(version.manifest().list(), list -> new ArrayList<>())
                        .add(version));
        return lists.values().stream().map(versions -> of(store, versions)).toList();
    }

    private static ListStatus of(ListStore store, List<ListVersion> versions) {
        var first = versions.getFirst();
        var seen = ListReaders.of(first.manifest().format(), store.readers())
                .filter(reader -> !reader.seenOnOfficialFile())
                .isEmpty();
        var others = versions.stream().skip(1).map(ListVersion::manifest).toList();
        return new ListStatus(first.manifest(), others, seen, first.isSound());
    }
}
