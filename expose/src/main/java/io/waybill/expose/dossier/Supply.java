package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Per recipient: each supplier or possible supplier, with goods, how far it is said to have got, and who denies. */
final class Supply {
    private static final String UNDIRECTED = "Direction not told";

    private Supply() {}

    static Section of(Casefile file) {
        Map<String, List<DealView>> recipients = file.deals().stream()
                .collect(Collectors.groupingBy(Supply::recipient, LinkedHashMap::new, Collectors.toList()));
        Html body = recipients.isEmpty()
                ? tag("p").cls("quiet").add("No supplier and no recipient found.")
                : Html.all(
                        tag("div").cls("wide").add(table(recipients)),
                        tag("p").cls("quiet")
                                .add("A number counts independent origins, not reports. A box with a cross counts"
                                        + " the origins that deny that stage, or the dealing as a whole."
                                        + left(recipients.size())));
        return new Section(
                "supply",
                "Supply picture",
                "How many origins put each supply at each stage; denials below, at the same size",
                Optional.of(recipients.size()),
                body);
    }

    private static String left(int recipients) {
        int more = recipients - Limits.SUPPLY_RECIPIENTS;
        return more > 0
                ? " Left out: " + Count.of(more, "recipient") + " of whom less is told; see the deals above."
                : "";
    }

    private static String recipient(DealView deal) {
        return deal.deal().undirected() ? UNDIRECTED : Names.plain(deal.recipients(), "a recipient not told");
    }

    private static Html table(Map<String, List<DealView>> recipients) {
        Tag head = tag("tr").add(tag("th").attr("scope", "col").add("Supplier and goods"));
        for (Step step : Step.STAGES) {
            head.add(tag("th").attr("scope", "col").add(tag("span").add(step.label())));
        }
        Tag table = tag("table").cls("supply").add(tag("thead").add(head));
        recipients.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().equals(UNDIRECTED)))
                .limit(Limits.SUPPLY_RECIPIENTS)
                .forEach(e -> table.add(group(e.getKey(), e.getValue())));
        return table;
    }

    private static Html group(String to, List<DealView> deals) {
        boolean open = to.equals(UNDIRECTED);
        Map<String, List<DealView>> suppliers = deals.stream()
                .collect(Collectors.groupingBy(Supply::supplier, LinkedHashMap::new, Collectors.toList()));
        Tag body = tag("tbody")
                .add(tag("tr")
                        .cls("group")
                        .add(tag("th")
                                .attr("scope", "rowgroup")
                                .attr("colspan", Step.STAGES.size() + 1)
                                .add(Html.name((open ? "" : "To ") + to))
                                .add(tag("small")
                                        .add(" " + known(deals, suppliers.size(), open) + ", "
                                                + Count.of(deals.size(), "deal")))));
        suppliers.values().stream()
                .sorted(Comparator.comparing(
                                (List<DealView> d) -> d.getFirst().suppliers().isEmpty())
                        .thenComparing(d -> -d.size()))
                .forEach(same -> body.add(SupplyRow.of(same)));
        return body;
    }

    private static String known(List<DealView> deals, int all, boolean open) {
        if (open) {
            return Count.of(all, "pair");
        }
        boolean gap = deals.stream().anyMatch(d -> d.suppliers().isEmpty());
        return all == 1 && gap ? "no supplier told" : Count.of(all - (gap ? 1 : 0), "supplier");
    }

    private static String supplier(DealView deal) {
        return deal.deal().undirected() ? deal.route() : String.join(", ", deal.suppliers());
    }
}
