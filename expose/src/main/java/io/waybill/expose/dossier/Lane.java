package io.waybill.expose.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A deal as a line of the network, from its supplier to its recipient. */
record Lane(DealView deal, String from, String to) {
    static Lane of(DealView deal) {
        return new Lane(
                deal,
                Names.plain(deal.suppliers(), "supplier not told"),
                Names.plain(deal.recipients(), "recipient not told"));
    }

    /** The go-betweens, or nothing. */
    String through() {
        return Names.plain(deal.brokers(), "");
    }

    /** The goods, and what is given for them. */
    String what() {
        List<String> given = DealView.items(deal.deal().consideration());
        return deal.goods() + (given.isEmpty() ? "" : " ⇄ " + Names.plain(given, ""));
    }

    /** How the line is drawn: admitted or not; on the word of several origins, one, or none. */
    String kind() {
        boolean admitted = deal.said().stream().anyMatch(s -> s.mark() == Mark.ADMITS);
        String word = deal.said().isEmpty() ? " none" : admitted || deal.origins() > 1 ? "" : " one";
        return (admitted ? " admitted" : "") + word;
    }

    /**
     * The lanes of a supplier together; within it those of a recipient together; and a recipient that two suppliers
     * share at the border between them, so that it is drawn once.
     */
    static List<Lane> ordered(List<DealView> deals) {
        Map<String, List<Lane>> suppliers = deals.stream()
                .map(Lane::of)
                .collect(Collectors.groupingBy(Lane::from, LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> sharers = deals.stream()
                .map(Lane::of)
                .collect(Collectors.groupingBy(
                        Lane::to,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                l -> l.stream().map(Lane::from).distinct().count())));
        List<Lane> ordered = new ArrayList<>();
        List<List<Lane>> open = new ArrayList<>(suppliers.values());
        while (!open.isEmpty()) {
            String last = ordered.isEmpty() ? "" : ordered.getLast().to();
            List<Lane> next = open.stream()
                    .filter(l -> l.stream().anyMatch(lane -> lane.to().equals(last)))
                    .findFirst()
                    .orElse(open.getFirst());
            open.remove(next);
            next.stream()
                    .sorted(Comparator.comparing((Lane l) -> !l.to().equals(last))
                            .thenComparing(l -> sharers.getOrDefault(l.to(), 0L))
                            .thenComparing(Lane::to)
                            .thenComparing(l -> l.deal().number()))
                    .forEach(ordered::add);
        }
        return ordered;
    }
}
