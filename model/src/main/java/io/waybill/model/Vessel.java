package io.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * What a list says of a ship or aircraft; its numbers stand among the identifiers.
 *
 * @param flag ISO 3166 alpha-2, lower case
 * @param formerFlags ISO 3166 alpha-2, lower case
 * @param type such as "Crude Oil Tanker"
 * @param tonnage as the list writes it: deadweight, gross
 * @param owners names of owners, operators and managers
 * @param built year or date, as the list writes it
 */
public record Vessel(
        Optional<String> flag,
        List<String> formerFlags,
        Optional<String> type,
        Optional<String> tonnage,
        List<String> owners,
        Optional<String> built) {
    public Vessel {
        formerFlags = List.copyOf(formerFlags);
        owners = List.copyOf(owners);
    }
}
