package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Origins against deals: above who says so, below who denies, admits or does not answer. */
final class WhoSays {
    private static final int HEAD_LETTERS = 18;
    private static final Set<Mark> PLAIN = Set.of(Mark.ASSERTS, Mark.ALLEGES, Mark.POSSIBLE);

    /** Deals up to which the heads of the columns are not turned. */
    private static final int UPRIGHT = 8;

    private WhoSays() {}

    static Section of(Casefile file) {
        List<DealView> deals = file.foremost(Limits.MATRIX_DEALS);
        List<VoiceRow> rows = VoiceRow.of(deals);
        Html body = deals.isEmpty()
                ? tag("p").cls("quiet").add("No deal found, so nobody to set against it.")
                : Html.all(tag("div").cls("wide").add(table(deals, rows)), foot(file, deals, rows));
        return new Section(
                "voices",
                "Who says, who denies",
                "Each origin against each deal; several voices of one government, and rewrites of one report, are one origin",
                Optional.of(rows.size()),
                body);
    }

    private static Html table(List<DealView> deals, List<VoiceRow> rows) {
        Tag head = tag("tr")
                .add(tag("th").attr("scope", "col").add(tag("span").cls("vh").add("Origin")));
        deals.forEach(d -> head.add(
                tag("th").attr("scope", "col").add(d.badge()).add(tag("small").add(Html.name(first(d.goods()))))));
        Tag body = tag("tbody");
        body.add(counts(
                "Say so",
                "number of origins",
                deals.stream().map(DealView::origins).toList()));
        List<VoiceRow> shown = rows.stream().limit(Limits.MATRIX_VOICES).toList();
        shown.stream().filter(r -> !r.answers()).forEach(r -> body.add(row(r, deals)));
        body.add(counts(
                "Deny, admit or do not answer",
                "number of origins that deny",
                deals.stream()
                        .map(d -> DealView.voices(d.against()).stream()
                                .filter(s -> s.mark() == Mark.DENIES)
                                .count())
                        .toList()));
        shown.stream().filter(VoiceRow::answers).forEach(r -> body.add(row(r, deals)));
        return tag("table")
                .cls(deals.size() > UPRIGHT ? "matrix narrow" : "matrix")
                .add(tag("thead").add(head), body);
    }

    /** The first words of the goods, for the head of a narrow column. */
    private static String first(String goods) {
        String one = goods.split(",", 2)[0];
        int cut = one.lastIndexOf(' ', HEAD_LETTERS);
        return one.length() <= HEAD_LETTERS ? one : one.substring(0, cut < 4 ? HEAD_LETTERS : cut) + "…";
    }

    /** Of several ways in which one voice says so, the most cautious. */
    private static List<Mark> shown(Set<Mark> marks) {
        Optional<Mark> cautious = marks.stream().filter(PLAIN::contains).max(Comparator.naturalOrder());
        return marks.stream()
                .filter(m -> !PLAIN.contains(m) || cautious.filter(m::equals).isPresent())
                .toList();
    }

    private static Html counts(String title, String what, List<Long> counts) {
        Tag row = tag("tr")
                .cls("counts")
                .add(tag("th").attr("scope", "row").add(title).add(tag("small").add(" " + what)));
        counts.forEach(c -> row.add(tag("td").add(c == 0 ? "–" : String.valueOf(c))));
        return row;
    }

    private static Html row(VoiceRow row, List<DealView> deals) {
        Tag head = tag("th")
                .attr("scope", "row")
                .add(tag("b").add(Html.name(Names.capital(row.voice().origin()))));
        if (row.voice().unnamed()) {
            head.add(tag("small")
                    .add(" in report "
                            + row.reports().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (!row.others().isEmpty()) {
            head.add(tag("small").add(" " + Count.list(new ArrayList<>(row.others()), 3)));
        }
        Tag line = tag("tr").claims(row.claims()).add(head);
        for (DealView deal : deals) {
            Tag cell = tag("td");
            shown(row.marks().getOrDefault(deal, Set.of())).forEach(m -> cell.add(m.icon()));
            line.add(cell);
        }
        return line;
    }

    private static Html foot(Casefile file, List<DealView> deals, List<VoiceRow> rows) {
        String words = "A report that speaks in its own voice counts as an origin, a rewrite as its original. Speaking"
                + " on the law alone does not support a deal.";
        if (file.deals().size() > deals.size()) {
            words += " Shown: the " + deals.size() + " deals with most origins, of "
                    + file.deals().size() + ".";
        }
        int left = rows.size() - Limits.MATRIX_VOICES;
        if (left > 0) {
            words += " Left out: " + Count.of(left, "origin") + " with fewer claims.";
        }
        return tag("p").cls("quiet").add(words);
    }
}
