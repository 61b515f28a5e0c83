package io.waybill.expose.compare;

import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the words of one side of a row are shown.
 *
 * @param boxes what is marked, in order, without overlap
 * @param runs what is copied or reworded, in order, outside the boxes
 * @param slots where something is missing, in order
 */
record Style(List<Box> boxes, List<Run> runs, List<Slot> slots) {
    static final Style PLAIN = new Style(List.of(), List.of(), List.of());

    /** What a box says of its words; of two that overlap the last of these shows. */
    enum Kind {
        FROM("changed"),
        TO("changed"),
        PLUS("added"),
        ARTEFACT("trace of rewriting");

        /** For those who do not see it. */
        final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** @param letters that join it with the other side */
    record Box(Span span, Kind kind, String letters) {}

    record Run(Span span, boolean copied) {}

    record Slot(int at, String words, String letter) {}

    /** Boxes that overlap made one, with the letters of all. */
    static List<Box> merged(List<Box> boxes) {
        List<Box> merged = new ArrayList<>();
        boxes.stream()
                .sorted(Comparator.comparing((Box b) -> b.span().start())
                        .thenComparing(b -> b.span().end()))
                .forEach(box -> {
                    if (merged.isEmpty()
                            || merged.getLast().span().end() <= box.span().start()) {
                        merged.add(box);
                    } else {
                        merged.add(union(merged.removeLast(), box));
                    }
                });
        return List.copyOf(merged);
    }

    private static Box union(Box one, Box other) {
        Span span = new Span(
                one.span().start(), Math.max(one.span().end(), other.span().end()));
        Kind kind = one.kind().compareTo(other.kind()) >= 0 ? one.kind() : other.kind();
        String between = one.letters().isEmpty() || other.letters().isEmpty() ? "" : " ";
        return new Box(span, kind, one.letters() + between + other.letters());
    }
}
