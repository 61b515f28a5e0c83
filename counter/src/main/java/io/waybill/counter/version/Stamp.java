package io.waybill.counter.version;

import io.waybill.model.ListKind;
import java.util.Map;

/**
 * Which version of a list an answer rests on.
 *
 * @param date of the publication: ISO, as precise as known
 * @param hash SHA-256 over the publisher's files, hexadecimal
 * @param kinds entries of each kind
 * @param format of the files, such as {@code ofac-csv}
 */
public record Stamp(String list, String date, String hash, int entries, Map<ListKind, Integer> kinds, String format) {
    public Stamp {
        kinds = Map.copyOf(kinds);
    }
}
