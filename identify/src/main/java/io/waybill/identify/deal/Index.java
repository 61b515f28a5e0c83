package io.waybill.identify.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds strands by their sides without looking at all of them. */
final class Index {
    /** Claims that name more sides than this are looked up by the first of them. */
    private static final int MAX_SIDES = 12;
    /** So many strands are weighed for one claim; in a busier place the oldest stand for all. */
    private static final int MAX_CANDIDATES = 200;

    private final GoodsFamilies families;
    private final Map<String, List<Strand>> at = new HashMap<>();
    private final List<Strand> all = new ArrayList<>();

    Index(GoodsFamilies families) {
        this.families = families;
    }

    Strand open(Told first) {
        Strand strand = new Strand(all.size(), first, families);
        all.add(strand);
        register(strand, first);
        return strand;
    }

    void join(Strand strand, Told claim) {
        strand.add(claim);
        register(strand, claim);
    }

    private void register(Strand strand, Told claim) {
        Set<String> keys = new LinkedHashSet<>();
        first(claim.suppliers()).forEach(side -> keys.add("s " + side));
        first(claim.recipients()).forEach(side -> keys.add("r " + side));
        first(claim.brokers()).forEach(side -> keys.add("b " + side));
        keys.addAll(pairs(claim.suppliers(), claim.recipients()));
        if (!claim.suppliers().isEmpty()) {
            keys.addAll(pairs(claim.brokers(), claim.recipients()));
        }
        for (String key : keys) {
            List<Strand> strands = at.computeIfAbsent(key, k -> new ArrayList<>());
            if (strands.isEmpty() || strands.getLast() != strand) {
                strands.add(strand);
            }
        }
    }

    private static List<String> first(Collection<String> sides) {
        return sides.stream().limit(MAX_SIDES).toList();
    }

    private static List<String> pairs(Collection<String> suppliers, Collection<String> recipients) {
        List<String> pairs = new ArrayList<>();
        first(suppliers).forEach(from -> first(recipients).forEach(to -> pairs.add("p " + from + " > " + to)));
        return pairs;
    }

    List<Strand> byPair(Collection<String> suppliers, Collection<String> recipients) {
        return live(pairs(suppliers, recipients).stream());
    }

    /** Strands with one of these sides in that role: s, r or b. */
    List<Strand> bySide(String role, Collection<String> sides) {
        return live(first(sides).stream().map(side -> role + " " + side));
    }

    private List<Strand> live(Stream<String> keys) {
        Set<Strand> found = new LinkedHashSet<>();
        keys.forEach(key -> {
            List<Strand> strands = at.getOrDefault(key, List.of());
            for (int i = 0; i < strands.size() && found.size() < MAX_CANDIDATES; i++) {
                if (!strands.get(i).absorbed) {
                    found.add(strands.get(i));
                }
            }
        });
        return found.stream()
                .sorted(Comparator.comparingInt(strand -> strand.number))
                .toList();
    }

    List<Strand> all() {
        return all.stream().filter(strand -> !strand.absorbed).toList();
    }
}
