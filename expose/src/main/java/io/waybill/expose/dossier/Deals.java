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

/** All deals in one table; each row opens its claims. */
final class Deals {
    /** Deals up to which no filters are shown. */
    static final int PLAIN = 12;

    private Deals() {}

    static Section of(Casefile file) {
        Html body = file.deals().isEmpty()
                ? tag("p").cls("quiet").add("No deal found in what was read.")
                : Html.all(file.deals().size() > PLAIN ? filters(file) : Html.NONE, table(file));
        return new Section(
                "deals",
                "Deals",
                "Who is said to supply whom, with what, for what, and how far it got",
                Optional.of(file.deals().size()),
                body);
    }

    private static Html table(Casefile file) {
        Tag table = tag("table")
                .cls(file.deals().size() > Casefile.FULL ? "deals many" : "deals")
                .attr("id", "deal-table")
                .add(tag("thead")
                        .add(tag("tr")
                                .add(
                                        head("vh", "Deal", ""),
                                        head("", "Supplier → recipient", "through whom"),
                                        head("", "Goods", "⇄ in return"),
                                        tag("th")
                                                .attr("scope", "col")
                                                .add(
                                                        tag("span").cls("vh").add("How far it is said to have got"),
                                                        Track.head()),
                                        head("", "When", ""),
                                        head("", "Said by", ""),
                                        head("", "Denied by", ""))));
        boolean grouped = file.deals().size() > Casefile.FULL;
        Map<String, List<DealView>> groups = file.deals().stream()
                .collect(Collectors.groupingBy(
                        d -> grouped ? group(file, d) : "", LinkedHashMap::new, Collectors.toList()));
        int number = 0;
        for (Map.Entry<String, List<DealView>> group : groups.entrySet()) {
            if (grouped) {
                table.add(group(group.getKey(), group.getValue(), number));
            }
            for (DealView deal : group.getValue()) {
                table.add(DealRow.of(deal, number, grouped));
            }
            number++;
        }
        return table;
    }

    /** The recipient, where several deals are told of it. */
    private static String group(Casefile file, DealView deal) {
        boolean single = !deal.recipients().isEmpty() && file.single(deal);
        return single ? "Recipients of one deal each" : Names.capital(DealRow.to(deal));
    }

    /** The line over a group of deals. */
    private static Html group(String title, List<DealView> deals, int number) {
        long suppliers =
                deals.stream().flatMap(d -> d.suppliers().stream()).distinct().count();
        String from = suppliers == 0 ? "no supplier told" : Count.of(suppliers, "supplier");
        return tag("tbody")
                .cls("to")
                .attr("data-group", number)
                .add(tag("tr")
                        .add(tag("th")
                                .attr("colspan", 7)
                                .attr("scope", "rowgroup")
                                .add(Html.name(title))
                                .add(tag("small").add(" " + from + ", " + Count.of(deals.size(), "deal")))));
    }

    private static Html head(String cls, String name, String under) {
        Tag cell = tag("th").attr("scope", "col");
        cell.add(cls.isEmpty() ? Html.text(name) : tag("span").cls(cls).add(name));
        return under.isEmpty() ? cell : cell.add(tag("small").add(under));
    }

    private static Html filters(Casefile file) {
        Map<String, Long> recipients = file.deals().stream()
                .collect(Collectors.groupingBy(DealRow::to, LinkedHashMap::new, Collectors.counting()));
        Map<String, Long> stages = file.deals().stream()
                .sorted(Comparator.comparing(d -> d.deal().stage()))
                .collect(Collectors.groupingBy(
                        d -> d.deal().stage().label(), LinkedHashMap::new, Collectors.counting()));
        long denied = file.deals().stream().filter(d -> !d.against().isEmpty()).count();
        return tag("form")
                .cls("filters")
                .attr("id", "filters")
                .attr("hidden", "hidden")
                .attr("role", "search")
                .add(
                        tag("label")
                                .add("Find in deals")
                                .add(tag("input")
                                        .attr("type", "search")
                                        .attr("name", "q")
                                        .attr("placeholder", "party, goods, ship")),
                        select("Recipient", "to", recipients),
                        select("Said to have got as far as", "stage", stages),
                        tag("label")
                                .cls("check")
                                .add(
                                        tag("input")
                                                .attr("type", "checkbox")
                                                .attr("name", "denied")
                                                .attr("value", "1"),
                                        Html.text(" Only denied (" + denied + ")")),
                        tag("output").attr("id", "deal-count").attr("aria-live", "polite"));
    }

    private static Html select(String label, String name, Map<String, Long> options) {
        Tag select = tag("select")
                .attr("name", name)
                .add(tag("option").attr("value", "").add("All"));
        List<Map.Entry<String, Long>> sorted = options.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue()))
                .toList();
        sorted.forEach(
                e -> select.add(tag("option").attr("value", e.getKey()).add(e.getKey() + " (" + e.getValue() + ")")));
        return tag("label").add(label).add(select);
    }
}
