package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.counter.version.Manifest.OtherForm;
import io.waybill.model.ListKind;
import java.util.List;
import java.util.Optional;

/**
 * Files that make one version of one list.
 *
 * @param parts in the order in which the reader wants them
 * @param asked kind that the user gave, where one was given
 */
record Bundle(
        String list,
        ListReader reader,
        List<ListPart> parts,
        String date,
        DateBasis dateBasis,
        Optional<ListKind> asked,
        List<OtherForm> otherForms) {
    Bundle {
        parts = List.copyOf(parts);
        otherForms = List.copyOf(otherForms);
    }

    ReadOptions options() {
        return new ReadOptions(asked, date);
    }

    /** For messages: the file, or of several the folder. */
    String where() {
        var first = parts.getFirst().file();
        var parent = first.getParent();
        return (parts.size() == 1 || parent == null ? first : parent).toString();
    }
}
