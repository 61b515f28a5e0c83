package io.waybill.app.evaluate;

import io.waybill.counter.screen.Corroboration;
import io.waybill.lexicon.name.NameComparer;
import io.waybill.lexicon.name.NameKind;
import io.waybill.lexicon.name.NameReader;
import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a shared date of birth makes one person of two: different persons of a list who share a day, or a year. */
public final class SharedBirths {
    private static final int YEAR = 4;
    private final List<Person> persons;
    private final NameReader reader = NameReader.load();

    /** @param day ISO date of birth */
    record Person(String name, String day) {
        String year() {
            return day.substring(0, YEAR);
        }
    }

    /** Two different persons and their score, 0 to 1. */
    public record Pair(String one, String other, double score) {}

    /** @param over those of the pairs whose score is over the threshold, the highest first */
    public record Figures(int pairs, List<Pair> over) {
        public String line(String what) {
            return String.format(
                    Locale.ROOT,
                    "different persons who share a %s: %,d pairs, %d over the threshold (%.2f %%)",
                    what,
                    pairs,
                    over.size(),
                    100.0 * over.size() / Math.max(1, pairs));
        }
    }

    /** Persons of a list, by the first day of birth that it tells of each. */
    public SharedBirths(List<Designation> entries) {
        persons = entries.stream()
                .filter(entry -> entry.type() == EntryType.PERSON)
                .flatMap(entry -> entry.births().stream()
                        .filter(SharedBirths::isDay)
                        .limit(1)
                        .map(birth -> new Person(entry.name(), birth.from())))
                .toList();
    }

    private static boolean isDay(DateRange birth) {
        return !birth.circa() && birth.from().equals(birth.to());
    }

    /** All pairs who share a day of birth, which both names are asked with. */
    public Figures days() {
        List<Pair> pairs = new ArrayList<>();
        for (List<Person> born : by(Person::day).values()) {
            for (int i = 0; i < born.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(pair(born.get(i), born.get(j), born.get(j).day()));
                }
            }
        }
        return figures(pairs);
    }

    /** Random pairs who share a year of birth, of the other of whom only that is told. */
    public Figures years(int many, Random random) {
        List<List<Person>> years = by(Person::year).values().stream()
                .filter(born -> born.size() > 1)
                .toList();
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < many && !years.isEmpty()) {
            List<Person> born = years.get(random.nextInt(years.size()));
            int one = random.nextInt(born.size());
            int other = (one + 1 + random.nextInt(born.size() - 1)) % born.size();
            pairs.add(pair(born.get(one), born.get(other), born.get(other).year()));
        }
        return figures(pairs);
    }

    private Map<String, List<Person>> by(Function<Person, String> what) {
        return persons.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
    }

    private Pair pair(Person one, Person other, String born) {
        double names = NameComparer.load()
                .score(reader.read(one.name(), NameKind.PERSON), reader.read(other.name(), NameKind.PERSON));
        Corroboration more = Corroboration.of(List.of(one.day()), List.of(), List.of(born), List.of());
        return new Pair(one.name(), other.name(), more.score(names));
    }

    private static Figures figures(List<Pair> pairs) {
        return new Figures(
                pairs.size(),
                pairs.stream()
                        .filter(pair -> pair.score() >= NameComparer.THRESHOLD)
                        .sorted((a, b) -> Double.compare(b.score(), a.score()))
                        .toList());
    }
}
