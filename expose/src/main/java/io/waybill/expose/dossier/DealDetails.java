package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** An open deal: what it comes to, the claims that say so facing those against it, and what stays open. */
final class DealDetails {
    private DealDetails() {}

    static Html of(DealView deal) {
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
                                        tag("div").add(tag("h4").add("How well supported"), Credence.open(deal)),
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
