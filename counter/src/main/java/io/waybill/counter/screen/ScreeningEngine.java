package io.waybill.counter.screen;

import io.waybill.counter.index.Candidates;
import io.waybill.counter.index.EntryIndex;
import io.waybill.counter.index.Kinds;
import io.waybill.counter.index.WordBearers;
import io.waybill.counter.version.Stamp;
import io.waybill.lexicon.name.Name;
import io.waybill.lexicon.name.NameComparer;
import io.waybill.lexicon.name.NameKind;
import io.waybill.lexicon.name.NameReader;
import io.waybill.model.Designation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Screens against the lists in force: candidates by the index, names compared, then what else is known; entries that
 * carry a number of the query are found whatever their name. Thread-safe; closing it closes the index.
 */
public final class ScreeningEngine implements Screening, AutoCloseable {
    /** Of names; an entry has three on average. */
    private static final int CANDIDATES = 80;
    /** Names that score less are not one name, whatever else agrees. */
    private static final double FLOOR = 0.5;
    /** What a name that is written quite the same, and is another, is lifted by; less than the floor. */
    private static final double ALIKE = 0.4;

    private static final Comparator<Scored> ORDER = Comparator.comparingDouble(Scored::score)
            .thenComparingDouble(scored -> scored.best().score())
            .reversed()
            .thenComparing(scored -> scored.designation().list())
            .thenComparing(scored -> scored.designation().entry());

    private final Lists lists;
    private final List<Stamp> stamps;
    private final EntryIndex index;
    private final Candidates candidates;
    private final NameCache names;
    private final NameReader reader;
    private final NameComparer comparer = NameComparer.load();
    private final Clock clock;

    public ScreeningEngine(Lists lists, EntryIndex index, Clock clock) {
        this.lists = lists;
        stamps = lists.stamps();
        this.index = index;
        this.clock = clock;
        candidates = new Candidates(index);
        reader = NameReader.load().with(new WordBearers(index));
        names = new NameCache(index, reader);
    }

    /** What is screened against. */
    public interface Lists {
        /** The entry of the list with this number, at this place. Thread-safe. */
        Designation entry(int list, int position);

        /** The lists in the order of the index. */
        List<Stamp> stamps();

        /** What could not be looked at, in words. */
        List<String> unavailable();

        /** ISO date for which the versions were chosen, or "now". */
        String asOf();
    }

    @Override
    public List<Hit> screen(Query query, ScreenOptions options) {
        Filter filter = new Filter(index, stamps, query.type(), options);
        Map<Integer, Best> best = new HashMap<>();
        double floor = Math.min(FLOOR, options.threshold());
        for (String text : query.names()) {
            Name name = reader.read(text, Kinds.name(query.type()));
            for (int candidate : candidates.of(name, filter::allows, CANDIDATES)) {
                Name listed = names.get(candidate);
                double score = comparer.score(name, listed, floor);
                double alike = floor < FLOOR ? comparer.resemblance(name, listed) : 0;
                best.merge(index.entryOf(candidate), new Best(score, alike, candidate, name), Best::better);
            }
        }
        for (Query.Number number : query.identifiers()) {
            byNumber(number.value(), filter, best);
        }
        query.names().stream().filter(ScreeningEngine::isNumber).forEach(name -> byNumber(name, filter, best));
        Query known = withNumbers(query);
        List<Scored> scored = new ArrayList<>();
        best.forEach((entry, found) -> {
            if (found.score() >= floor || found.name() < 0) {
                scored(known, entry, found, options).ifPresent(scored::add);
            }
        });
        scored.sort(ORDER);
        return scored.stream().limit(options.limit()).map(this::hit).toList();
    }

    /** A name of which anything but letters is most: a passport, a wallet, an IMO number. */
    private static boolean isNumber(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 5 && text.indexOf(' ') < 0
                || text.toUpperCase(Locale.ROOT).startsWith("IMO ");
    }

    /** A name that is a number counts as one. */
    private static Query withNumbers(Query query) {
        List<Query.Number> numbers = new ArrayList<>(query.identifiers());
        query.names().stream()
                .filter(ScreeningEngine::isNumber)
                .forEach(name -> numbers.add(new Query.Number(Optional.empty(), name)));
        return new Query(
                query.names(),
                query.type(),
                query.births(),
                query.nationalities(),
                query.countries(),
                query.gender(),
                numbers,
                query.addresses());
    }

    private void byNumber(String number, Filter filter, Map<Integer, Best> best) {
        for (int entry : index.withNumber(number)) {
            if (filter.allowsNumber(entry)) {
                best.putIfAbsent(entry, Best.NUMBER);
            }
        }
    }

