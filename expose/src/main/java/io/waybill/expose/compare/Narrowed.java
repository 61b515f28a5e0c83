package io.waybill.expose.compare;

import io.waybill.expose.compare.Row.Note;
import io.waybill.expose.compare.Tiles.Tile;
import io.waybill.expose.compare.Words.Word;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A change told of whole claims, narrowed to the first words in which the two differ. */
final class Narrowed {
    /** Words above which a box would hide what changed. */
    private static final int WIDE = 6;

    private static final Set<Drift> OF_CLAIMS = EnumSet.of(Drift.STRENGTHENED, Drift.WEAKENED, Drift.NEGATION_LOST);

    private Narrowed() {}

    static Note of(Pair pair, Note note) {
        if (note.left().isEmpty() || note.right().isEmpty() || !OF_CLAIMS.contains(note.kind())) {
            return note;
        }
        List<Word> left = Words.in(pair.original().report().text(), note.left().get());
        List<Word> right = Words.in(pair.rewrite().report().text(), note.right().get());
        if (left.size() <= WIDE && right.size() <= WIDE) {
            return note;
        }
        int at = 0;
        int to = 0;
        for (Tile tile : Tiles.of(keys(left), keys(right))) {
            if (tile.right() < to) {
                continue;
            }
            Optional<Note> here = between(note, left.subList(at, tile.left()), right.subList(to, tile.right()));
            if (here.isPresent()) {
                return here.get();
            }
            at = tile.left() + tile.length();
            to = tile.right() + tile.length();
        }
        return between(note, left.subList(at, left.size()), right.subList(to, right.size()))
                .orElse(new Note("", note.kind(), Optional.empty(), Optional.empty(), note.words()));
    }

    private static Optional<Note> between(Note note, List<Word> left, List<Word> right) {
        boolean tells =
                left.stream().anyMatch(Word::isContent) && right.stream().anyMatch(Word::isContent);
        return tells && left.size() <= 2 * WIDE && right.size() <= 2 * WIDE
                ? Optional.of(
                        new Note("", note.kind(), Optional.of(span(left)), Optional.of(span(right)), note.words()))
                : Optional.empty();
    }

    private static Span span(List<Word> words) {
        return new Span(words.getFirst().start(), words.getLast().end());
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }
}
