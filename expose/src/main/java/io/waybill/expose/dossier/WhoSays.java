package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Voices against deals: above who says so, below who denies, admits or does not answer. */
final class WhoSays {
    private static final int HEAD_LETTERS = 18;
    private static final Set<Mark> PLAIN = Set.of(Mark.ASSERTS, Mark.ALLEGES, Mark.POSSIBLE);

    private WhoSays() {}

    /** A voice with what it does to each deal. */
    private record Row(Voice voice, Map<DealView, Set<Mark>> marks, Set<String> others, Set<String> claims) {
        boolean answers() {
            return marks.values().stream().flatMap(Set::stream).anyMatch(m -> m.against() || m == Mark.ADMITS);
        }
    }

    static Section of(Casefile file) {
        List<DealView> deals = file.foremost(Limits.MATRIX_DEALS);
        List<Row> rows = rows(deals);
        Html body = deals.isEmpty()
                ? tag("p").cls("quiet").add("No deal found, so nobody to set against it.")
                : Html.all(tag("div").cls("wide").add(table(deals, rows)), foot(file, deals, rows));
        return new Section(
                "voices",
                "Who says, who denies",
                "Each voice against each deal; a voice is not yet an origin",
                Optional.of(rows.size()),
                body);
    }

    private static List<Row> rows(List<DealView> deals) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (DealView deal : deals) {
            deal.statements().forEach(s -> {
                Row row = rows.computeIfAbsent(
                        s.voice().key(),
                        k -> new Row(s.voice(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
                row.marks().computeIfAbsent(deal, d -> new TreeSet<>()).add(s.mark());
                s.voice().others().forEach(row.others()::add);
                row.claims().add(s.id());
            });
        }
        return rows.values().stream()
                .sorted(Comparator.comparing((Row r) -> -r.marks().size())
                        .thenComparing(r -> -r.claims().size()))
                .toList();
    }

    private static Html table(List<DealView> deals, List<Row> rows) {
        Tag head = tag("tr")
                .add(tag("th").attr("scope", "col").add(tag("span").cls("vh").add("Voice")));
        deals.forEach(d -> head.add(
                tag("th").attr("scope", "col").add(d.badge()).add(tag("small").add(Html.name(first(d.goods()))))));
        Tag body = tag("tbody");
        body.add(counts(
                "Say so",
                "reports that tell it",
                deals.stream()
                        .map(d -> d.said().stream()
                                .map(Statement::number)
                                .distinct()
                                .count())
                        .toList()));
        List<Row> shown = rows.stream().limit(Limits.MATRIX_VOICES).toList();
        shown.stream().filter(r -> !r.answers()).forEach(r -> body.add(row(r, deals)));
        body.add(counts(
                "Deny, admit or do not answer",
                "voices that deny",
                deals.stream()
                        .map(d -> DealView.voices(d.against()).stream()
                                .filter(s -> s.mark() == Mark.DENIES)
                                .count())
                        .toList()));
        shown.stream().filter(Row::answers).forEach(r -> body.add(row(r, deals)));
        return tag("table").cls("matrix").add(tag("thead").add(head), body);
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

    private static Html row(Row row, List<DealView> deals) {
        Tag head = tag("th")
                .attr("scope", "row")
                .add(tag("b").add(Html.name(row.voice().name())));
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

    private static Html foot(Casefile file, List<DealView> deals, List<Row> rows) {
        String words = "Origins are not yet determined: several voices here may rest on one source.";
        if (file.deals().size() > deals.size()) {
            words += " Shown: the " + deals.size() + " deals with most claims, of "
                    + file.deals().size() + ".";
        }
        int left = rows.size() - Limits.MATRIX_VOICES;
        if (left > 0) {
            words += " Left out: " + Count.of(left, "voice") + " with fewer claims.";
        }
        return tag("p").cls("quiet").add(words);
    }
}
