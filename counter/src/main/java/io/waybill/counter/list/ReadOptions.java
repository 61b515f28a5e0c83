package io.waybill.counter.list;

import io.waybill.model.ListKind;
import java.util.Optional;

/**
 * What a user may say of a file that does not say it itself.
 *
 * @param kind of the entries; of files that tell it themselves their word counts
 * @param date ISO date of the file where it tells none
 */
public record ReadOptions(Optional<ListKind> kind, String date) {}
