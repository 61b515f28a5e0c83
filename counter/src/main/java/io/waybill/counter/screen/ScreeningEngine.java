package io.waybill.counter.screen;

import io.waybill.counter.index.Candidates;
import io.waybill.counter.index.EntryIndex;
import io.waybill.counter.index.Kinds;
import io.waybill.lexicon.name.Name;
import io.waybill.lexicon.name.NameComparer;
import io.waybill.lexicon.name.NameReader;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
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
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Screens against the lists in force: candidates by the index, names compared, then what else is known; entries that
 * carry a number of the query are found whatever their name. Thread-safe; closing it closes the index.
 */
public final class ScreeningEngine implements Screening, AutoCloseable {
    /** Of names; an entry has three on average. */
    private static final int CANDIDATES = 120;

    private final Lists lists;
    private final EntryIndex index;
    private final Candidates candidates;
    private final NameCache names;
    private final NameReader reader = NameReader.load();
    private final NameComparer comparer = NameComparer.load();
    private final Clock clock;

    public ScreeningEngine(Lists lists, EntryIndex index, Clock clock) {
        this.lists = lists;
        this.index = index;
        this.clock = clock;
        candidates = new Candidates(index);
        names = new NameCache(index, reader);
    }

    /** What is screened against. */
    public interface Lists {
        /** The entry of the list with this number, at this place. Thread-safe. */
        Designation entry(int list, int position);

        /** The lists in the order of the index. */
        List<Receipt.ListStamp> stamps();

        /** What could not be looked at, in words. */
        List<String> unavailable();

        /** ISO date for which the versions were chosen, or "now". */
        String asOf();
    }

    @Override
    public Receipt receipt(ScreenOptions options) {
        List<Receipt.ListStamp> stamps = lists.stamps().stream()
                .filter(stamp -> options.lists().isEmpty() || options.lists().contains(stamp.list()))
                .toList();
        List<String> unavailable = new ArrayList<>(lists.unavailable());
        Set<String> known = lists.stamps().stream().map(Receipt.ListStamp::list).collect(Collectors.toSet());
        new TreeSet<>(options.lists()).stream()
                .filter(list -> !known.contains(list))
                .forEach(list -> unavailable.add(list + ": is not loaded"));
        return new Receipt(
                Algorithm.VERSION,
                stamps,
                unavailable,
                options,
                lists.asOf(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
