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
 * @param given those of the parts that are imported now, for messages; others are of a version that they amend
 * @param asked kind that the user gave, where one was given
 * @param poorer the same in forms that hold less, the richest first: read where this one is damaged
 */
record Bundle(
        String list,
        ListReader reader,
        List<ListPart> parts,
        List<ListPart> given,
        String date,
        DateBasis dateBasis,
        Optional<ListKind> asked,
        List<Bundle> poorer) {
    Bundle {
        parts = List.copyOf(parts);
        given = List.copyOf(given);
        poorer = List.copyOf(poorer);
    }

    List<OtherForm> otherForms() {
        return poorer.stream().map(Bundle::asOtherForm).toList();
    }

    private OtherForm asOtherForm() {
        var names = parts.stream().map(part -> String.valueOf(part.file().getFileName()));
        return new OtherForm(reader.format(), names.toList());
    }

    ReadOptions options() {
        return new ReadOptions(asked, date);
    }

    /** For messages: the file, or of several the folder. */
    String where() {
        var first = given.getFirst().file();
        var parent = first.getParent();
        return (given.size() == 1 || parent == null ? first : parent).toString();
    }
}
