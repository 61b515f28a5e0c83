package io.waybill.counter.list;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Measure;
import io.waybill.model.Measure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the words of a list for a measure mean. Thread-safe. */
public final class WrittenMeasures {
    private static final List<Row> ROWS = rows();

    private record Row(Kind kind, List<String> phrases) {}

    private WrittenMeasures() {}

    /** The measure; {@link Kind#OTHER} where its words are not known. */
    public static Measure of(String text, Optional<String> since) {
        return new Measure(kind(text), text.strip(), since);
    }

    /** The sort of measure; {@link Kind#OTHER} where its words are not known. */
    public static Kind kind(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var row : ROWS) {
            if (row.phrases().stream().anyMatch(phrase -> stands(phrase, lower))) {
                return row.kind();
            }
        }
        return Kind.OTHER;
    }

    /** Whether a phrase stands in a text from the beginning of a word: "ship ban", not "ownership ban". */
    private static boolean stands(String phrase, String text) {
        for (var at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (var cells : Tsv.rows(WrittenMeasures.class, "measures.tsv", 2)) {
            var kind = Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            rows.add(new Row(kind, List.of(cells.get(1).split(";"))));
        }
        return List.copyOf(rows);
    }
}
