package io.waybill.counter.list.un;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What follows from an entry of the Security Council: what its comment names, else what its regime asks. Thread-safe. */
final class UnMeasures {
    private static final Pattern NAMED = Pattern.compile(
            "\\(\\s*((?:Travel Ban|Asset Freeze|Arms Embargo)(?:\\s*,\\s*(?:Travel Ban|Asset Freeze|Arms Embargo))*)\\s*\\)");

    private final Map<String, List<String>> rows = new HashMap<>();

    UnMeasures() {
        for (List<String> row : Tsv.rows(UnMeasures.class, "measures.tsv", 3)) {
            rows.put(row.getFirst(), row);
        }
    }

    /** The measures; of a regime that no row has one whose kind is not told. */
    List<Measure> of(String regime, boolean person, String comments, Optional<String> since) {
        var named = NAMED.matcher(comments);
        if (named.find()) {
            String words = named.group(1).replaceAll("\\s*,\\s*", ", ");
            return List.of(words.split(", ")).stream()
                    .map(word -> new Measure(kind(word.replace(' ', '-')), words, since))
                    .toList();
        }
        List<String> row = rows.get(regime);
        if (row == null) {
            return List.of(new Measure(Measure.Kind.OTHER, regime, since));
        }
        List<Measure> measures = new ArrayList<>();
        for (String label : row.get(1).split(";")) {
            Measure.Kind kind = kind(label);
            if (person || kind != Measure.Kind.TRAVEL_BAN) {
                measures.add(new Measure(kind, "resolution " + row.get(2), since));
            }
        }
        return measures;
    }

    private static Measure.Kind kind(String label) {
        return Measure.Kind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
