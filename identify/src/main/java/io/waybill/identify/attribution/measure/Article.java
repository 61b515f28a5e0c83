package io.waybill.identify.attribution.measure;

import io.waybill.model.Span;
import java.nio.file.Path;
import java.util.List;

/**
 * An annotated article.
 *
 * @param file where its text stands
 * @param annotated what the annotator marked
 */
public record Article(Path file, String text, List<Marked> annotated) {
    public Article {
        annotated = List.copyOf(annotated);
    }

    /** A stretch without the spaces at its ends. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
