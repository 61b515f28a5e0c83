package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Grading;
import io.waybill.model.Grading.Grade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How much a deal is worth believing: the reliability of its sources beside the credibility of what they say. */
final class Credence {
    private static final String REASONS = "Credibility %d: ";

    private Credence() {}

    /** Both axes in the few words of a row. */
    static Html row(DealView deal) {
        return Html.all(
                standing(deal),
                tag("small").cls("credence").add(reliability(deal)),
                tag("small").cls("credence").add(credibility(deal)));
    }

    static Html standing(DealView deal) {
        return tag("small").add(deal.standing() + " ");
    }

    /** Both axes with their reasons, side by side. */
    static Html open(DealView deal) {
        Tag reliability = tag("ul").cls("bare");
        grades(deal)
                .forEach((origin, grading) -> reliability.add(tag("li")
                        .add(Html.name(Names.capital(origin)))
                        .add(": " + grading.map(Credence::words).orElse(Wording.word("grade.none")))));
        return tag("dl")
                .cls("axes")
                .add(
                        axis("On whose word", Html.text(deal.standing() + ".")),
                        axis("Reliability of the sources", reliability),
                        axis("Credibility of what they say", Html.text(reasons(deal))));
    }

    private static Html axis(String name, Html words) {
        return tag("div").add(tag("dt").add(name), tag("dd").add(words));
    }

    /** "B: completely … set 20 Nov 2026: right twice". */
    static String words(Grading grading) {
        return grading.grade() + ", " + Wording.word("grade." + grading.grade()) + "; graded by a person " + by(grading)
                + ": " + grading.reason();
    }

    private static String by(Grading grading) {
        return "on " + When.words(grading.day());
    }

    private static String reliability(DealView deal) {
        Map<String, Optional<Grading>> grades = grades(deal);
        List<String> graded = grades.entrySet().stream()
                .flatMap(e -> e.getValue().map(g -> g.grade() + " " + e.getKey()).stream())
                .toList();
        long open = grades.values().stream().filter(Optional::isEmpty).count();
        if (grades.isEmpty()) {
            return "";
        }
        return "Reliability: "
                + (graded.isEmpty()
                        ? Wording.word("grade.none")
                        : Count.list(graded, 3) + (open > 0 ? "; others " + Wording.word("grade.none") : ""));
    }

    /** "Credibility 4 of 6: one origin, and a party with an interest denies". */
    private static String credibility(DealView deal) {
        if (deal.deal().credibility().isEmpty()) {
            return "Credibility: " + Wording.word("credibility.none");
        }
        int grade = deal.deal().credibility().getAsInt();
        Set<String> saying = deal.said().stream().map(s -> s.voice().key()).collect(Collectors.toSet());
        List<Statement> denials =
                deal.against().stream().filter(s -> s.mark() != Mark.NO_ANSWER).toList();
        boolean denied =
                denials.stream().anyMatch(s -> !saying.contains(s.voice().key()));
        String rule = String.valueOf(grade);
        if (grade == 2 && !denied) {
            rule = deal.origins() > 1 ? "2.unnamed" : "2.graded";
        } else if (grade == 4 && !deal.deal().why().orElse("").contains("with an interest")) {
            rule = "4.other";
        }
        String open = denied || grade > 3 ? "" : denials.isEmpty() ? "credibility.undenied" : "credibility.own";
        return "Credibility " + grade + " of 6: " + Wording.word("credibility." + rule)
                + (open.isEmpty() ? "" : ", " + Wording.word(open));
    }

    private static String reasons(DealView deal) {
        if (deal.deal().credibility().isEmpty()) {
            return Names.capital(Wording.word("credibility.none")) + ".";
        }
        String lead = REASONS.formatted(deal.deal().credibility().getAsInt());
        String why = deal.deal().why().orElse("");
        int from = why.indexOf(lead);
        return credibility(deal) + ". " + (from < 0 ? "" : Names.capital(why.substring(from + lead.length())));
    }

    /** The grading of each origin that says so, by its own name or that of the voice that it has here. */
    private static Map<String, Optional<Grading>> grades(DealView deal) {
        Map<String, Optional<Grading>> grades = new LinkedHashMap<>();
        deal.said()
                .forEach(s ->
                        grades.merge(s.voice().origin(), grading(deal.gradings(), s), (a, b) -> better(a, b) ? a : b));
        return grades;
    }

    private static boolean better(Optional<Grading> one, Optional<Grading> other) {
        return rank(one).compareTo(rank(other)) <= 0;
    }

    private static Grade rank(Optional<Grading> grading) {
        return grading.map(Grading::grade).orElse(Grade.F);
    }

    private static Optional<Grading> grading(List<Grading> gradings, Statement statement) {
        return gradings.stream()
                .filter(g -> g.source().equalsIgnoreCase(statement.voice().name())
                        || g.source().equalsIgnoreCase(statement.voice().origin()))
                .findFirst();
    }

    /** What a person holds of the sources, for the receipt. */
    static String held(List<Grading> gradings) {
        return gradings.isEmpty()
                ? "no source graded: each counts as C"
                : String.join(
                        "; ",
                        gradings.stream().map(g -> g.source() + ": " + words(g)).toList());
    }
}
