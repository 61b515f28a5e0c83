package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One screen: a line a stance for the foremost deals, and beside it how far each deal is said to have got. */
final class Brief {
    private Brief() {}

    static Section of(Casefile file) {
        Html body = file.deals().isEmpty()
                ? nothing(file)
                : tag("div").cls("brief").add(tag("div").addAll(summaries(file)).add(others(file)), Overview.of(file));
        return new Section(
                "brief", "In brief", "What is said, and what is said against it", java.util.Optional.empty(), body);
    }

    private static List<Html> summaries(Casefile file) {
        return file.foremost(Limits.BRIEF_DEALS).stream()
                .map(deal -> (Html) tag("article")
                        .cls("sum")
                        .claims(deal.claimIds())
                        .add(tag("h3")
                                .add(deal.badge())
                                .add(" ")
                                .add(Html.name(Names.capital(deal.shortGoods())))
                                .add(", ")
                                .add(deal.parties()))
                        .add(lines(deal)))
                .toList();
    }

    /** One sentence a mark: what its furthest claims tell, and who tells the same. */
    static Html lines(DealView deal) {
        Tag list = tag("ul").cls("lines");
        List<Map<Mark, List<Statement>>> sides = List.of(DealView.byMark(deal.said()), DealView.byMark(deal.against()));
        for (Map<Mark, List<Statement>> side : sides) {
            side.forEach((mark, statements) -> list.add(line(mark, statements)));
        }
        return list;
    }

    /** The claim that tells most, and who else does the same to the deal, perhaps to another part of it. */
    private static Html line(Mark mark, List<Statement> statements) {
        Statement first = statements.stream()
                .max(Comparator.comparing((Statement s) ->
                                s.step() == Step.UNTOLD ? -1 : s.step().ordinal())
                        .thenComparing(s -> s.claim().roles().size()))
                .orElseThrow();
        List<Statement> others = DealView.voices(statements.stream()
                .filter(s -> !s.voice().key().equals(first.voice().key()))
                .toList());
        Tag at = tag("span").cls("src").add(first.link());
        if (!others.isEmpty()) {
            at.claims(others.stream().map(Statement::id).toList())
                    .add(" · also " + mark.done().toLowerCase(Locale.ROOT) + " on this deal by ")
                    .add(Html.joined(
                            ", ",
                            others.stream()
                                    .limit(3)
                                    .map(s -> Html.name(s.voice().origin()))
                                    .toList()))
                    .add(others.size() > 3 ? " and " + (others.size() - 3) + " more" : "");
        }
        return tag("li")
                .add(
                        mark.icon(),
                        tag("span").add(Wording.sentence(first)).add(" ").add(at));
    }

    private static Html others(Casefile file) {
        int more = file.deals().size() - Limits.BRIEF_DEALS;
        List<Statement> other =
                file.statements().stream().filter(s -> file.deals(s).isEmpty()).toList();
        Tag line = tag("p").cls("also");
        if (more > 0) {
            line.add("Also: ")
                    .add(tag("a").attr("href", "#deals").add(Count.of(more, "further deal")))
                    .add(". ");
        }
        return other.isEmpty()
                ? line
                : line.add(Count.of(other.size(), "claim") + " outside these deals (" + kinds(other) + "), ")
                        .add(tag("a").attr("href", "#reports").add("marked in the reports"))
                        .add(".");
    }

    private static Html nothing(Casefile file) {
        Tag body = tag("div").cls("prose");
        int reports = file.reports().size();
        body.add(tag("p").add(
                        reports == 0
                                ? "No report could be read."
                                : "No sentence in "
                                        + (reports == 1 ? "this report" : "these " + Count.of(reports, "report"))
                                        + " was understood to speak of arms, money or technology that was sought, offered"
                                        + " or supplied between parties."));
        if (!file.statements().isEmpty()) {
            body.add(tag("p").add(tag("b").add(Count.of(file.statements().size(), "other claim")))
                    .add(" found: " + kinds(file.statements()) + ". ")
                    .add(tag("a").attr("href", "#reports").add("Show them in the reports"))
                    .add("."));
        }
        var intake = file.investigation().intake();
        body.add(tag("p").add("Not analysed: " + Count.of(intake.notAnalysed().size(), "report") + ". Not readable: "
                        + Count.of(intake.refused().size(), "file") + ". ")
                .add(tag("a").attr("href", "#sources").add("Which, and why"))
                .add("."));
        return body.add(tag("p").add("A worked example comes with the program: ")
                .add(tag("code").add("waybill investigate examples/north-korea-2023"))
                .add("."));
    }

    private static String kinds(List<Statement> statements) {
        Map<String, Long> kinds = statements.stream()
                .collect(Collectors.groupingBy(
                        s -> s.claim().type().label(), LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue()))
                .limit(6)
                .map(e -> {
                    String[] words = Wording.word("kind." + e.getKey()).split("\\|", -1);
                    return Count.of(e.getValue(), words[0], words[1]);
                })
                .collect(Collectors.joining(", "));
    }

    /** "according to A; denied by B", for those who do not see the marks. */
    static String by(DealView d) {
        String said = names(d.said());
        String against = names(d.against());
        return (said.isEmpty() ? "said by nobody" : "according to " + said)
                + (against.isEmpty() ? "; no denial found" : "; denied, limited or not answered by " + against);
    }

    private static String names(List<Statement> statements) {
        return statements.stream().map(s -> s.voice().name()).distinct().collect(Collectors.joining(", "));
    }
}
