package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Comparison;
import io.waybill.model.Origins;
import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reports that were read, each rewrite below the report that it retells. */
final class Held {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Casefile file;
    private final Origins origins;
    private final Map<String, List<Report>> rewrites;
    private final Map<String, Long> claims;

    private Held(Casefile file) {
        this.file = file;
        this.origins = file.investigation().origins();
        this.rewrites = file.reports().stream()
                .filter(report -> origins.ofReport(report.id()).isPresent())
                .collect(Collectors.groupingBy(report ->
                        origins.ofReport(report.id()).map(Comparison::original).orElse("")));
        this.claims = file.statements().stream()
                .collect(Collectors.groupingBy(s -> s.claim().report(), Collectors.counting()));
    }

    static Html of(Casefile file) {
        Held held = new Held(file);
        List<Report> independent = file.reports().stream()
                .filter(report -> held.origins.ofReport(report.id()).isEmpty())
                .toList();
        int all = file.reports().size();
        int derived = all - independent.size();
        String heading = "Reports held: " + all
                + (derived == 0
                        ? all > 1 ? ", none derived from another" : ""
                        : ", " + independent.size() + " independent, " + Count.of(derived, "rewrite"));
        return tag("div")
                .add(
                        tag("h3").add(heading),
                        tag("p").cls("quiet")
                                .add(Count.of(file.origins(), "origin") + ", " + Count.of(all, "report")
                                        + ". A rewrite adds no origin; what one speaker tells several reports is one."),
                        held.list(independent));
    }

    private Html list(List<Report> reports) {
        return tag("ul").cls("tree").addAll(reports.stream().map(this::item).toList());
    }

    private Html item(Report report) {
        List<Report> below = rewrites.getOrDefault(report.id(), List.of());
        Tag item = tag("li").add(entry(report));
        return below.isEmpty() ? item : item.add(list(below));
    }

    private Html entry(Report report) {
        Tag entry = tag("div")
                .cls("held")
                .add(tag("p").add(tag("b").add(link(report.id()))).add(" ").add(Html.name(Reports.title(report))));
        origins.ofReport(report.id())
                .ifPresentOrElse(
                        comparison -> entry.add(derived(report, comparison)),
                        () -> below(report).ifPresent(words -> entry.add(tag("p").add(words))));
        entry.add(tag("p").cls("quiet")
                .add(Html.joined(" · ", facts(report).stream().map(Html::name).toList())));
        report.url()
                .ifPresent(url -> entry.add(tag("p").cls("quiet url")
                        .add(Tag.web(url)
                                .map(web -> (Html) tag("a").attr("href", web)
                                        .attr("rel", "noopener noreferrer nofollow")
                                        .add(url))
                                .orElse(Html.text(url)))));
        report.note().ifPresent(n -> entry.add(tag("p").add("Says of itself: ").add(Html.quote("“" + n + "”"))));
        return entry.add(tag("p").cls("hash").add(Html.name(report.id())).add(" sha256 " + report.sha256()));
    }

    /** "Wholly derived from report 1: 3 of 8 retold statements lost or blurred their source". */
    private Html derived(Report report, Comparison comparison) {
        Tag line = tag("p").add(tag("b").add(Names.capital(
                        Wording.word("class." + comparison.derivation().label()))))
                .add(" from report ")
                .add(link(comparison.original()))
                .add(": " + Retelling.words(comparison) + ".");
        List<String> further = origins.derivedFrom(report.id());
        if (further.size() > 1) {
            line.add(" Parts come from report ")
                    .add(Html.joined(
                            ", ",
                            further.subList(1, further.size()).stream()
                                    .map(this::link)
                                    .toList()))
                    .add(".");
        }
        return line;
    }

    private Optional<String> below(Report report) {
        int count = rewrites.getOrDefault(report.id(), List.of()).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        Names.capital(Wording.word("class.original")) + " of " + Count.of(count, "rewrite") + " held.");
    }

    private Html link(String report) {
        int number = file.number(report);
        return tag("a").attr("href", "#r" + number).add(String.valueOf(number));
    }

    private List<String> facts(Report report) {
        List<String> facts = new ArrayList<>();
        facts.add(report.publisher().orElse("publisher not stated"));
        report.author().ifPresent(facts::add);
        facts.add(report.published().value().map(When::words).orElse("date not known") + ", "
                + (report.published().why().isBlank()
                        ? report.published().basis().name().toLowerCase(Locale.ROOT)
                        : report.published().why()));
        facts.add(Names.language(report.language()));
        facts.add(Count.of(WORD.matcher(report.text()).results().count(), "word"));
        facts.add(Count.of(claims.getOrDefault(report.id(), 0L), "claim"));
        return facts;
    }
}
