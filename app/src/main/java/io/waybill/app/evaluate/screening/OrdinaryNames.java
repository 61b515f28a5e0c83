package io.waybill.app.evaluate.screening;

import io.waybill.lexicon.name.CommonNames;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Names that any customer may bear: a given and a family name drawn as often as people bear them. Stateless. */
public final class OrdinaryNames {
    private OrdinaryNames() {}

    public static List<String> of(int count, Random random) {
        Drawing given = new Drawing(CommonNames.given());
        Drawing family = new Drawing(CommonNames.family());
        return IntStream.range(0, count)
                .mapToObj(i -> capital(given.next(random)) + " " + capital(family.next(random)))
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
