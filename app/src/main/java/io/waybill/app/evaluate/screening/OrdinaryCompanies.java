package io.waybill.app.evaluate.screening;

import io.waybill.lexicon.resource.Tsv;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that any company may bear: of founders, places, things and trades, with a legal form. Stateless. */
public final class OrdinaryCompanies {
    /** How names are made; each as often as another. */
    private static final List<String> FORMS = List.of(
            "family trade form",
            "family & family form",
            "family & family trade form",
            "place trade form",
            "place trade trade form",
            "place noun trade form",
            "noun trade form",
            "noun trade trade form",
            "noun noun trade form",
            "family noun trade form");

    private OrdinaryCompanies() {}

    /** So many names, the same for the same state of {@code random}. */
    public static List<String> of(int count, Random random) {
        Map<String, Map<String, Double>> parts = new HashMap<>();
        Stream.of("ordinary-names.tsv", "ordinary-companies.tsv")
                .flatMap(file -> Tsv.rows(OrdinaryCompanies.class, file, 3).stream())
                .forEach(row -> parts.computeIfAbsent(row.get(0), part -> new LinkedHashMap<>())
                        .put(row.get(1), Double.parseDouble(row.get(2))));
        Map<String, Drawing> drawings = new HashMap<>();
        parts.forEach((part, words) -> drawings.put(part, new Drawing(words)));
        return IntStream.range(0, count).mapToObj(i -> name(drawings, random)).toList();
    }

    private static String name(Map<String, Drawing> drawings, Random random) {
        String form = FORMS.get(random.nextInt(FORMS.size()));
        return Stream.of(form.split(" "))
                .map(part -> drawings.containsKey(part) ? drawings.get(part).next(random) : part)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
