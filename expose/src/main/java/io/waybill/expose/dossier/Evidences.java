package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Sentences;
import io.waybill.expose.page.Tag;
import io.waybill.model.Report;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Claims with their sentence: what was done, when, by whom nearest to the event first, and the words themselves. */
final class Evidences {
    private Evidences() {}

    /** What one voice does in one way in one sentence is shown once. */
    static List<List<Statement>> grouped(List<Statement> statements) {
        Collection<List<Statement>> groups = statements.stream()
                .collect(Collectors.groupingBy(
                        s -> List.of(
                                s.number(),
                                s.claim().evidence().sentence(),
                                s.mark(),
                                s.voice().chain()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        return List.copyOf(groups);
    }

    static Html of(List<Statement> same) {
        Statement first = same.getFirst();
        List<Html> head = new ArrayList<>();
        head.add(tag("b").add(first.mark().done()));
        same.stream()
                .flatMap(s -> s.claim().time().stream())
                .findFirst()
                .ifPresent(t -> head.add(Html.all(Html.text(", "), Wording.time(t))));
        return tag("article")
                .cls("claim")
                .claims(same.stream().map(Statement::id).toList())
                .add(
                        tag("p").cls("by")
                                .add(first.mark().bare())
                                .add(Html.all(head))
                                .add(" · ")
                                .add(first.voice().path()),
                        context(first.report(), same),
                        tag("p").cls("at")
                                .add(first.link())
                                .add(" · read as: ")
                                .add(Html.joined(
                                        "; ", same.stream().map(Wording::event).toList())));
    }

    /** The whole sentence with the words of the claims marked. */
    private static Html context(Report report, List<Statement> same) {
        String text = report.text();
        int start =
                same.stream().mapToInt(s -> s.claim().evidence().start()).min().orElse(0);
        int end = same.stream().mapToInt(s -> s.claim().evidence().end()).max().orElse(start);
        Span around = Sentences.around(report, Math.min(start, text.length()), Math.clamp(end, 0, text.length()));
        Tag quote = tag("blockquote").cls("q");
        int at = around.start();
        for (Span part : joined(same)) {
            quote.add(text.substring(at, part.start()));
            quote.add(tag("mark").add(text.substring(part.start(), part.end())));
            at = part.end();
        }
        return quote.add(text.substring(at, around.end()));
    }

    /** The stretches of the claims in order, overlapping ones made one. */
    private static List<Span> joined(List<Statement> same) {
        List<Span> spans = new ArrayList<>();
        same.stream()
                .map(s -> new Span(
                        s.claim().evidence().start(), s.claim().evidence().end()))
                .sorted(Comparator.comparing(Span::start).thenComparing(Span::end))
                .forEach(s -> {
                    if (!spans.isEmpty() && s.start() <= spans.getLast().end()) {
                        Span last = spans.removeLast();
                        spans.add(new Span(last.start(), Math.max(last.end(), s.end())));
                    } else {
                        spans.add(s);
                    }
                });
        return spans;
    }
}
