package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.When;
import io.waybill.model.Intake;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was read, when it was written, what was found, when the page was made. */
final class Head {
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Head() {}

    static Html of(Casefile file) {
        return tag("div")
                .cls("head")
                .attr("id", "top")
                .add(
                        tag("p").cls("kind").add("Dossier"),
                        tag("h1").attr("data-source", "reports").add(title(file)),
                        tag("p").cls("lead")
                                .add(
                                        "Every line is what a report says that someone said; its sentence is one click away. ")
                                .add(tag("span").cls("q sample").add("Words in this type are quoted from a report."))
                                .add(
                                        " Words in this type were written by the program and not yet checked by a person."),
                        notes(file),
                        facts(file));
    }

    /** A title that says of nothing that it happened. */
    static String title(Casefile file) {
        String reports = Count.of(file.reports().size(), "report");
        String say = file.reports().size() == 1 ? " says" : " say";
        Map<String, Long> recipients = file.deals().stream()
                .flatMap(d -> d.recipients().stream())
                .collect(Collectors.groupingBy(r -> r, LinkedHashMap::new, Collectors.counting()));
        if (file.deals().isEmpty()) {
            return file.reports().isEmpty() ? "No report could be read" : "No deal found in " + reports;
        }
        if (recipients.isEmpty()) {
            return "What " + reports + say + " of " + Count.of(file.deals().size(), "deal");
        }
        List<String> names = recipients.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue()))
                .map(Map.Entry::getKey)
                .map(Wording::shorten)
                .toList();
        return "What " + reports + say + " of supplies to " + Count.list(names, 3);
    }

    /** What reports say of themselves comes before anything that they say of others. */
    private static Html notes(Casefile file) {
        Map<String, List<Report>> notes = file.reports().stream()
                .filter(r -> r.note().isPresent())
                .collect(Collectors.groupingBy(r -> r.note().orElse(""), LinkedHashMap::new, Collectors.toList()));
        return Html.all(notes.entrySet().stream()
                .map(e -> (Html) tag("p").cls("note")
                        .add(tag("b").add("Note: "))
                        .add(e.getValue().size() + " of "
                                + Count.of(file.reports().size(), "report")
                                + (e.getValue().size() == 1 ? " says of itself: " : " say of themselves: "))
                        .add(Html.quote("“" + e.getKey() + "”"))
                        .add("."))
                .toList());
    }

    private static Html facts(Casefile file) {
        Intake intake = file.investigation().intake();
        String answers = Count.of(file.count(Mark.DENIES), "denial") + ", "
                + Count.of(file.count(Mark.ADMITS), "admission") + ", " + file.count(Mark.NO_ANSWER) + " not answered";
        int refused = intake.refused().size();
        int unread = intake.notAnalysed().size();
        return tag("dl")
                .cls("facts")
                .add(
                        fact(
                                "Read",
                                Html.all(
                                        tag("b").add(Count.of(file.reports().size(), "report")),
                                        Html.text(rewrites(file))),
                                Html.text(refused + " refused, " + unread + " not analysed")),
                        fact(
                                "Published",
                                Html.text(published(file)),
                                tag("span").cls("quiet").add(basis(file))),
                        fact(
                                "Found",
                                Html.all(
                                        tag("b").add(Count.of(file.deals().size(), "deal")),
                                        Html.text(", "
                                                + Count.of(file.statements().size(), "claim") + ", "
                                                + Count.of(file.origins(), "origin"))),
                                Html.text(answers)),
                        fact(
                                "Made",
                                Html.text(MADE.format(file.made())),
                                tag("a").attr("href", "#sources").add("Receipt: hashes, lists, limits")));
    }

    private static String rewrites(Casefile file) {
        long rewrites = file.reports().stream()
                .filter(r -> file.investigation().origins().ofReport(r.id()).isPresent())
                .count();
        return rewrites == 0 ? "" : ", " + rewrites + " of them " + (rewrites == 1 ? "a rewrite" : "rewrites");
    }

    private static Html fact(String name, Html first, Html second) {
        return tag("div")
                .add(tag("dt").add(name), tag("dd").add(first), tag("dd").add(second));
    }

    static String published(Casefile file) {
        List<When> dates = new ArrayList<>(file.reports().stream()
                .map(r -> r.published().value())
                .flatMap(Optional::stream)
                .map(When::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(When::first))
                .toList());
        if (dates.isEmpty()) {
            return "no date known";
        }
        String first = dates.getFirst().words();
        String last = dates.getLast().words();
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String basis(Casefile file) {
        Map<Published.Basis, Long> count = file.reports().stream()
                .collect(Collectors.groupingBy(r -> r.published().basis(), Collectors.counting()));
        if (count.size() == 1 && count.containsKey(Published.Basis.STATED)) {
            return file.reports().size() == 1 ? "date stated in the report" : "dates stated in the reports";
        }
        return count.isEmpty()
                ? "nothing was read"
                : count.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "dates: ", ""));
    }
}
