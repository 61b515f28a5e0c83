package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is said to be tied to whom, as a figure and as a table. */
final class Network {
    private Network() {}

    static Section of(Casefile file) {
        List<DealView> shown = drawn(file);
        List<Lane> lanes = Lane.ordered(shown);
        Html body = shown.isEmpty()
                ? tag("p").cls("quiet").add("No deal found, so no tie to draw.")
                : Html.all(
                        tag("div")
                                .cls("wide")
                                .attr("tabindex", 0)
                                .attr("role", "region")
                                .attr("aria-label", "Network figure")
                                .add(NetworkFigure.of(file, lanes)),
                        StackedLanes.of(lanes),
                        tag("p").cls("quiet")
                                .add("Line width: number of independent origins. Unbroken: two or more, or admitted."
                                        + " Broken: one origin only. Dotted: only denied or not answered. Box with cross:"
                                        + " denied. Arrow: to the recipient; none where the direction is not told. Dashed frame:"
                                        + " may be listed; double frame: listed." + left(file, shown.size())),
                        table(lanes));
        return new Section("network", "Network", "Who is said to be tied to whom", Optional.of(shown.size()), body);
    }

    /** The deals with most origins, as long as their parties are few enough to be told apart. */
    private static List<DealView> drawn(Casefile file) {
        int deals = Limits.NETWORK_DEALS;
        while (deals > 1 && nodes(file.foremost(deals)) > Limits.NETWORK_NODES) {
            deals--;
        }
        return file.foremost(deals);
    }

    private static long nodes(List<DealView> deals) {
        return deals.stream()
                .map(Lane::of)
                .flatMap(lane -> Stream.of("from " + lane.from(), "to " + lane.to(), "by " + lane.through()))
                .filter(node -> !node.equals("by "))
                .distinct()
                .count();
    }

    private static String left(Casefile file, int shown) {
        int more = file.deals().size() - shown;
        return more > 0 ? " Left out: " + Count.of(more, "deal") + " with fewer origins." : "";
    }

    private static Html table(List<Lane> lanes) {
        Tag rows = tag("tbody");
        lanes.forEach(l -> rows.add(tag("tr")
                .claims(l.deal().claimIds())
                .add(
                        tag("td").add(l.deal().badge()),
                        tag("td").attr("data-label", "Supplier").add(Html.name(l.from())),
                        tag("td")
                                .attr("data-label", "Through")
                                .add(Html.name(Names.plain(l.deal().brokers(), "–"))),
                        tag("td").attr("data-label", "Recipient").add(Html.name(l.to())),
                        tag("td")
                                .attr("data-label", "Goods")
                                .add(Html.name(l.deal().goods())),
                        tag("td")
                                .attr("data-label", "Origins")
                                .add(String.valueOf(l.deal().origins())),
                        tag("td").add(Html.name(Brief.by(l.deal()))))));
        return tag("details")
                .cls("same")
                .add(
                        tag("summary").add("The same as a table"),
                        tag("div")
                                .cls("wide")
                                .add(tag("table")
                                        .cls("plain stack")
                                        .add(
                                                tag("thead")
                                                        .add(tag("tr")
                                                                .addAll(List.of(
                                                                                "Deal",
                                                                                "Supplier",
                                                                                "Through",
                                                                                "Recipient",
                                                                                "Goods",
                                                                                "Origins",
                                                                                "On whose word")
                                                                        .stream()
                                                                        .map(h -> tag("th")
                                                                                .attr("scope", "col")
                                                                                .add(h))
                                                                        .toList())),
                                                rows)));
    }
}
