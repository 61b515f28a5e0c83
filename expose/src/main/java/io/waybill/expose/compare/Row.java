package io.waybill.expose.compare;

import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sentences of the one report beside what they became in the other.
 *
 * @param left sentences of the original; none where something was added
 * @param right sentences of the rewrite; none where something was left out
 */
record Row(List<Span> left, List<Span> right, List<Alignment> alignments) {
    Row {
        left = List.copyOf(left);
        right = List.copyOf(right);
        alignments = List.copyOf(alignments);
    }

    /**
     * What happened to one thing.
     *
     * @param letter joins the words on both sides; empty where nothing is marked
     */
    record Note(String letter, Drift kind, Optional<Span> left, Optional<Span> right, String words) {}

    boolean isDropped() {
        return right.isEmpty();
    }

    boolean isAdded() {
        return left.isEmpty();
    }

    boolean isPaired() {
        return !isAdded() && !isDropped();
    }

    /** What happened, in the order of the original, each thing once; none where nothing did, or where one side is empty. */
    List<Note> notes(Pair pair) {
        if (!isPaired()) {
            return List.of();
        }
        List<Note> bare = new ArrayList<>();
        for (Alignment alignment : alignments) {
            for (Change change : alignment.changes()) {
                Note note = shown(Narrowed.of(pair, note(alignment, change)));
                if (change.kind() != Drift.SAME && !bare.contains(note)) {
                    bare.add(note);
                }
            }
        }
        bare.sort(Comparator.comparing((Note n) -> n.left().map(Span::start).orElse(Integer.MAX_VALUE))
                .thenComparing(n -> n.right().map(Span::start).orElse(Integer.MAX_VALUE)));
        List<Note> lettered = new ArrayList<>();
        int letters = 0;
        for (Note note : bare) {
            boolean marked = note.left().isPresent() || note.right().isPresent();
            lettered.add(
                    marked ? new Note(letter(letters++), note.kind(), note.left(), note.right(), note.words()) : note);
        }
        return List.copyOf(lettered);
    }

    /** A part that one side alone has is marked by the span of its alignment, unless that is a whole sentence. */
    private Note note(Alignment alignment, Change change) {
        boolean dropped = alignment.rewriteSpan().isEmpty();
        boolean added = alignment.originalSpan().isEmpty();
        Optional<Span> from = change.original().or(() -> dropped ? alignment.originalSpan() : Optional.empty());
        Optional<Span> to = change.rewrite().or(() -> added ? alignment.rewriteSpan() : Optional.empty());
        return new Note("", change.kind(), from, to, change.words());
    }

    private Note shown(Note note) {
        return new Note("", note.kind(), shown(note.left(), left), shown(note.right(), right), note.words());
    }

    private static Optional<Span> shown(Optional<Span> part, List<Span> sentences) {
        return part.filter(span -> span.length() > 0)
                .filter(span -> sentences.stream().anyMatch(s -> s.overlaps(span.start(), span.end())))
                .filter(span -> sentences.stream().noneMatch(s -> span.contains(s.start(), s.end() - 1)));
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }
}
