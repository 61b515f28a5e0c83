package io.waybill.expose.compare;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.Artefact;
import io.waybill.model.Comparison.DateNote;
import io.waybill.model.Comparison.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The answer: what the second report is to the first, why, and what changed. */
record Head(Pair pair, Verdict verdict) {
    private static final int MOST_REASONS = 7;
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{1,300})”");
    private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.\\.\\.)\\s*");

    Html html() {
        return tag("header")
                .attr("id", "top")
                .add(
                        tag("p").cls("kind").add("Waybill · comparison of two reports"),
                        tag("h1").add(verdict.title()),
                        tag("div").cls("answer").add(derivation(), why(), changed()),
                        traces(),
                        dates());
    }

    private Html derivation() {
        return tag("section")
                .add(
                        tag("h2").add(verdict.derivation()),
                        tag("p").add(verdict.sentences() + " " + verdict.first() + " ")
                                .add(tag("b").add(verdict.counts())));
    }

    private Html why() {
        Tag list = tag("ul");
        List<Reason> reasons = pair.comparison().evidence().stream()
                .filter(reason -> !verdict.isOfDirection(reason))
                .toList();
        reasons.stream()
                .limit(MOST_REASONS)
                .forEach(reason -> list.add(
                        tag("li").add(reason.weight() < 0 ? "against it: " : "").add(words(reason.text()))));
        if (reasons.isEmpty()) {
            list.add(tag("li").add("nothing in common was found"));
        }
        if (reasons.size() > MOST_REASONS) {
            list.add(tag("li").cls("quiet").add((reasons.size() - MOST_REASONS) + " more in compare.json"));
        }
        return tag("section").add(tag("h2").add("Why"), list);
    }

    /** Generated words; what stands in quotation marks in them and in one of the reports is set as a quotation. */
    private Html words(String text) {
        List<Html> parts = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        int at = 0;
        while (quoted.find()) {
            if (CUT.splitAsStream(quoted.group(1)).allMatch(this::isLiteral)) {
                parts.add(Html.text(text.substring(at, quoted.start())));
                parts.add(Html.quote(quoted.group()));
                at = quoted.end();
            }
        }
        parts.add(Html.text(text.substring(at)));
        return Html.all(parts);
    }

    private boolean isLiteral(String words) {
        return pair.original().report().text().contains(words)
                || pair.rewrite().report().text().contains(words);
    }

    private Html changed() {
        Tag list = tag("dl");
        verdict.changes()
                .lines()
                .forEach((label, count) ->
                        list.add(tag("div").add(tag("dt").add(label), tag("dd").add(String.valueOf(count)))));
        Html none = tag("p").add("nothing that could be set side by side");
        String title = pair.isDerived() ? "What changed" : "Where they are alike";
        return tag("section")
                .add(tag("h2").add(title))
                .add(verdict.score()
                        .<Html>map(words -> tag("p").cls("score").add(words + "."))
                        .orElse(Html.all(List.of())))
                .add(verdict.changes().lines().isEmpty() ? none : list);
    }

    /** One line a kind, the rarest kind first: a leaked instruction tells most. */
    private Html traces() {
        Map<String, List<Artefact>> byKind = pair.comparison().artefacts().stream()
                .collect(Collectors.groupingBy(Artefact::kind, TreeMap::new, Collectors.toList()));
        return Html.all(byKind.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(entry -> traces(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Html traces(String kind, List<Artefact> all) {
        List<Html> quotes = all.stream()
                .map(artefact -> Html.quote("“" + artefact.text() + "”"))
                .toList();
        return tag("p").cls("note")
                .add(tag("b").add("In the " + pair.rewrite().name() + ", " + Wording.artefact(kind) + ": "))
                .add(Html.joined(", ", quotes));
    }

    private Html dates() {
        return Html.all(pair.comparison().dates().stream().map(this::date).toList());
    }

    private Html date(DateNote date) {
        Comparison comparison = pair.comparison();
        String report = comparison.original().equals(comparison.rewrite())
                ? "report"
                : (date.report().equals(comparison.original()) ? pair.original() : pair.rewrite()).name();
        String stated = date.stated().map(d -> "states " + When.words(d)).orElse("states no date");
        String implied = date.implied()
                .map(d -> "; its content tells of " + When.words(d))
                .orElse("");
        return tag("p").cls("note")
                .add(tag("b").add("Date that does not fit: "))
                .add("the " + report + " " + stated + implied + " (")
                .add(words(date.why()))
                .add(").");
    }
}
