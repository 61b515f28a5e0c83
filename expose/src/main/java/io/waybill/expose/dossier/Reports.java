package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Block;
import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts as read, with their claims marked and told beside them. */
final class Reports {
    private Reports() {}

    static Section of(Casefile file) {
        Map<String, List<Statement>> claims = file.statements().stream()
                .collect(Collectors.groupingBy(s -> s.claim().report()));
        long text = file.reports().stream().mapToLong(r -> r.text().length()).sum();
        boolean brief = text > Limits.ALL_TEXT;
        boolean unfolded = file.reports().size() <= Limits.REPORTS_UNFOLDED;
        List<Html> parts = new ArrayList<>();
        if (brief) {
            parts.add(tag("p").cls("note")
                    .add(String.format(
                            java.util.Locale.ENGLISH,
                            "These reports are %,d characters long; above %,d only the sentences with claims are shown."
                                    + " The whole texts stand in texts/.",
                            text,
                            Limits.ALL_TEXT)));
        }
        for (Report report : file.reports()) {
            parts.add(report(file, report, claims.getOrDefault(report.id(), List.of()), brief, unfolded));
        }
        if (parts.isEmpty()) {
            parts.add(tag("p").cls("quiet").add("Nothing was read."));
        }
        return new Section(
                "reports",
                "Reports",
                "The text as read, with its claims marked",
                Optional.of(file.reports().size()),
                Html.all(parts));
    }

    private static Html report(Casefile file, Report report, List<Statement> claims, boolean brief, boolean unfolded) {
        int number = file.number(report.id());
        Tag title = tag("summary")
                .add(tag("h3")
                        .add(number + "  ")
                        .add(Html.name(title(report)))
                        .add(tag("small")
                                .add(" "
                                        + report.published()
                                                .value()
                                                .map(When::words)
                                                .orElse("date not known") + " · " + Count.of(claims.size(), "claim"))));
        Tag details = tag("details").cls("report").attr("id", "r" + number);
        if (unfolded) {
            details.attr("open", "open");
        }
        details.add(title);
        report.note()
                .ifPresent(n -> details.add(
                        tag("p").cls("note").add("This report says of itself: ").add(Html.quote("“" + n + "”"))));
        if (!report.language().equals("en")) {
            details.add(tag("p").cls("note")
                    .add("In " + Names.language(report.language()) + ". Only reports in English are analysed."));
        }
        boolean selected = brief || report.text().length() > Limits.REPORT_TEXT;
        if (selected && !brief) {
            details.add(tag("p").cls("note")
                    .add(String.format(
                            java.util.Locale.ENGLISH,
                            "A report of more than %,d characters: only the sentences with claims are shown.",
                            Limits.REPORT_TEXT)));
        }
        return details.add(new Reader(file, report, number, claims).html(selected));
    }

    static String title(Report report) {
        return report.title()
                .or(() -> report.blocks().stream()
                        .filter(b -> b.kind() == Block.Kind.HEADING)
                        .map(b -> report.text().substring(b.start(), b.end()))
                        .findFirst())
                .filter(t -> !t.isBlank())
                .map(Wording::shorten)
                .orElse(report.id());
    }
}