    /**
     * The best name of an entry so far.
     *
     * @param alike how alike the names are written, 0 to 1; 0 where nobody asks for what is below the floor
     * @param name its number, -1 where only a number led here
     */
    private record Best(double score, double alike, int name, Name query) {
        private static final Best NUMBER = new Best(0, 0, -1, NameReader.load().read("", NameKind.UNKNOWN));

        /** Of equal scores the name that stands first: the main name. */
        Best better(Best other) {
            double mine = ranked(score);
            double theirs = other.ranked(other.score);
            return theirs > mine || theirs == mine && other.name < name ? other : this;
        }

        /** Names that are not one are in the order in which they look alike, too; none is lifted over the floor so. */
        double ranked(double value) {
            return value < FLOOR ? value + ALIKE * alike * (1 - value / FLOOR) : value;
        }
    }

    private record Scored(int entry, Designation designation, Best best, Facts facts, double score) {}

    private Optional<Scored> scored(Query query, int entry, Best found, ScreenOptions options) {
        Designation designation = lists.entry(index.list(entry), index.position(entry));
        Facts facts = Facts.of(query, designation);
        double score = found.ranked(facts.score(found.score(), found.name() >= 0 && index.isWeak(found.name())));
        boolean isIn = score >= options.threshold()
                && (found.name() >= 0 || facts.floor() > 0)
                && (options.programmes().isEmpty() || inProgrammes(designation, options.programmes()));
        return isIn ? Optional.of(new Scored(entry, designation, found, facts, score)) : Optional.empty();
    }

    private static boolean inProgrammes(Designation entry, Set<String> wanted) {
        return entry.programmes().stream().anyMatch(programme -> wanted.stream().anyMatch(programme::equalsIgnoreCase));
    }

    private Hit hit(Scored scored) {
        int entry = scored.entry();
        Best best = scored.best();
        List<Hit.Reason> reasons = new ArrayList<>();
        if (best.name() >= 0) {
            comparer.compare(best.query(), names.get(best.name())).features().stream()
                    .map(Facts::reason)
                    .forEach(reasons::add);
            if (index.isWeak(best.name())) {
                reasons.add(new Hit.Reason("weak-alias", "the list itself calls this alias weak", -.1));
            }
        }
        if (scored.score() < FLOOR && best.alike() > 0) {
            reasons.add(new Hit.Reason(
                    "letters",
                    Math.round(100 * best.alike()) + " of 100 pairs of letters are the same",
                    ALIKE * best.alike()));
        }
        reasons.addAll(scored.facts().reasons());
        int via = index.via(entry);
        boolean own = scored.designation().kind().listed() && via < 0;
        if (via >= 0) {
            reasons.add(new Hit.Reason("linked", tie(entry, via), 0));
        }
        return new Hit(
                scored.designation(),
                best.name() >= 0
                        ? index.name(best.name())
                        : scored.designation().name(),
                own ? Hit.How.LISTED : via >= 0 ? Hit.How.LINKED : Hit.How.NOT_LISTED,
                via >= 0 ? Optional.of(listed(via).entry()) : Optional.empty(),
                scored.score(),
                best.score(),
                scored.facts().agreements(),
                reasons);
    }

    private Designation listed(int entry) {
        return lists.entry(index.list(entry), index.position(entry));
    }

    private String tie(int entry, int via) {
        Designation owner = listed(via);
        return "is not listed itself, but owned by, or acting for, the listed " + owner.name() + " (" + owner.list()
                + " " + owner.entry() + ")";
    }

    @Override
    public void close() {
        index.close();
    }

    @Override
    public Receipt receipt(ScreenOptions options) {
        Map<Boolean, List<Stamp>> byKind = stamps.stream()
                .filter(stamp -> options.lists().isEmpty() || options.lists().contains(stamp.list()))
                .collect(Collectors.partitioningBy(
                        stamp -> stamp.kinds().keySet().stream().anyMatch(options.kinds()::contains)));
        List<String> unavailable = new ArrayList<>(lists.unavailable());
        Set<String> known = stamps.stream().map(Stamp::list).collect(Collectors.toSet());
        new TreeSet<>(options.lists())
                .stream()
                        .filter(list -> !known.contains(list))
                        .forEach(list -> unavailable.add(list + ": is not loaded"));
        return new Receipt(
                Algorithm.VERSION,
                byKind.getOrDefault(true, List.of()),
                byKind.getOrDefault(false, List.of()).stream().map(Stamp::list).toList(),
                unavailable,
                options,
                lists.asOf(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
