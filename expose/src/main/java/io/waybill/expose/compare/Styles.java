package io.waybill.expose.compare;

import io.waybill.expose.compare.Row.Note;
import io.waybill.expose.compare.Style.Box;
import io.waybill.expose.compare.Style.Kind;
import io.waybill.expose.compare.Style.Slot;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Both sides of a row, ready to be shown. */
record Styles(List<Span> left, List<Span> right, Style original, Style rewrite, Likeness likeness) {

    static Styles of(Pair pair, Row row, List<Note> notes) {
        List<Span> left = pair.original().stretches(row.left());
        List<Span> right = pair.rewrite().stretches(row.right());
        List<Box> from = boxes(left, notes, true);
        List<Box> to = new ArrayList<>(boxes(right, notes, false));
        pair.comparison().artefacts().stream()
                .filter(a -> a.end() > a.start())
                .flatMap(a -> clipped(new Span(a.start(), a.end()), right).stream())
                .forEach(span -> to.add(new Box(span, Kind.ARTEFACT, "")));
        List<Box> fromBoxes = Style.merged(from);
        List<Box> toBoxes = Style.merged(to);
        Likeness likeness = Likeness.of(pair.original(), left, fromBoxes, pair.rewrite(), right, toBoxes);
        if (!row.isPaired()) {
            return new Styles(
                    left,
                    right,
                    new Style(fromBoxes, List.of(), List.of()),
                    new Style(toBoxes, List.of(), List.of()),
                    likeness);
        }
        return new Styles(
                left,
                right,
                new Style(fromBoxes, likeness.leftRuns(), slots(left, fromBoxes, row, notes, likeness, true)),
                new Style(toBoxes, likeness.rightRuns(), slots(right, toBoxes, row, notes, likeness, false)),
                likeness);
    }

    private static List<Box> boxes(List<Span> stretches, List<Note> notes, boolean original) {
        List<Box> boxes = new ArrayList<>();
        for (Note note : notes) {
            Kind kind = original ? Kind.FROM : note.kind() == Drift.ADDED ? Kind.PLUS : Kind.TO;
            Optional<Span> span = original ? note.left() : note.right();
            span.ifPresent(s -> clipped(s, stretches).forEach(part -> boxes.add(new Box(part, kind, note.letter()))));
        }
        return boxes;
    }

    private static List<Span> clipped(Span span, List<Span> stretches) {
        return stretches.stream()
                .filter(s -> s.overlaps(span.start(), span.end()))
                .map(s -> new Span(Math.max(s.start(), span.start()), Math.min(s.end(), span.end())))
                .toList();
    }

    /** Empty places for what only the other side has, where a word for it says so. */
    private static List<Slot> slots(
            List<Span> stretches, List<Box> boxes, Row row, List<Note> notes, Likeness likeness, boolean original) {
        List<Slot> slots = new ArrayList<>();
        for (Note note : notes) {
            Optional<Span> other = original ? note.right() : note.left();
            Optional<Span> own = original ? note.left() : note.right();
            boolean missing = original == (note.kind() == Drift.ATTRIBUTION_ADDED);
            Optional<String> words = Wording.optional("slot." + note.kind().label());
            if (missing && own.isEmpty() && words.isPresent()) {
                Span home = home(row, note, original).orElse(stretches.getFirst());
                int at = other.flatMap(o -> original ? likeness.onLeft(o.start()) : likeness.onRight(o.start()))
                        .filter(place -> home.contains(place, place))
                        .orElse(home.start());
                slots.add(new Slot(outside(at, boxes), words.get(), note.letter()));
            }
        }
        slots.sort(Comparator.comparingInt(Slot::at));
        return List.copyOf(slots);
    }

    /** The sentence of this side in which what a note tells is missing. */
    private static Optional<Span> home(Row row, Note note, boolean original) {
        return row.alignments().stream()
                .filter(alignment -> alignment.has(note.kind()))
                .filter(alignment -> {
                    Optional<Span> other = original ? alignment.rewriteSpan() : alignment.originalSpan();
                    Optional<Span> words = original ? note.right() : note.left();
                    return words.isEmpty()
                            || other.filter(o -> o.overlaps(
                                            words.get().start(), words.get().end()))
                                    .isPresent();
                })
                .flatMap(alignment -> (original ? alignment.originalSpan() : alignment.rewriteSpan()).stream())
                .findFirst();
    }

    private static int outside(int at, List<Box> boxes) {
        return boxes.stream()
                .map(Box::span)
                .filter(span -> span.start() < at && at < span.end())
                .findFirst()
                .map(Span::start)
                .orElse(at);
    }
}
