package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The network for a phone: the lanes of each pair under its two ends. */
final class StackedLanes {
    private StackedLanes() {}

    static Html of(List<Lane> lanes) {
        Map<List<String>, List<Lane>> pairs = lanes.stream()
                .collect(
                        Collectors.groupingBy(l -> List.of(l.from(), l.to()), LinkedHashMap::new, Collectors.toList()));
        Tag list = tag("ul").cls("pairs");
        pairs.values()
                .forEach(same -> list.add(tag("li")
                        .add(
                                tag("p").cls("ends")
                                        .add(
                                                tag("b").add(Html.name(
                                                        same.getFirst().from())),
                                                tag("b").add(Html.name(
                                                        same.getFirst().to()))),
                                tag("ul")
                                        .addAll(same.stream()
                                                .map(StackedLanes::lane)
                                                .toList()))));
        return list;
    }

    private static Html lane(Lane lane) {
        DealView deal = lane.deal();
        Tag text = tag("span").add(Html.name(lane.what()));
        if (!lane.through().isEmpty()) {
            text.add(tag("small").add("through ").add(Html.name(lane.through())));
        }
        Tag item = tag("li")
                .cls("lane" + lane.kind() + (deal.deal().undirected() ? " open-end" : ""))
                .claims(deal.claimIds())
                .add(deal.badge(), text, tag("small").cls("c").add(Count.of(deal.origins(), "origin")));
        deal.against().stream()
                .max(Comparator.comparing(Statement::mark))
                .ifPresent(s -> item.add(tag("small")
                        .cls("against")
                        .add(s.mark().bare())
                        .add(" ")
                        .add(Html.name(s.voice().origin()))
                        .add(" " + s.mark().label() + more(deal))));
        return item.add(tag("span").cls("vh").add(" " + Brief.by(deal)));
    }

    private static String more(DealView deal) {
        int others = DealView.voices(deal.against()).size() - 1;
        return others > 0 ? " and " + others + " more" : "";
    }
}
