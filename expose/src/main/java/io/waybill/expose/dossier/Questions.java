package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Published;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the reports do not settle: not answered, disputed, not told, not identified. */
final class Questions {
    private Questions() {}

    static Section of(Casefile file) {
        List<Html> all = new ArrayList<>();
        unanswered(file, all);
        disputed(file, all);
        open(file, all);
        Unidentified.ask(file, all);
        undated(file, all);
        List<Html> shown = all.stream().limit(Limits.QUESTIONS).toList();
        Html body = all.isEmpty()
                ? tag("p").cls("quiet").add("None found by the program.")
                : Html.all(
                        tag("div").cls("questions").addAll(shown),
                        all.size() > shown.size()
                                ? tag("p").cls("quiet")
                                        .add(Count.of(all.size() - shown.size(), "question") + " more of these kinds.")
                                : Html.NONE);
        return new Section(
                "questions", "Open questions", "What these reports do not settle", Optional.of(all.size()), body);
    }

    static Html question(String ask, List<DealView> deals, Collection<String> claims, Html answer) {
        Tag title = tag("h3").add(ask);
        deals.stream().limit(6).forEach(d -> title.add(" ").add(d.badge()));
        Tag item = tag("article");
        if (!claims.isEmpty()) {
            item.claims(claims);
        }
        return item.add(title, tag("p").add(answer));
    }

    private static void unanswered(Casefile file, List<Html> all) {
        file.statements().stream()
                .filter(s -> s.mark() == Mark.NO_ANSWER)
                .forEach(s -> all.add(question(
                        "Not answered",
                        file.deals(s),
                        List.of(s.id()),
                        Html.all(
                                Wording.sentence(s),
                                Html.text(": "),
                                Html.quote("“"
                                        + Wording.shorten(s.claim().evidence().quote()) + "”"),
                                Html.text(" "),
                                s.link()))));
    }

    private static void disputed(Casefile file, List<Html> all) {
        for (DealView d : file.deals()) {
            Set<String> said = d.said().stream().map(s -> s.voice().key()).collect(Collectors.toSet());
            Set<String> against = d.against().stream()
                    .filter(s -> s.mark() != Mark.NO_ANSWER)
                    .filter(s -> !said.contains(s.voice().key()))
                    .map(s -> s.voice().origin())
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
            if (!against.isEmpty() && !d.said().isEmpty()) {
                String stage = d.deal().stage() == DealStage.CONSIDERED ? "Disputed" : d.stage() + ", or not?";
                all.add(question(
                        stage,
                        List.of(d),
                        d.claimIds(),
                        Html.all(
                                Html.name(Names.capital(d.shortGoods())),
                                Html.text(", "),
                                d.parties(),
                                Html.text(": said by "),
                                Html.name(Count.list(said(d), 4)),
                                Html.text("; denied or said not to have happened by "),
                                Html.name(Count.list(List.copyOf(against), 4)),
                                Html.text("."))));
            }
        }
    }

    private static List<String> said(DealView deal) {
        return deal.said().stream().map(s -> s.voice().origin()).distinct().toList();
    }

    private static void open(Casefile file, List<Html> all) {
        ask(file, all, "Who supplies whom?", d -> d.deal().undirected());
        ask(file, all, "Who supplies?", d -> d.suppliers().isEmpty());
        ask(file, all, "For whom?", d -> d.recipients().isEmpty());
        ask(file, all, "When?", d -> d.when().isEmpty());
        ask(file, all, "In return for what?", d -> d.deal().consideration().isEmpty());
    }

    private static void ask(Casefile file, List<Html> all, String ask, java.util.function.Predicate<DealView> open) {
        List<DealView> deals = file.deals().stream().filter(open).toList();
        if (!deals.isEmpty()) {
            all.add(question(
                    ask,
                    deals,
                    List.of(),
                    Html.text("Not told for " + Count.of(deals.size(), "deal") + " in what was read.")));
        }
    }

    private static void undated(Casefile file, List<Html> all) {
        long none = file.reports().stream()
                .filter(r -> r.published().basis() == Published.Basis.UNKNOWN)
                .count();
        if (none > 0) {
            all.add(question(
                    "When were they written?",
                    List.of(),
                    List.of(),
                    Html.text("The date of " + Count.of(none, "report")
                            + " is not known; times told relative to it stay open.")));
        }
    }
}
