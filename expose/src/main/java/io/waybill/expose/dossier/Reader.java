package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Sentences;
import io.waybill.expose.page.Tag;
import io.waybill.model.Report;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One report's text: each paragraph with its claims underlined by kind, and beside it what was read in them. */
record Reader(Casefile file, Report report, int number, List<Statement> claims) {

    /** @param selected whether only sentences with claims are shown */
    Html html(boolean selected) {
        List<Html> parts = new ArrayList<>();
        TreeSet<Integer> anchored = new TreeSet<>();
        for (Sentences.Paragraph paragraph : Sentences.paragraphs(report)) {
            List<Statement> here = claims.stream()
                    .filter(s -> paragraph.span().overlaps(start(s), Math.max(end(s), start(s) + 1)))
                    .sorted(Comparator.comparing(Reader::start))
                    .toList();
            if (!selected) {
                parts.add(paragraph(paragraph, List.of(paragraph.span()), here, anchored));
            } else if (!here.isEmpty()) {
                List<Span> sentences = Sentences.in(report.text(), paragraph.span()).stream()
                        .filter(x -> here.stream().anyMatch(s -> x.overlaps(start(s), end(s))))
                        .toList();
                parts.add(paragraph(paragraph, sentences, here, anchored));
            }
        }
        if (parts.isEmpty()) {
            parts.add(tag("p").cls("quiet").add("No sentence with a claim."));
        }
        return Html.all(parts);
    }

    private static int start(Statement s) {
        return s.claim().evidence().start();
    }

    private static int end(Statement s) {
        return s.claim().evidence().end();
    }

    private Html paragraph(
            Sentences.Paragraph paragraph, List<Span> shown, List<Statement> here, TreeSet<Integer> anchored) {
        Map<Integer, Integer> anchors = anchors(paragraph, here, anchored);
        Tag text = tag("p").cls(paragraph.heading() ? "q heading" : paragraph.read() ? "q" : "q outside");
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0) {
                text.add(tag("span").cls("quiet").add(" […] "));
            }
            text.add(marked(shown.get(i), here, anchors));
        }
        Tag row = tag("div").cls("para").add(text);
        if (here.isEmpty()) {
            return row;
        }
        Tag notes = tag("ul").cls("notes");
        List<Statement> first =
                here.stream().filter(s -> paragraph.span().start() <= start(s)).toList();
        Evidences.grouped(first).forEach(same -> notes.add(note(same)));
        return row.add(notes);
    }

    /** Where the sentences with claims start, by offset; each number once. */
    private Map<Integer, Integer> anchors(
            Sentences.Paragraph paragraph, List<Statement> here, TreeSet<Integer> anchored) {
        Map<Integer, Integer> anchors = new TreeMap<>();
        List<Span> sentences = here.isEmpty() ? List.of() : Sentences.in(report.text(), paragraph.span());
        for (Statement s : here) {
            int sentence = s.claim().evidence().sentence() + 1;
            if (start(s) >= paragraph.span().start() && anchored.add(sentence)) {
                int at = sentences.stream()
                        .filter(x -> x.start() <= start(s) && start(s) < x.end())
                        .map(Span::start)
                        .findFirst()
                        .orElse(start(s));
                anchors.put(anchors.containsKey(at) ? start(s) : at, sentence);
            }
        }
        return anchors;
    }

    /** The stretch cut at every edge of a claim; where claims overlap, the most cautious mark shows. */
    private Html marked(Span span, List<Statement> here, Map<Integer, Integer> anchors) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        here.forEach(s -> {
            cuts.add(start(s));
            cuts.add(end(s));
        });
        cuts.addAll(anchors.keySet());
        List<Integer> edges =
                cuts.subSet(span.start(), true, span.end(), true).stream().toList();
        List<Html> parts = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            int from = edges.get(i);
            int to = edges.get(i + 1);
            if (anchors.containsKey(from)) {
                int sentence = anchors.getOrDefault(from, 0);
                parts.add(tag("sup").attr("id", "r" + number + "s" + sentence).add(String.valueOf(sentence)));
            }
            String words = report.text().substring(from, to);
            List<Statement> covering =
                    here.stream().filter(s -> start(s) <= from && to <= end(s)).toList();
            parts.add(covering.isEmpty() ? Html.text(words) : mark(words, covering));
        }
        return Html.all(parts);
    }

    private static Html mark(String words, List<Statement> covering) {
        Mark mark = covering.stream()
                .map(Statement::mark)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return tag("span")
                .cls("k k-" + mark.code() + (covering.size() > 1 ? " k-more" : ""))
                .add(words);
    }

    /** What one voice does in one way in one sentence, in one note. */
    private Html note(List<Statement> same) {
        Statement first = same.getFirst();
        List<DealView> deals =
                same.stream().flatMap(s -> file.deals(s).stream()).distinct().toList();
        return tag("li")
                .claims(same.stream().map(Statement::id).toList())
                .add(
                        tag("span")
                                .cls("no")
                                .add(String.valueOf(first.claim().evidence().sentence() + 1)),
                        first.mark().icon(),
                        tag("span")
                                .add(first.voice().path())
                                .add(" " + Wording.word("verb." + first.mark().code()) + " ")
                                .add(Html.joined(
                                        "; ", same.stream().map(Wording::event).toList()))
                                .addAll(deals.stream()
                                        .map(d -> Html.all(Html.text(" "), d.badge()))
                                        .toList()));
    }
}
