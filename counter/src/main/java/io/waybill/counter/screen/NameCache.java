package io.waybill.counter.screen;

import io.waybill.counter.index.EntryIndex;
import io.waybill.counter.index.Kinds;
import io.waybill.lexicon.name.Name;
import io.waybill.lexicon.name.NameReader;
import org.jspecify.annotations.Nullable;

/** Names of the index, read when they are first compared and kept. Thread-safe: two threads may read the same name. */
final class NameCache {
    private final EntryIndex index;
    private final NameReader reader;
    private final @Nullable Name[] known;

    NameCache(EntryIndex index, NameReader reader) {
        this.index = index;
        this.reader = reader;
        known = new Name[index.names()];
    }

    Name get(int number) {
        Name name = known[number];
        if (name == null) {
            name = reader.read(index.name(number), Kinds.name(index.type(index.entryOf(number))));
            known[number] = name;
        }
        return name;
    }
}
