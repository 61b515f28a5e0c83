package io.waybill.counter.list.ofac;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What follows from standing on a list of OFAC under a programme. Immutable, thread-safe. */
final class Programmes {
    private static final String BLOCKED = "Specially Designated Nationals and Blocked Persons List";

    private final List<List<String>> rows = Tsv.rows(Programmes.class, "measures.tsv", 4);

    /** Adds the programme and its measure; who is specially designated is blocked, whatever the programme. */
    void add(String programme, OfacEntry entry, String list) {
        if (programme.isBlank()) {
            return;
        }
        entry.builder().programme(programme);
        if (list.equals(OfacLists.SDN)) {
            entry.builder().measure(new Measure(Measure.Kind.ASSET_FREEZE, BLOCKED, Optional.empty()));
        } else {
            rows.stream()
                    .filter(row -> fits(row.getFirst(), programme))
                    .findFirst()
                    .map(row -> new Measure(kind(row.get(1)), row.get(2), Optional.empty()))
                    .or(() -> Optional.of(new Measure(Measure.Kind.OTHER, programme, Optional.empty())))
                    .ifPresent(entry.builder()::measure);
        }
    }

    private static boolean fits(String pattern, String programme) {
        return pattern.endsWith("*")
                ? programme.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(programme);
    }

    static Measure.Kind kind(String label) {
        return Measure.Kind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
