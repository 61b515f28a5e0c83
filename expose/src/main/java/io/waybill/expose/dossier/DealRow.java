package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.List;
import java.util.function.BiFunction;

/** One deal: the row that says who, what, how far, on whose word; under it the claims, facing those against it. */
final class DealRow {
    private DealRow() {}

    /** The recipient, as filters and groups name it. */
    static String to(DealView deal) {
        return Names.plain(deal.recipients(), "recipient not told");
    }

    /**
     * The row of a deal.
     *
     * @param group of rows to which it belongs
     * @param brief whether it has one line only, in which the counts come before the names
     */
    static Html of(DealView deal, int group, boolean brief) {
        String more = deal.anchor() + "-more";
        return tag("tbody")
                .cls("deal")
                .attr("id", deal.anchor())
                .claims(deal.claimIds())
                .attr("data-to", to(deal))
                .attr("data-group", group)
                .attr("data-stage", deal.deal().stage().label())
                .attr("data-denied", deal.against().isEmpty() ? "" : "1")
                .add(
                        tag("tr")
                                .cls("row")
                                .add(
                                        tag("th")
                                                .attr("scope", "row")
                                                .add(tag("button")
                                                        .cls("n")
                                                        .attr("type", "button")
                                                        .attr("aria-expanded", "true")
                                                        .attr("aria-controls", more)
                                                        .attr("aria-label", "Deal " + deal.number() + ": claims")
                                                        .add(String.valueOf(deal.number()))),
                                        tag("td")
                                                .cls("who")
                                                .add(tag("b").add(deal.parties()), Html.text(" "), brokers(deal)),
                                        goods(deal),
                                        tag("td")
                                                .cls("far")
                                                .add(
                                                        tag("p").add(tag("b").add(deal.stage()))
                                                                .add(tag("small")
                                                                        .add(" " + deal.manner())),
                                                        Track.of(deal)),
                                        tag("td")
                                                .cls("when")
                                                .add(deal.when()
                                                        .map(Html::text)
                                                        .orElse(tag("span")
                                                                .cls("quiet")
                                                                .add("not told"))),
                                        voices(
                                                "Said by",
                                                deal.said(),
                                                "nobody",
                                                brief ? Credence.standing(deal) : Html.NONE,
                                                (all, s) -> Html.NONE,
                                                brief ? Html.NONE : Credence.row(deal)),
                                        voices(
                                                "Denied by",
                                                deal.against(),
                                                "no denial found",
                                                Html.NONE,
                                                (all, s) -> tag("small")
                                                        .add(Wording.covers(all.stream()
                                                                .filter(x -> x.voice()
                                                                        .key()
                                                                        .equals(s.voice()
                                                                                .key()))
                                                                .toList())),
                                                Html.NONE)),
                        tag("tr")
                                .cls("more")
                                .attr("id", more)
                                .add(tag("td").attr("colspan", 7).add(DealDetails.of(deal))));
    }

    private static Html brokers(DealView deal) {
        return deal.brokers().isEmpty()
                ? Html.NONE
                : tag("small").add("through ").add(Names.list(deal.brokers(), ""));
    }

    private static Html goods(DealView deal) {
        List<String> goods = DealView.items(deal.deal().goods());
        List<String> given = DealView.items(deal.deal().consideration());
        return tag("td")
                .cls("what")
                .add(
                        tag("b").add(Names.list(goods, "goods not told")),
                        Html.text(" "),
                        tag("span")
                                .cls(given.isEmpty() ? "ret none" : "ret")
                                .add("⇄ ")
                                .add(Names.list(given, "nothing told")));
    }

    private static Html voices(
            String title,
            List<Statement> side,
            String none,
            Html lead,
            BiFunction<List<Statement>, Statement, Html> covers,
            Html foot) {
        Tag cell = tag("td").cls("by").attr("data-label", title);
        List<Statement> voices = DealView.voices(side);
        if (voices.isEmpty()) {
            return cell.add(tag("span").cls("quiet").add(none));
        }
        Tag list = tag("ul").cls("voices");
        voices.stream()
                .limit(Limits.VOICES_A_CELL)
                .forEach(s -> list.add(tag("li")
                        .add(s.mark().icon())
                        .add(tag("span").add(Html.name(s.voice().origin())).add(covers.apply(side, s)))));
        int more = voices.size() - Limits.VOICES_A_CELL;
        cell.add(lead).add(list);
        if (more > 0) {
            cell.add(tag("small").add("and " + more + " more "));
        }
        return cell.add(" ").add(foot);
    }
}
