package io.waybill.counter.screen;

import io.waybill.counter.index.EntryIndex;
import io.waybill.counter.version.Stamp;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import java.util.List;

/** Which entries of the index are wanted: by list, kind and type. For one query. */
final class Filter {
    private final EntryIndex index;
    private final boolean[] lists;
    private final boolean[] kinds = new boolean[ListKind.values().length];
    private final EntryType type;

    Filter(EntryIndex index, List<Stamp> stamps, EntryType type, ScreenOptions options) {
        this.index = index;
        this.type = type;
        lists = new boolean[stamps.size()];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = options.lists().isEmpty()
                    || options.lists().contains(stamps.get(i).list());
        }
        options.kinds().forEach(kind -> kinds[kind.ordinal()] = true);
    }

    boolean allows(int entry) {
        return lists[index.list(entry)] && kindFits(entry) && typeFits(index.type(entry));
    }

    /** A number tells the party by itself, whatever type somebody has said. */
    boolean allowsNumber(int entry) {
        return lists[index.list(entry)] && kindFits(entry);
    }

    private boolean kindFits(int entry) {
        int via = index.via(entry);
        return kinds[index.kind(via < 0 ? entry : via).ordinal()]
                || kinds[index.kind(entry).ordinal()];
    }

    private boolean typeFits(EntryType other) {
        return type == other || type == EntryType.UNKNOWN || other == EntryType.UNKNOWN;
    }
}
