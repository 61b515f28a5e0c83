package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.ClaimType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said to have happened, apart from when it was said; as a figure and as a table. */
final class Timeline {
    private static final int ROWS = 1000;
    private static final int TRAY = 12;

    private Timeline() {}

    static Section of(Casefile file) {
        List<Moments> rows = file.foremost(Limits.TIMELINE_DEALS).stream()
                .map(Moments::of)
                .filter(m -> !m.events().isEmpty() || !m.sayings().isEmpty())
                .toList();
        Html body = file.deals().isEmpty()
                ? tag("p").cls("quiet").add("No deal found to place in time.")
                : Html.all(
                        rows.isEmpty()
                                ? tag("p").cls("quiet").add("No date is known for any of it.")
                                : tag("div")
                                        .cls("wide")
                                        .attr("tabindex", 0)
                                        .attr("role", "region")
                                        .attr("aria-label", "Timeline figure")
                                        .add(TimelineFigure.of(rows)),
                        tag("p").cls("quiet of-figure")
                                .add("In each row, above: what is said to have happened (diamond: a day; bar: a"
                                        + " period; soft ends: no exact limits). Below: when it was said, and by whom; where a report"
                                        + " does not tell, its own date." + left(file)),
                        tray(file),
                        table(file));
        return new Section(
                "timeline",
                "Timeline",
                "What is said to have happened, apart from when it was said",
                file.deals().isEmpty() ? Optional.of(0) : Optional.empty(),
                body);
    }

    private static String left(Casefile file) {
        int more = file.deals().size() - Limits.TIMELINE_DEALS;
        return more > 0 ? " Left out of the figure: " + Count.of(more, "deal") + " of which less is told." : "";
    }

    private static Html tray(Casefile file) {
        List<Statement> undated = file.deals().stream()
                .flatMap(d -> d.said().stream())
                .distinct()
                .filter(s -> !ClaimType.SPEECH.contains(s.claim().type()))
                .filter(s -> Moments.eventTime(s).isEmpty())
                .toList();
        if (undated.isEmpty()) {
            return Html.NONE;
        }
        Tag list = tag("ul");
        undated.stream().limit(TRAY).forEach(s -> {
            Tag item = tag("li").claims(List.of(s.id()));
            file.deals(s).forEach(d -> item.add(d.badge()).add(" "));
            item.add("according to ").add(Html.name(s.voice().name())).add(": ").add(Wording.event(s.claim()));
            s.claim().time().ifPresent(t -> item.add(" ").add(Html.quote("“" + Wording.shorten(t.text()) + "”")));
            list.add(item);
        });
        Tag tray = tag("div").cls("tray").add(tag("b").add("No date told"), list);
        int more = undated.size() - TRAY;
        return more > 0
                ? tray.add(tag("p").cls("quiet").add("and " + Count.of(more, "claim") + " more, in the table"))
                : tray;
    }

    /** The first day; what is not dated comes last. */
    private static LocalDate day(Optional<When> when) {
        return when.map(When::first).orElse(LocalDate.MAX);
    }

    private static Html table(Casefile file) {
        List<Statement> all = file.deals().stream()
                .flatMap(DealView::statements)
                .distinct()
                .sorted(Comparator.comparing((Statement s) -> day(Moments.eventTime(s)))
                        .thenComparing(s -> day(Moments.sayingTime(s))))
                .toList();
        Tag rows = tag("tbody");
        all.stream()
                .limit(ROWS)
                .forEach(s -> rows.add(tag("tr")
                        .claims(List.of(s.id()))
                        .add(
                                tag("td")
                                        .add(Html.joined(
                                                " ",
                                                file.deals(s).stream()
                                                        .map(DealView::badge)
                                                        .toList())),
                                tag("td")
                                        .add(s.mark().icon())
                                        .add(" ")
                                        .add(s.voice().path())
                                        .add(" "
                                                + Wording.word(
                                                        "verb." + s.mark().code())),
                                tag("td").add(Wording.event(s.claim())),
                                tag("td")
                                        .attr("data-label", "Said to have happened")
                                        .add(Moments.eventTime(s)
                                                .map(When::words)
                                                .orElse("not told")),
                                tag("td")
                                        .attr("data-label", "Said on")
                                        .add(Moments.sayingTime(s)
                                                .map(When::words)
                                                .orElse("not known")),
                                tag("td").add(s.link()))));
        Tag table = tag("table")
                .cls("plain stack")
                .add(
                        tag("thead")
                                .add(tag("tr")
                                        .addAll(List.of(
                                                        "Deal",
                                                        "Who says",
                                                        "What",
                                                        "Said to have happened",
                                                        "Said on",
                                                        "Where")
                                                .stream()
                                                .map(h -> tag("th")
                                                        .attr("scope", "col")
                                                        .add(h))
                                                .toList())),
                        rows);
        Tag details = tag("details")
                .cls("same")
                .add(
                        tag("summary").add("The same as a table"),
                        tag("div").cls("wide").add(table));
        int more = all.size() - ROWS;
        return more > 0
                ? details.add(tag("p").cls("quiet").add(Count.of(more, "claim") + " more in claims.jsonl."))
                : details;
    }
}
