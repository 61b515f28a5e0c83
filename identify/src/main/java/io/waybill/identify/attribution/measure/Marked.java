package io.waybill.identify.attribution.measure;

import io.waybill.model.Span;
import java.util.List;

/** An attribution as an annotator marked it, or as a finder found it: stretches of text of source, cue and content. */
public record Marked(List<Span> source, List<Span> cue, List<Span> content) {
    public Marked {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Whether the cue stands inside what the other says. */
    boolean isInside(Marked other) {
        return !cue.isEmpty()
                && other.content.stream()
                        .anyMatch(s ->
                                s.contains(cue.getFirst().start(), cue.getLast().end()));
    }
}
