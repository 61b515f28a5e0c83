package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A claim with its sentence: what was done, when, by whom nearest to the event first, and the words themselves. */
final class Evidences {
    private Evidences() {}

    static Html of(Statement statement) {
        List<Html> head = new ArrayList<>();
        head.add(tag("b").add(statement.mark().done()));
        statement.claim().time().ifPresent(t -> head.add(Html.all(Html.text(", "), Wording.time(t))));
        return tag("article")
                .cls("claim")
                .claims(List.of(statement.id()))
                .add(
                        tag("p").cls("by")
                                .add(statement.mark().bare())
                                .add(Html.all(head))
                                .add(" · ")
                                .add(statement.voice().path()),
                        context(statement),
                        tag("p").cls("at")
                                .add(statement.link())
                                .add(" · read as: ")
                                .add(Wording.event(statement.claim())));
    }

    /** The whole sentence with the claim's words marked. */
    static Html context(Statement statement) {
        String text = statement.report().text();
        int length = text.length();
        int start = Math.min(statement.claim().evidence().start(), length);
        int end = Math.clamp(statement.claim().evidence().end(), start, length);
        Span around = Sentences.around(statement.report(), start, end);
        return tag("blockquote")
                .cls("q")
                .add(text.substring(around.start(), start).stripLeading())
                .add(tag("mark").add(text.substring(start, end)))
                .add(text.substring(end, around.end()).stripTrailing());
    }
}
