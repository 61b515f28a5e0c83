package io.waybill.expose.compare;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.model.Drift;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that the page generates about what happened. */
final class Wording {
    private static final Map<String, String> WORDS = Html.resource(Wording.class, "wording.tsv")
            .lines()
            .filter(line -> !line.startsWith("#") && line.contains("\t"))
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private Wording() {}

    static String word(String key) {
        return optional(key).orElseThrow(() -> new IllegalArgumentException("wording.tsv has no row " + key));
    }

    static Optional<String> optional(String key) {
        return Optional.ofNullable(WORDS.get(key));
    }

    static String of(Drift drift) {
        return word("drift." + drift.label());
    }

    /** "1 denial", "2 answers not given". */
    static String count(long number, String key) {
        String[] forms = word(key).split("\\|", 2);
        return Count.of(number, forms[0], forms[1]);
    }

    /** The name of a kind of trace, or the kind itself where it is a new one. */
    static String artefact(String kind) {
        return optional("artefact." + kind).orElse(kind);
    }
}
