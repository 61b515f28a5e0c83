package io.waybill.counter.list.us;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.ListKind;
import io.waybill.model.Measure;
import io.waybill.model.WaybillException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the lists that the Consolidated Screening List puts together mean. Thread-safe. */
final class CslSources {
    private static final List<Source> SOURCES = Tsv.rows(CslSources.class, "sources.tsv", 5).stream()
            .map(row -> new Source(
                    row.get(0),
                    kind(row.get(1)),
                    measure(row.get(2)),
                    row.get(3),
                    row.get(4).strip().equals("ofac")))
            .toList();

    /**
     * One of the lists.
     *
     * @param isOfac whether names, remarks and titles stand as OFAC writes them
     */
    record Source(String words, ListKind kind, Measure.Kind measure, String authority, boolean isOfac) {}

    private CslSources() {}

    /** The list that a cell names; empty where it is not known. */
    static Optional<Source> of(String cell) {
        var lower = cell.toLowerCase(Locale.ROOT);
        return SOURCES.stream().filter(source -> lower.contains(source.words())).findFirst();
    }

    private static ListKind kind(String label) {
        return ListKind.of(label).orElseThrow(() -> new WaybillException("sources.tsv", "knows no kind " + label));
    }

    private static Measure.Kind measure(String label) {
        return Measure.Kind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
