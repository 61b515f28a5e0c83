package io.waybill.counter.version;

import io.waybill.model.ListKind;
import java.util.Optional;

/**
 * What a user says of files that do not say it themselves.
 *
 * @param list id that the list is to have
 * @param date ISO date of the publication
 */
public record ImportOptions(Optional<ListKind> kind, Optional<String> list, Optional<String> date) {
    /** Nothing said. */
    public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
