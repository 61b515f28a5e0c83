package io.waybill.counter.screen;

import io.waybill.lexicon.name.Feature;
import java.util.ArrayList;
import java.util.List;

/**
 * What else speaks for or against two entries of like names being one: dates of birth and countries. It orders hits and
 * can take one away, but never makes one of different names. Immutable.
 *
 * @param birthDate how dates of birth compare
 * @param country how countries compare
 */
public record Corroboration(BirthDates birthDate, Agreement country) {
    /** What equal names alone are worth; the rest is corroboration. */
    private static final double NAME_ALONE = .985;

    /** Names that score less are not one name, whatever else agrees: agreement does not count below. */
    private static final double NEAR = .55;

    /** How two values compare. */
    public enum Agreement {
        AGREES,
        DIFFERS,
        UNKNOWN
    }

    /** Nothing known. */
    public static final Corroboration NONE = new Corroboration(BirthDates.UNKNOWN, Agreement.UNKNOWN);

    /**
     * Compares what two entries say.
     *
     * @param births dates of birth, ISO, as precise as known: a day, month or year; may be empty, as may the others
     * @param countries codes of countries of nationality, residence or registration
     */
    public static Corroboration of(
            List<String> births, List<String> countries, List<String> otherBirths, List<String> otherCountries) {
        return new Corroboration(BirthDates.compare(births, otherBirths), agreement(countries, otherCountries));
    }

    private static Agreement agreement(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return some.stream().anyMatch(others::contains) ? Agreement.AGREES : Agreement.DIFFERS;
    }

    /** The final score of two entries whose names score this, 0 to 1 exclusive of 1: never less for more agreement. */
    public double score(double nameScore) {
        var name = Math.clamp(nameScore * NAME_ALONE, 1e-6, NAME_ALONE);
        var moved = birthDate.moves() + (country == Agreement.DIFFERS ? -.7 : country == Agreement.AGREES ? .15 : 0);
        if (moved > 0 && nameScore < NEAR) {
            moved = 0;
        }
        return 1 / (1 + Math.exp(-Math.log(name / (1 - name)) - moved));
    }

    /** The reasons in words; nothing about what is unknown. */
    public List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        if (birthDate != BirthDates.UNKNOWN) {
            features.add(new Feature("birth-date", birthDate.words(), Math.clamp(birthDate.moves() / 4, -1, 1)));
        }
        switch (country) {
            case AGREES -> features.add(new Feature("country", "a country agrees", .05));
            case DIFFERS -> features.add(new Feature("country", "no country agrees", -.2));
            case UNKNOWN -> {}
        }
        return features;
    }
}
