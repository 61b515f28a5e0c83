package io.waybill.counter.screen;

import io.waybill.counter.index.IdKeys;
import io.waybill.counter.screen.Hit.Agreement;
import io.waybill.counter.screen.Hit.Reason;
import io.waybill.lexicon.name.Feature;
import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.Identifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query and an entry tell besides names, and what that does to the score.
 *
 * @param agreements by feature
 * @param reasons only for what is known on both sides
 * @param moves log odds of gender, numbers and addresses; above 0 for the entry
 * @param floor the least score that an agreeing number gives, 0 without one
 */
record Facts(Map<String, Agreement> agreements, List<Reason> reasons, Corroboration dates, double moves, double floor) {
    private static final double GENDER_DIFFERS = -1.5;
    private static final double ADDRESS_AGREES = 0.8;
    /** A span of more years says no more than that it is not known. */
    private static final int MOST_YEARS = 12;

    static Facts of(Query query, Designation entry) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        Corroboration dates =
                Corroboration.of(days(query.births()), countries(query), days(entry.births()), countries(entry));
        agreements.put("birthDate", birthDate(dates.birthDate()));
        agreements.put("nationality", agreement(query.nationalities(), entry.nationalities()));
        agreements.put("country", Agreement.valueOf(dates.country().name()));
        dates.features().stream().map(Facts::reason).forEach(reasons::add);
        double moves = gender(query, entry, agreements, reasons);
        Numbers numbers = Numbers.compare(query, entry);
        agreements.put("identifier", numbers.agreement());
        reasons.addAll(numbers.reasons());
        moves += numbers.moves() + address(query, entry, agreements, reasons);
        return new Facts(agreements, reasons, dates, moves, numbers.floor());
    }

    /** The final score of an entry whose best name scores this, 0 to 1. */
    double score(double nameScore, boolean weak) {
        double score = Math.clamp(dates.score(nameScore), 1e-6, 1 - 1e-6);
        double odds = Math.log(score / (1 - score)) + (nameScore < .5 ? Math.min(moves, 0) : moves) - (weak ? .5 : 0);
        return Math.max(1 / (1 + Math.exp(-odds)), floor);
    }

    static Reason reason(Feature feature) {
        return new Reason(feature.feature(), feature.words(), feature.value());
    }

    private static double gender(
            Query query, Designation entry, Map<String, Agreement> agreements, List<Reason> reasons) {
        if (query.gender().isEmpty() || entry.gender().isEmpty()) {
            agreements.put("gender", Agreement.UNKNOWN);
            return 0;
        }
        boolean same = query.gender().equals(entry.gender());
        agreements.put("gender", same ? Agreement.AGREES : Agreement.DIFFERS);
        if (!same) {
            reasons.add(new Reason("gender", "the list says " + entry.gender().get(), -.3));
        }
        return same ? 0 : GENDER_DIFFERS;
    }

    private static double address(
            Query query, Designation entry, Map<String, Agreement> agreements, List<Reason> reasons) {
        Optional<String> shared = query.addresses().stream()
                .flatMap(mine -> entry.addresses().stream().filter(theirs -> Addresses.alike(mine, theirs)))
                .findFirst();
        agreements.put("address", shared.isPresent() ? Agreement.AGREES : Agreement.UNKNOWN);
        shared.ifPresent(address -> reasons.add(new Reason("address", "an address agrees: " + address, .2)));
        return shared.isPresent() ? ADDRESS_AGREES : 0;
    }

    private static Agreement birthDate(BirthDates compared) {
        return switch (compared) {
            case SAME_DAY, SAME_YEAR -> Agreement.AGREES;
            case OTHER_DAY, NEXT_YEAR, DISJOINT -> Agreement.DIFFERS;
            case UNKNOWN -> Agreement.UNKNOWN;
        };
    }

    private static Agreement agreement(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty()
                ? Agreement.UNKNOWN
                : some.stream().anyMatch(others::contains) ? Agreement.AGREES : Agreement.DIFFERS;
    }

    private static List<String> countries(Query query) {
        return Stream.concat(query.nationalities().stream(), query.countries().stream())
                .distinct()
                .toList();
    }

    private static List<String> countries(Designation entry) {
        Stream<String> flags = entry.vessel().stream()
                .flatMap(vessel -> Stream.concat(vessel.flag().stream(), vessel.formerFlags().stream()));
        return Stream.of(entry.nationalities().stream(), entry.countries().stream(), flags)
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** ISO dates as precise as they are known: a day, a month, or years. */
    private static List<String> days(List<DateRange> ranges) {
        List<String> days = new ArrayList<>();
        for (DateRange range : ranges) {
            String from = range.from();
            String to = range.to();
            if (from.equals(to)) {
                days.add(range.circa() ? from.substring(0, 4) : from);
            } else if (from.regionMatches(0, to, 0, 7)) {
                days.add(from.substring(0, 7));
            } else {
                int first = LocalDate.parse(from).getYear();
                int last = LocalDate.parse(to).getYear();
                for (int year = first; year <= last && last - first < MOST_YEARS; year++) {
                    days.add(Integer.toString(year));
                }
            }
        }
        return days;
    }

    /** How numbers compare. */
    record Numbers(Agreement agreement, List<Reason> reasons, double moves, double floor) {
        static Numbers compare(Query query, Designation entry) {
            List<Reason> reasons = new ArrayList<>();
            double moves = 0;
            double floor = 0;
            for (Query.Number number : query.identifiers()) {
                String mine = IdKeys.normal(number.value());
                Optional<Identifier> same = entry.identifiers().stream()
                        .filter(theirs -> number.type().isEmpty()
                                || number.type().get() == theirs.type()
                                || theirs.type() == Identifier.Type.OTHER)
                        .filter(theirs -> IdKeys.normal(theirs.value()).equals(mine))
                        .findFirst();
                if (same.isPresent()) {
                    NumberWorth worth = NumberWorth.of(same.get().type());
                    floor = Math.max(floor, worth.floor());
                    reasons.add(new Reason(
                            same.get().type().label(),
                            same.get().type().label() + " number agrees: "
                                    + same.get().value(),
                            worth.floor()));
                    moves += 1;
                } else if (number.type().isPresent()) {
                    moves += differs(number.type().get(), query, entry, reasons);
                }
            }
            Agreement agreement = floor > 0 ? Agreement.AGREES : moves < 0 ? Agreement.DIFFERS : Agreement.UNKNOWN;
            return new Numbers(agreement, reasons, floor > 0 ? Math.max(moves, 0) : moves, floor);
        }

        private static double differs(Identifier.Type type, Query query, Designation entry, List<Reason> reasons) {
            List<String> mine = countries(query);
            boolean comparable = entry.identifiers().stream()
                    .filter(theirs -> theirs.type() == type)
                    .anyMatch(theirs -> theirs.country().isEmpty()
                            || mine.isEmpty()
                            || mine.contains(theirs.country().get()));
            double moves = comparable ? NumberWorth.of(type).differs() : 0;
            if (moves < 0) {
                reasons.add(new Reason(type.label(), "the list knows another " + type.label() + " number", moves / 5));
            }
            return moves;
        }
    }
}
