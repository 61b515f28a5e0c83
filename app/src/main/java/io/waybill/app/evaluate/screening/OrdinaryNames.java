package io.waybill.app.evaluate.screening;

import io.waybill.lexicon.resource.Tsv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Names that any customer may bear: a given and a family name drawn as often as people bear them. Stateless. */
public final class OrdinaryNames {
    private OrdinaryNames() {}

    /** So many names, the same for the same state of {@code random}. */
    public static List<String> of(int count, Random random) {
        Map<String, Double> given = new LinkedHashMap<>();
        Map<String, Double> family = new LinkedHashMap<>();
        for (List<String> row : Tsv.rows(OrdinaryNames.class, "ordinary-names.tsv", 3)) {
            (row.get(0).equals("given") ? given : family).put(row.get(1), Double.parseDouble(row.get(2)));
        }
        Drawing first = new Drawing(given);
        Drawing last = new Drawing(family);
        return IntStream.range(0, count)
                .mapToObj(i -> capital(first.next(random)) + " " + capital(last.next(random)))
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
