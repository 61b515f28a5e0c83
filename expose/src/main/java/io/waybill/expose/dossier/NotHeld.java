package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.Attribution;
import io.waybill.model.Report;
import io.waybill.model.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who and what is named in the reports and not held: the speakers whose word they pass on, and the outlets between. */
final class NotHeld {
    private static final Set<Source.Kind> HOLDABLE =
            Set.of(Source.Kind.MEDIA, Source.Kind.STATE_MEDIA, Source.Kind.DOCUMENT);
    private static final int SHOWN = 60;
    private static final int REPORTS_SHOWN = 8;

    private NotHeld() {}

    /** An origin with the names under which it speaks and the reports that pass it on. */
    private record Row(Voice voice, Set<String> voices, Set<Integer> reports) {}

    static Html of(Casefile file) {
        Set<String> publishers = file.reports().stream()
                .map(Report::publisher)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Set<Integer>> between = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Statement s : file.statements()) {
            List<Source> chain = s.claim().attribution().stream()
                    .map(Attribution::source)
                    .flatMap(Optional::stream)
                    .toList();
            if (!chain.isEmpty() && !publishers.contains(s.voice().origin())) {
                Row row = rows.computeIfAbsent(
                        s.voice().key(), k -> new Row(s.voice(), new TreeSet<>(), new TreeSet<>()));
                row.voices().add(s.voice().name());
                row.reports().add(s.number());
            }
            chain.stream()
                    .filter(source -> HOLDABLE.contains(source.kind()))
                    .map(source -> Wording.shorten(source.mention().name()))
                    .filter(name -> !name.equalsIgnoreCase(s.voice().name()) && !publishers.contains(name))
                    .forEach(name ->
                            between.computeIfAbsent(name, k -> new TreeSet<>()).add(s.number()));
        }
        return tag("div")
                .add(
                        tag("h3").add("Named in them, not held: " + Count.of(rows.size(), "origin")),
                        list(rows.values().stream()
                                .sorted(Comparator.comparing(
                                                (Row r) -> -r.reports().size())
                                        .thenComparing(r -> r.voice().origin()))
                                .map(NotHeld::origin)
                                .toList()),
                        between.isEmpty() ? Html.NONE : outlets(between));
    }

    private static Html origin(Row row) {
        Tag item =
                tag("li").add(tag("b").add(Html.name(Names.capital(row.voice().origin()))));
        List<String> others = row.voices().stream()
                .filter(name -> !name.equalsIgnoreCase(row.voice().origin()))
                .toList();
        if (!others.isEmpty()) {
            item.add(tag("small").add(" ").add(Html.name(Count.list(others, 4))));
        }
        return item.add(reports(row.reports()));
    }

    private static Html outlets(Map<String, Set<Integer>> between) {
        List<Html> items = between.entrySet().stream()
                .map(e -> (Html) tag("li").add(Html.name(e.getKey())).add(reports(e.getValue())))
                .toList();
        return Html.all(tag("h3").add("Outlets and documents between: " + between.size()), list(items));
    }

    private static Html reports(Collection<Integer> numbers) {
        List<Html> links = numbers.stream()
                .limit(REPORTS_SHOWN)
                .map(n -> (Html) tag("a").attr("href", "#r" + n).add(String.valueOf(n)))
                .toList();
        int more = numbers.size() - links.size();
        return tag("small")
                .add(numbers.size() == 1 ? " in report " : " in reports ")
                .add(Html.joined(", ", links))
                .add(more > 0 ? " and " + more + " more" : "");
    }

    private static Html list(List<Html> items) {
        Tag list = tag("ul").cls("bare").addAll(items.stream().limit(SHOWN).toList());
        int more = items.size() - SHOWN;
        return more > 0
                ? Html.all(list, tag("p").cls("quiet").add(more + " more in origins.json and claims.jsonl."))
                : list;
    }
}
