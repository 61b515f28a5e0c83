package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives quotes that stand without a cue of their own to the speaker of the cue beside them. */
final class QuoteRuns {
    private final List<SyntaxTree> trees;
    private final Quotes quotes;
    private final List<Frame> frames;
    private final Map<Integer, List<Frame>> framesOf;
    private final List<Frame> speaking;

    QuoteRuns(List<SyntaxTree> trees, Quotes quotes, List<Frame> frames) {
        this.trees = trees;
        this.quotes = quotes;
        this.frames = frames;
        framesOf = frames.stream()
                .collect(Collectors.groupingBy(f -> f.tree.sentence().index()));
        speaking = frames.stream()
                .filter(f -> !f.trailing && (f.quotes() || f.pending) && !quotes.holds(f.tree, f.head))
                .sorted(Comparator.comparingInt(f -> f.tree.start(f.head)))
                .toList();
    }

    void assign() {
        for (Span quote : quotes.all()) {
            List<SyntaxTree> free = new ArrayList<>();
            for (SyntaxTree tree : trees) {
                if (tree.start(0) < quote.end()
                        && quote.start() < tree.sentence().end()
                        && isFree(tree, quote)) {
                    free.add(tree);
                }
            }
            if (free.isEmpty()) {
                continue;
            }
            speaker(quote, free).ifPresent(frame -> give(quote, free, frame));
        }
    }

    /** The part of the quote in this sentence is all of the sentence, and nothing in it is attributed from outside. */
    private boolean isFree(SyntaxTree tree, Span quote) {
        int inside = 0;
        for (int i = 0; i < tree.size(); i++) {
            boolean held = quote.start() <= tree.start(i) && tree.end(i) <= quote.end();
            inside += held ? 1 : 0;
            for (Frame frame : framesOf.getOrDefault(tree.sentence().index(), List.of())) {
                if (held && frame.content.get(i) && !quotes.holds(tree, frame.head)) {
                    return false;
                }
            }
        }
        return inside >= 3 && inside + 2 >= tree.size();
    }

    private Optional<Frame> speaker(Span quote, List<SyntaxTree> free) {
        int block = free.getFirst().sentence().block();
        int first = free.getFirst().sentence().index();
        int last = free.getLast().sentence().index();
        Optional<Frame> signed = frames.stream()
                .filter(f ->
                        f.trailing && f.tree.start(f.head) >= quote.end() && f.tree.start(f.head) <= quote.end() + 3)
                .findFirst();
        if (signed.isPresent()) {
            return signed;
        }
        // the same quote goes on into the sentence of the cue
        Optional<Frame> same = speaking.stream().filter(f -> touches(f, quote)).findFirst();
        if (same.isPresent()) {
            return same;
        }
        Optional<Frame> before = speaking.stream()
                .filter(f ->
                        f.tree.sentence().index() < first && f.tree.sentence().block() == block)
                .reduce((a, b) -> b);
        if (before.isPresent()) {
            return before;
        }
        Optional<Frame> pending = speaking.stream()
                .filter(f -> f.tree.sentence().index() == first - 1 && f.pending)
                .findFirst();
        if (pending.isPresent()) {
            return pending;
        }
        Optional<Frame> after = speaking.stream()
                .filter(f ->
                        f.tree.sentence().index() > last && f.tree.sentence().block() == block)
                .findFirst();
        if (after.isPresent()) {
            return after;
        }
        Optional<Frame> previous =
                speaking.stream().filter(f -> f.tree.sentence().index() < first).reduce((a, b) -> b);
        return previous.filter(f -> !f.more.isEmpty() && f.more.getLast().end() > startOf(block - 1)
                || f.tree.sentence().block() >= block - 1);
    }

    private int startOf(int block) {
        return trees.stream()
                .filter(t -> t.sentence().block() >= block)
                .mapToInt(t -> t.start(0))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean touches(Frame frame, Span quote) {
        return frame.content.stream()
                .anyMatch(i -> quote.start() <= frame.tree.start(i) && frame.tree.end(i) <= quote.end());
    }

    private void give(Span quote, List<SyntaxTree> free, Frame frame) {
        int from = Math.max(quote.start(), free.getFirst().start(0));
        int to = Math.min(quote.end(), free.getLast().end(free.getLast().size() - 1));
        if (to > from) {
            frame.more.add(new Span(from, to));
        }
    }
}
