package io.waybill.counter.screen;

import io.waybill.counter.list.StarterList;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListMatch;
import io.waybill.model.ListedName;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Suggests entries that bear exactly a name of the party, but for case, accents, punctuation and, of persons, the order
 * "LAST, First", and of ships a prefix such as M/V. Persons only match individuals, ships vessels, aircraft aircraft, companies, bodies and groups
 * entities; states and places match nothing. Immutable, thread-safe.
 */
public final class ExactNameScreener implements Screener {
    private static final double MAIN_NAME = 1.0;
    private static final double ALIAS = 0.95;
    /** A single word that is shorter says too little. */
    private static final int SHORTEST_WORD = 4;

    /** A name of an entry. */
    private record Listed(Designation entry, String name, boolean main) {}

    private final Map<String, List<Listed>> byName = new HashMap<>();
    private final List<String> lists;

    /** @param lists what the designations are, in words */
    public ExactNameScreener(List<Designation> designations, List<String> lists) {
        this.lists = List.copyOf(lists);
        for (var entry : designations) {
            for (var name : entry.names()) {
                var listed = new Listed(entry, name.text(), name.kind() == ListedName.Kind.MAIN);
                for (var key : keys(name.text(), entry.type())) {
                    byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(listed);
                }
            }
        }
    }

    /** A screener over the list that ships with the program. */
    public static ExactNameScreener overStarterList() {
        var entries = StarterList.load();
        var date = entries.stream().map(Designation::fileDate).findFirst().orElse("unknown date");
        return new ExactNameScreener(
                entries,
                List.of(String.format(
                        Locale.ROOT,
                        "%s, starter extract of the file of %s, %,d entries",
                        StarterList.LIST,
                        date,
                        entries.size())));
    }

    @Override
    public List<ListMatch> match(Party party) {
        var type = listedType(party.kind());
        if (type == EntryType.UNKNOWN) {
            return List.of();
        }
        var reasons = new LinkedHashMap<Designation, Set<String>>();
        var scores = new HashMap<Designation, Double>();
        var names = new LinkedHashSet<String>();
        names.add(party.name());
        names.addAll(party.aliases());
        for (var name : names) {
            for (var key : keys(name, type)) {
                for (var listed : byName.getOrDefault(key, List.of())) {
                    if (listed.entry().type() == type) {
                        reasons.computeIfAbsent(listed.entry(), e -> new LinkedHashSet<>())
                                .add(reason(name, name.equals(party.name()), listed));
                        scores.merge(listed.entry(), listed.main() ? MAIN_NAME : ALIAS, Math::max);
                    }
                }
            }
        }
        return reasons.entrySet().stream()
                .map(match -> new ListMatch(
                        match.getKey(),
                        scores.getOrDefault(match.getKey(), ALIAS),
                        List.copyOf(match.getValue()),
                        ListMatch.State.SUGGESTED))
                .sorted(Comparator.comparingDouble(ListMatch::score)
                        .reversed()
                        .thenComparing(match -> match.designation().entry()))
                .toList();
    }

    @Override
    public List<String> lists() {
        return lists;
    }

    private static String reason(String name, boolean partysName, Listed listed) {
        var subject = partysName ? "name" : "other name '" + name + "'";
        var object = listed.main() ? "the name '" : "the alias '";
        return subject + " equals " + object + listed.name() + "' of entry "
                + listed.entry().entry();
    }

    private static Set<String> keys(String name, EntryType type) {
        var keys = new LinkedHashSet<String>();
        keys.add(Names.fold(name));
        var comma = name.indexOf(',');
        if (type == EntryType.PERSON && comma > 0) {
            keys.add(Names.fold(name.substring(comma + 1) + " " + name.substring(0, comma)));
        }
        if (type == EntryType.SHIP) {
            keys.add(Names.normalise(name));
        }
        keys.removeIf(key -> key.indexOf(' ') < 0 && (type == EntryType.PERSON || key.length() < SHORTEST_WORD));
        return keys;
    }

    private static EntryType listedType(Party.Kind kind) {
        return switch (kind) {
            case PERSON -> EntryType.PERSON;
            case SHIP -> EntryType.SHIP;
            case AIRCRAFT -> EntryType.AIRCRAFT;
            case COMPANY, BODY, GROUP -> EntryType.ORGANISATION;
            case STATE, PLACE -> EntryType.UNKNOWN;
        };
    }
}
