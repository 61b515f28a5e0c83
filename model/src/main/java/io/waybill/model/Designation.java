package io.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of an official list.
 *
 * @param list id of the list, such as {@code us-ofac-sdn}
 * @param entry the publisher's own number
 * @param names the main name first, then aliases
 * @param type {@code individual}, {@code entity}, {@code vessel} or {@code aircraft}
 * @param programmes as the list names them
 * @param listedOn ISO date of listing, where the list tells it
 * @param fileDate ISO date of the list file the entry was read from
 */
public record Designation(
        String list,
        String entry,
        List<String> names,
        String type,
        List<String> programmes,
        Optional<String> listedOn,
        String fileDate) {
    public Designation {
        names = List.copyOf(names);
        programmes = List.copyOf(programmes);
    }

    public String name() {
        return names.getFirst();
    }
}
