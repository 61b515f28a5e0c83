package io.waybill.identify.origin;

import io.waybill.lexicon.resource.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a word says of where a text comes from, from the number of reports that have it. Thread-safe. */
final class Rarity {
    private final Map<Long, Integer> reports = new HashMap<>();
    private final double all;

    private static final class Shared {
        static final Rarity INSTANCE = new Rarity();
    }

    static Rarity standard() {
        return Shared.INSTANCE;
    }

    private Rarity() {
        int most = 1;
        for (List<String> row : Tsv.rows(Rarity.class, "frequencies.tsv", 2)) {
            int count = Integer.parseInt(row.get(1));
            reports.put(Hash.of(row.getFirst()), count);
            most = Math.max(most, count);
        }
        all = most;
    }

    /** 0 for a word of every report to 1 for one of a single report: its inverse document frequency, scaled. */
    double of(Profile profile, int word) {
        return switch (profile.kind(word)) {
            case FUNCTION -> 0;
            case NUMBER -> number(profile, word);
            case CONTENT, NAME -> ofForm(profile.words.forms()[word]);
        };
    }

    private double ofForm(long form) {
        Integer count = reports.get(form);
        return count == null ? 1 : Math.log(all / count) / Math.log(all); // not in the table: of one report
    }

    /** Years and small numbers stand in many reports. */
    private double number(Profile profile, int word) {
        String text = profile.text(word);
        int digits = (int) text.chars().filter(Character::isDigit).count();
        boolean year = digits == 4 && text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
        return year || digits < 2 ? 0.3 : digits == 2 ? 0.5 : 0.9;
    }
}
