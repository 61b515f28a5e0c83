package io.waybill.counter.version;

import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.eu.JournalReader;
import io.waybill.counter.list.ofac.OfacCsvReader;
import io.waybill.counter.list.ofac.OfacXmlReader;
import java.util.List;
import java.util.Optional;

/** Every form of list that can be read. */
public final class ListReaders {
    private static final List<ListReader> ALL = List.of(new OfacCsvReader(), new OfacXmlReader(), new JournalReader());

    private ListReaders() {}

    /** In the order in which they are asked whether a file is theirs: forms of one publisher before general ones. */
    public static List<ListReader> all() {
        return ALL;
    }

    /** The reader of a form. */
    public static Optional<ListReader> of(String format) {
        return of(format, ALL);
    }

    static Optional<ListReader> of(String format, List<ListReader> readers) {
        return readers.stream().filter(reader -> reader.format().equals(format)).findFirst();
    }
}
