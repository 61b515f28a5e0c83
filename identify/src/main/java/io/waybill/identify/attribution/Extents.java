package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Where the stretches of what is said begin and end: whole quotes with their marks, no stray punctuation. */
final class Extents {
    private static final Set<String> STRAY = Set.of(",", ".", ";", ":", "-", "--", "—", "–", "...", "(", ")");

    private final Quotes quotes;

    Extents(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Fills gaps, closes quotes and trims the content of a frame. */
    void settle(Frame frame) {
        BitSet content = frame.content;
        if (content.isEmpty()) {
            return;
        }
        BitSet taken = new BitSet();
        taken.or(frame.cue);
        taken.or(frame.source);
        that(frame, taken);
        closeQuotes(frame, taken);
        fill(frame.tree, content, taken);
        closeQuotes(frame, taken);
        fill(frame.tree, content, taken);
    }

    /** The "that" before a clause, wherever the parser hangs it. */
    private static void that(Frame frame, BitSet taken) {
        int from = frame.content.nextSetBit(0);
        if (from > 0
                && !taken.get(from - 1)
                && frame.tree.form(from - 1).equalsIgnoreCase("that")
                && frame.cue.length() < from) {
            frame.content.set(from - 1);
        }
    }

    private void closeQuotes(Frame frame, BitSet taken) {
        SyntaxTree tree = frame.tree;
        for (Span quote : quotes.in(tree)) {
            BitSet inside = new BitSet();
            int shared = 0;
            boolean clash = false;
            for (int i = 0; i < tree.size(); i++) {
                if (quote.start() <= tree.start(i) && tree.end(i) <= quote.end()) {
                    inside.set(i);
                    shared += frame.content.get(i) ? 1 : 0;
                    clash |= taken.get(i);
                }
            }
            if (clash || inside.isEmpty()) {
                continue;
            }
            int from = frame.content.nextSetBit(0);
            int first = inside.nextSetBit(0);
            boolean opensInside = shared > 0 && first >= from - 1 && first + 1 < tree.size();
            boolean follows = frame.content.length() == first && first > from;
            if (opensInside || follows || shared > 0 && shared * 2 >= inside.cardinality() - 2) {
                frame.content.or(inside);
            }
        }
    }

    /** What stands between two pieces and belongs to neither cue nor source is part of it, where it is short. */
    private static void fill(SyntaxTree tree, BitSet content, BitSet taken) {
        int at = content.nextSetBit(0);
        while (at >= 0) {
            int gapFrom = content.nextClearBit(at);
            int next = content.nextSetBit(gapFrom);
            if (next < 0) {
                return;
            }
            boolean free = taken.nextSetBit(gapFrom) < 0 || taken.nextSetBit(gapFrom) >= next;
            if (free) {
                content.set(gapFrom, next);
            }
            at = next;
        }
    }

    /** The runs of a set of tokens as stretches of text, trimmed. */
    List<Span> spans(SyntaxTree tree, BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = tokens.nextClearBit(from) - 1;
            int first = from;
            int last = to;
            while (first <= last && stray(tree, first)) {
                first++;
            }
            while (last > first && stray(tree, last)) {
                last--;
            }
            if (first <= last && !(first == last && Quotes.isMark(tree, first))) {
                spans.add(new Span(tree.start(first), tree.end(last)));
            }
            from = tokens.nextSetBit(to + 1);
        }
        return spans;
    }

    private boolean stray(SyntaxTree tree, int i) {
        if (Quotes.isMark(tree, i)) {
            return !quotes.holds(tree, i);
        }
        return STRAY.contains(tree.form(i)) && !quotes.holds(tree, i);
    }
}
