package io.waybill.counter.version;

import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.canada.SemaReader;
import io.waybill.counter.list.eu.FsfReader;
import io.waybill.counter.list.eu.JournalReader;
import io.waybill.counter.list.ftm.FtmReader;
import io.waybill.counter.list.ftm.TargetsReader;
import io.waybill.counter.list.ofac.AdvancedXmlReader;
import io.waybill.counter.list.ofac.OfacCsvReader;
import io.waybill.counter.list.ofac.OfacXmlReader;
import io.waybill.counter.list.table.TableReader;
import io.waybill.counter.list.uk.UkCsvReader;
import io.waybill.counter.list.uk.UkExtractReader;
import io.waybill.counter.list.uk.UkSheetReader;
import io.waybill.counter.list.uk.UkXmlReader;
import io.waybill.counter.list.un.UnXmlReader;
import io.waybill.counter.list.us.CslReader;
import java.util.List;
import java.util.Optional;

/** Every form of list that can be read. */
public final class ListReaders {
    private static final List<ListReader> ALL = List.of(
            new OfacCsvReader(),
            new OfacXmlReader(),
            new AdvancedXmlReader(),
            new UnXmlReader(),
            new JournalReader(),
            new FsfReader(),
            new UkXmlReader(),
            new UkCsvReader(),
            new UkSheetReader(),
            new UkExtractReader(),
            new SemaReader(),
            new CslReader(),
            new FtmReader(),
            new TargetsReader(),
            new TableReader());

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
