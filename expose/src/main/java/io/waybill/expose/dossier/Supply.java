package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

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
                                .add("A number counts reports that say so, not independent origins, which are"
                                        + " not yet determined. A box with a cross counts voices that deny that stage."
                                        + left(recipients.size())));
        return new Section(
                "supply",
                "Supply picture",
                "How many reports put each supply at each stage; denials below, at the same size",
                Optional.of(recipients.size()),
                body);
    }

    private static String left(int recipients) {
        int more = recipients - Limits.SUPPLY_RECIPIENTS;
        return more > 0 ? " Left out: " + Count.of(more, "recipient") + " with fewer deals; see the deals above." : "";
    }

    private static String recipient(DealView deal) {
        return deal.deal().undirected() ? UNDIRECTED : DealView.plain(deal.recipients(), "a recipient not told");
    }

    private static Html table(Map<String, List<DealView>> recipients) {
        Tag head = tag("tr").add(tag("th").attr("scope", "col").add("Supplier and goods"));
        for (Step step : Step.values()) {
            head.add(tag("th").attr("scope", "col").add(tag("span").add(step.label())));
        }
        Tag table = tag("table").cls("supply").add(tag("thead").add(head));
        recipients.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().size()))
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
                                .attr("colspan", Step.values().length + 1)
                                .add(Html.name((open ? "" : "To ") + to))
                                .add(tag("small")
                                        .add(" " + Count.of(suppliers.size(), open ? "pair" : "supplier") + ", "
                                                + Count.of(deals.size(), "deal")))));
        suppliers.values().stream().sorted(Comparator.comparing(d -> -d.size())).forEach(same -> body.add(row(same)));
        return body;
    }

    private static String supplier(DealView deal) {
        return deal.deal().undirected() ? deal.route() : String.join(", ", deal.suppliers());
    }

    private static Html row(List<DealView> deals) {
        DealView first = deals.getFirst();
        String goods = Count.list(
                deals.stream()
                        .flatMap(d -> DealView.items(d.deal().goods()).stream())
                        .distinct()
                        .toList(),
                4);
        Tag name = tag("th")
                .attr("scope", "row")
                .add(tag("b").add(
                                first.deal().undirected()
                                        ? Html.name(first.route())
                                        : DealView.names(first.suppliers(), "supplier not told")));
        if (!goods.isEmpty()) {
            name.add(", ").add(Html.name(goods));
        }
        deals.stream().limit(12).forEach(d -> name.add(" ").add(d.badge()));
        if (deals.size() > 12) {
            name.add(tag("small").add(" and " + (deals.size() - 12) + " more deals"));
        }
        name.add(tag("span").cls("vh").add(". " + Brief.by(merged(deals))));
        Tag row = tag("tr")
                .claims(deals.stream()
                        .flatMap(d -> d.claimIds().stream())
                        .distinct()
                        .toList())
                .add(name);
        for (Step step : Step.values()) {
            row.add(tag("td")
                    .add(
                            cell(deals.stream().flatMap(d -> d.said().stream()).toList(), step, true),
                            cell(
                                    deals.stream()
                                            .flatMap(d -> d.against().stream())
                                            .toList(),
                                    step,
                                    false)));
        }
        return row;
    }

    private static DealView merged(List<DealView> deals) {
        DealView first = deals.getFirst();
        return new DealView(
                first.number(),
                first.deal(),
                first.suppliers(),
                first.recipients(),
                first.brokers(),
                deals.stream().flatMap(d -> d.said().stream()).toList(),
                deals.stream().flatMap(d -> d.against().stream()).toList());
    }

    /** A count in the form of its boldest mark: reports that say so, or voices that deny. */
    private static Html cell(List<Statement> side, Step step, boolean said) {
        List<Statement> here = side.stream().filter(s -> s.step() == step).toList();
        Optional<Mark> mark = said
                ? here.stream().map(Statement::mark).min(Comparator.naturalOrder())
                : here.stream().map(Statement::mark).max(Comparator.naturalOrder());
        if (mark.isEmpty()) {
            return said ? tag("i").cls("dot").attr("aria-label", "not told") : Html.NONE;
        }
        Mark m = mark.get();
        long count = said
                ? here.stream().map(Statement::number).distinct().count()
                : DealView.voices(here).size();
        String what = said ? Count.of(count, "report") : Count.of(count, "voice");
        return tag("span")
                .cls("box b-" + m.code())
                .attr("role", "img")
                .attr("aria-label", step.label() + ": " + m.done() + ", " + what)
                .add(m == Mark.ASSERTS ? Html.NONE : m.bare())
                .add(String.valueOf(count));
    }
}
