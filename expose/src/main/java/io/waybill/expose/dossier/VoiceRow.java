package io.waybill.expose.dossier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An origin with what it does to each deal. */
record VoiceRow(
        Voice voice, Map<DealView, Set<Mark>> marks, Set<String> others, Set<String> claims, Set<Integer> reports) {
    /** Whether it mostly denies, admits or does not answer. */
    boolean answers() {
        long answered = marks.values().stream()
                .filter(all -> all.stream().anyMatch(m -> m.against() || m == Mark.ADMITS))
                .count();
        return answered * 2 > marks.size();
    }

    static List<VoiceRow> of(List<DealView> deals) {
        Map<String, VoiceRow> rows = new LinkedHashMap<>();
        for (DealView deal : deals) {
            deal.statements().forEach(s -> {
                VoiceRow row = rows.computeIfAbsent(
                        s.voice().key(),
                        k -> new VoiceRow(
                                s.voice(),
                                new LinkedHashMap<>(),
                                new LinkedHashSet<>(),
                                new LinkedHashSet<>(),
                                new TreeSet<>()));
                row.reports().add(s.number());
                row.marks().computeIfAbsent(deal, d -> new TreeSet<>()).add(s.mark());
                if (!s.voice().name().equalsIgnoreCase(s.voice().origin())) {
                    row.others().add(s.voice().name());
                }
                s.voice()
                        .others()
                        .filter(link -> !link.equals(s.voice().origin()))
                        .forEach(row.others()::add);
                row.claims().add(s.id());
            });
        }
        return rows.values().stream()
                .sorted(Comparator.comparing((VoiceRow r) -> -r.marks().size())
                        .thenComparing(r -> -r.claims().size()))
                .toList();
    }
}
