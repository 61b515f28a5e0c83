package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** One deal: the row that says who, what, how far, on whose word; under it the claims, facing those against it. */
final class DealRow {
    private DealRow() {}

    static Html of(DealView deal) {
        String more = deal.anchor() + "-more";
        return tag("tbody")
                .cls("deal")
                .attr("id", deal.anchor())
                .claims(deal.claimIds())
                .attr("data-to", DealView.plain(deal.recipients(), "not told"))
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
                                        tag("td").cls("who").add(tag("b").add(deal.parties()), brokers(deal)),
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
                                                (all, s) -> Html.NONE,
                                                Count.of(deal.reports(), "report")),
                                        voices(
                                                "Denied by",
                                                deal.against(),
                                                "no denial found",
                                                (all, s) -> tag("small")
                                                        .add(Wording.covers(all.stream()
                                                                .filter(x -> x.voice()
                                                                        .key()
                                                                        .equals(s.voice()
                                                                                .key()))
                                                                .toList())),
                                                "")),
                        tag("tr")
                                .cls("more")
                                .attr("id", more)
                                .add(tag("td").attr("colspan", 7).add(details(deal))));
    }

    private static Html brokers(DealView deal) {
        return deal.brokers().isEmpty()
                ? Html.NONE
                : tag("small").add("through ").add(DealView.names(deal.brokers(), ""));
    }

    private static Html goods(DealView deal) {
        List<String> goods = DealView.items(deal.deal().goods());
        List<String> given = DealView.items(deal.deal().consideration());
        return tag("td")
                .cls("what")
                .add(
                        tag("b").add(DealView.names(goods, "goods not told")),
                        tag("span").cls("ret").add("⇄ ").add(DealView.names(given, "nothing told")));
    }

    private static Html voices(
            String title,
            List<Statement> side,
            String none,
            BiFunction<List<Statement>, Statement, Html> covers,
            String foot) {
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
                        .add(tag("span").add(Html.name(s.voice().name())).add(covers.apply(side, s)))));
        int more = voices.size() - Limits.VOICES_A_CELL;
        cell.add(list);
        if (more > 0) {
            cell.add(tag("small").add("and " + more + " more "));
        }
        return foot.isEmpty() ? cell : cell.add(tag("small").add(foot));
    }

    private static Html details(DealView deal) {
        return tag("div")
                .cls("open")
                .add(
                        tag("div").cls("prose").add(Brief.lines(deal)),
                        tag("div")
                                .cls("facing")
                                .add(
                                        side("Said", "say", Mark.ASSERTS, deal.said()),
                                        side("Denied, limited or not answered", "deny", Mark.DENIES, deal.against())),
                        tag("div")
                                .cls("three")
                                .add(
                                        tag("div")
                                                .add(tag("h4").add("How well supported"), tag("p").add(support(deal))),
                                        tag("div").add(tag("h4").add("Not told"), tag("p").add(missing(deal)))));
    }

    private static Html side(String title, String cls, Mark mark, List<Statement> statements) {
        Tag side = tag("div")
                .cls("side " + cls)
                .add(tag("h4").add(mark.bare()).add(" " + title + "  " + statements.size()));
        if (statements.isEmpty()) {
            return side.add(tag("p").cls("quiet")
                    .add(mark == Mark.DENIES ? "No denial found in what was read." : "Nobody is found to say so."));
        }
        List<List<Statement>> shown = Evidences.grouped(statements);
        shown.stream().limit(Limits.CLAIMS_A_SIDE).map(Evidences::of).forEach(side::add);
        int more = shown.size() - Limits.CLAIMS_A_SIDE;
        return more > 0
                ? side.add(tag("p").cls("quiet")
                        .add(Count.of(more, "further sentence") + " in claims.jsonl and the reports."))
                : side;
    }

    private static String support(DealView deal) {
        int voices = DealView.voices(deal.said()).size();
        String said = "Said by " + Count.of(voices, "voice") + " in " + Count.of(deal.reports(), "report") + ". ";
        if (deal.deal().origins().isPresent()) {
            said += Count.of(deal.deal().origins().getAsInt(), "independent origin") + ". ";
        } else {
            said += "Independent origins not yet determined: reports may rest on each other. ";
        }
        return deal.deal().credibility().isPresent()
                ? said + "Credibility " + deal.deal().credibility().getAsInt() + " of 6: "
                        + deal.deal().why().orElse("no reason given") + "."
                : said + "Not graded.";
    }

    private static String missing(DealView deal) {
        List<String> missing = new ArrayList<>();
        if (deal.suppliers().isEmpty()) {
            missing.add("the supplier");
        }
        if (deal.recipients().isEmpty()) {
            missing.add("the recipient");
        }
        if (deal.deal().undirected()) {
            missing.add("who supplies whom");
        }
        if (deal.deal().goods().isEmpty()) {
            missing.add("the goods");
        }
        if (deal.deal().consideration().isEmpty()) {
            missing.add("what is given in return");
        }
        if (deal.when().isEmpty()) {
            missing.add("when");
        }
        return missing.isEmpty() ? "Parties, goods, return and time are all told." : Count.list(missing, 9) + ".";
    }
}
