package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A supplier of a recipient: the goods, and at each stage how many origins say so and how many deny it. */
final class SupplyRow {
    private SupplyRow() {}

    static Html of(List<DealView> deals) {
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
                                        : Names.list(first.suppliers(), "supplier not told")));
        if (!goods.isEmpty()) {
            name.add(", ").add(Html.name(goods));
        }
        deals.stream().limit(12).forEach(d -> name.add(" ").add(d.badge()));
        if (deals.size() > 12) {
            name.add(tag("small").add(" and " + (deals.size() - 12) + " more deals"));
        }
        if (deals.stream()
                .anyMatch(d -> d.statements().anyMatch(x -> Step.cells(d, x).contains(Step.UNTOLD)))) {
            name.add(tag("span")
                    .cls("unstaged")
                    .add(cell(deals, Step.UNTOLD, true), cell(deals, Step.UNTOLD, false))
                    .add(tag("small").add("no stage named")));
        }
        name.add(tag("span").cls("vh").add(". " + Brief.by(merged(deals))));
        Tag row = tag("tr")
                .claims(deals.stream()
                        .flatMap(d -> d.claimIds().stream())
                        .distinct()
                        .toList())
                .add(name);
        for (Step step : Step.STAGES) {
            row.add(tag("td").add(cell(deals, step, true), cell(deals, step, false)));
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
                deals.stream().flatMap(d -> d.against().stream()).toList(),
                first.gradings());
    }

    /** A count in the form of its boldest mark: origins that say so, or that deny. */
    private static Html cell(List<DealView> deals, Step step, boolean said) {
        List<Statement> here = deals.stream()
                .flatMap(d -> (said ? d.said() : d.against())
                        .stream().filter(s -> Step.cells(d, s).contains(step)))
                .toList();
        Optional<Mark> mark = said
                ? here.stream().map(Statement::mark).min(Comparator.naturalOrder())
                : here.stream().map(Statement::mark).max(Comparator.naturalOrder());
        if (mark.isEmpty()) {
            return said && step != Step.UNTOLD ? tag("i").cls("dot").attr("aria-label", "not told") : Html.NONE;
        }
        Mark m = mark.get();
        String what = Count.of(DealView.voices(here).size(), "origin");
        return tag("span")
                .cls("box b-" + m.code())
                .attr("role", "img")
                .attr("aria-label", step.label() + ": " + m.done() + ", " + what)
                .add(m == Mark.ASSERTS ? Html.NONE : m.bare())
                .add(String.valueOf(DealView.voices(here).size()));
    }
}
