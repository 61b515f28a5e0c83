package io.waybill.expose.compare;

import io.waybill.expose.compare.Style.Box;
import io.waybill.expose.compare.Style.Run;
import io.waybill.expose.compare.Tiles.Tile;
import io.waybill.expose.compare.Words.Word;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which words two stretches have in common, and which are others. */
record Likeness(List<Word> left, List<Word> right, List<Tile> tiles) {

    /** Words in boxes are left out, and no run goes over a box or over the end of a stretch. */
    static Likeness of(
            Side original, List<Span> left, List<Box> leftBoxes, Side rewrite, List<Span> right, List<Box> rightBoxes) {
        List<Word> from = words(original.report().text(), left, leftBoxes, "\u0000");
        List<Word> to = words(rewrite.report().text(), right, rightBoxes, "\u0001");
        return new Likeness(from, to, Tiles.of(keys(from), keys(to)));
    }

    private static List<Word> words(String text, List<Span> stretches, List<Box> boxes, String wall) {
        List<Word> words = new ArrayList<>();
        for (Span stretch : stretches) {
            int at = stretch.start();
            for (Box box : boxes) {
                if (stretch.overlaps(box.span().start(), box.span().end())) {
                    int end = Math.max(at, box.span().start());
                    words.addAll(Words.in(text, new Span(at, end)));
                    words.add(new Word(end, end, wall + words.size()));
                    at = Math.max(at, Math.min(box.span().end(), stretch.end()));
                }
            }
            words.addAll(Words.in(text, new Span(at, stretch.end())));
            words.add(new Word(stretch.end(), stretch.end(), wall + words.size()));
        }
        return words;
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    List<Run> leftRuns() {
        return runs(
                left, tiles.stream().map(t -> new int[] {t.left(), t.length()}).toList());
    }

    List<Run> rightRuns() {
        return runs(
                right,
                tiles.stream().map(t -> new int[] {t.right(), t.length()}).toList());
    }

    /** Long common runs are copied; what is on one side only, and tells something, is reworded. */
    private static List<Run> runs(List<Word> words, List<int[]> common) {
        int[] state = new int[words.size()];
        int number = 0;
        for (int[] run : common) {
            number++;
            for (int i = run[0]; i < run[0] + run[1]; i++) {
                state[i] = run[1] >= Tiles.COPIED ? number : -1;
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int first = i;
            boolean tells = false;
            while (i < words.size() && state[i] == state[first] && !isWall(words.get(i))) {
                tells |= words.get(i).isContent();
                i++;
            }
            if (i > first && (state[first] > 0 || state[first] == 0 && tells)) {
                Span span = new Span(words.get(first).start(), words.get(i - 1).end());
                runs.add(new Run(span, state[first] > 0));
            }
            i = Math.max(i, first + 1);
        }
        return runs;
    }

    private static boolean isWall(Word word) {
        return word.start() == word.end();
    }

    /** Whether every word of the rewrite stands in the original in the same order. */
    boolean isCopied() {
        return rightRuns().stream().allMatch(Run::copied)
                && leftRuns().stream().allMatch(Run::copied)
                && rightRuns().size()
                        <= Math.max(1, right.stream().filter(Likeness::isWall).count());
    }

    boolean hasCopied() {
        return tiles.stream().anyMatch(Tile::isCopied);
    }

    /** Where on the right something would stand that stands on the left at an offset; empty where nothing tells. */
    Optional<Integer> onRight(int offset) {
        return tiles.stream()
                .filter(tile -> left.get(tile.left() + tile.length() - 1).end() <= offset)
                .filter(tile -> tells(left.subList(tile.left(), tile.left() + tile.length())))
                .reduce((a, b) -> b)
                .map(tile -> right.get(tile.right() + tile.length() - 1).end());
    }

    Optional<Integer> onLeft(int offset) {
        return tiles.stream()
                .filter(tile -> right.get(tile.right() + tile.length() - 1).end() <= offset)
                .filter(tile -> tells(right.subList(tile.right(), tile.right() + tile.length())))
                .reduce((a, b) ->
                        right.get(b.right()).start() > right.get(a.right()).start() ? b : a)
                .map(tile -> left.get(tile.left() + tile.length() - 1).end());
    }

    private static boolean tells(List<Word> words) {
        return words.size() > 1 || words.getFirst().isContent();
    }
}
