package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import io.waybill.model.Span;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** What of a sentence belongs to what is said: quotes and colons beside the cue, without the author's additions. */
final class Said {
    private static final int SHORT = 4;

    private final SyntaxTree tree;
    private final Quotes quotes;
    private final Clause clause;
    private final IntPredicate says;

    /** @param says whether a verb is a cue of saying itself */
    Said(SyntaxTree tree, Quotes quotes, Clause clause, IntPredicate says) {
        this.tree = tree;
        this.quotes = quotes;
        this.clause = clause;
        this.says = says;
    }

    /** Takes out what the author adds: ", which is more than last year", and clauses that say something beside this one. */
    void asides(Frame frame) {
        for (int i = frame.content.nextSetBit(0); i >= 0; i = frame.content.nextSetBit(i + 1)) {
            if (i > frame.head && !quotes.holds(tree, i) && (isAddition(frame, i) || saysBeside(frame, i))) {
                BitSet aside = tree.subtree(i);
                int from = aside.nextSetBit(0);
                frame.content.andNot(aside);
                for (int k = from - 1; k > frame.head && tree.pos(k).matches("CC|,|RB"); k--) {
                    frame.content.clear(k);
                }
            }
        }
    }

    /** A clause behind a comma at the end of what is said. */
    private boolean isAddition(Frame frame, int i) {
        boolean kind = switch (tree.relation(i)) {
            case "relcl" -> true;
            case "advcl" -> tree.pos(i).equals("VBG") && tree.ownSubject(i) < 0;
            default -> false;
        };
        return kind
                && tree.head(i) < i
                && clause.commaBefore(i)
                && tree.subtree(i).length() >= frame.content.length() - 1;
    }

    /** "said that they agree and denied that they paid": the second clause has a cue of its own in the form of the first. */
    private boolean saysBeside(Frame frame, int i) {
        return tree.relation(i).equals("conj")
                && tree.isVerb(i)
                && tree.isVerb(frame.head)
                && tree.pos(i).equals(tree.pos(frame.head))
                && tree.pos(i).matches("VBD|VBZ")
                && (tree.ownSubject(i) < 0 || tree.has(i, "ccomp"))
                && says.test(i);
    }

    /** "said: ...": what stands behind the colon is said. */
    void colon(Frame frame) {
        int next = frame.cue.length();
        if (next < tree.size() && tree.form(next).equals(":")) {
            frame.cue.set(next);
            frame.pending = next >= tree.size() - 2;
            if (next + 1 < tree.size() && frame.content.nextSetBit(next) < 0 && !frame.pending) {
                frame.content.set(next + 1, tree.size());
            }
        }
    }

    /** Quotes right beside source and cue belong to them; all quotes of the sentence do, where nothing else is said. */
    void quoted(Frame frame) {
        if (!frame.quotes() || quotes.holds(tree, frame.head)) {
            return;
        }
        boolean none = frame.content.isEmpty();
        BitSet said = new BitSet();
        said.or(frame.cue);
        if (isNear(frame.source, frame.cue)) {
            said.or(frame.source);
        }
        for (Span quote : quotes.in(tree)) {
            BitSet inside = new BitSet();
            for (int i = 0; i < tree.size(); i++) {
                if (quote.start() <= tree.start(i) && tree.end(i) <= quote.end()) {
                    inside.set(i);
                }
            }
            boolean isLong = inside.cardinality() > SHORT;
            if (!inside.isEmpty() && !inside.intersects(said) && (none || isLong && isBeside(inside, said))) {
                frame.content.or(inside);
            }
        }
        parenthetical(frame, said);
    }

    private static boolean isNear(BitSet source, BitSet cue) {
        int gap = source.nextSetBit(0) < cue.nextSetBit(0)
                ? cue.nextSetBit(0) - source.length()
                : source.nextSetBit(0) - cue.length();
        return !source.isEmpty() && gap <= 1;
    }

    private boolean isBeside(BitSet inside, BitSet said) {
        int gapFrom;
        int gapTo = inside.length() <= said.nextSetBit(0) ? said.nextSetBit(0) : inside.nextSetBit(0);
        if (inside.length() <= said.nextSetBit(0)) {
            gapFrom = inside.length();
        } else if (inside.nextSetBit(0) >= said.length()) {
            gapFrom = said.length();
        } else {
            return false;
        }
        for (int i = gapFrom; i < gapTo; i++) {
            if (!tree.form(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** "In recent days, advisers say, the president": what stands before the commas is said too. */
    private void parenthetical(Frame frame, BitSet said) {
        int from = said.nextSetBit(0);
        int to = said.length();
        boolean set = !frame.source.isEmpty()
                && from > 0
                && to < tree.size()
                && tree.form(from - 1).equals(",")
                && tree.form(to).equals(",")
                && frame.content.nextSetBit(to) >= 0
                && said.cardinality() == to - from;
        if (!set) {
            return;
        }
        for (int i = from - 1;
                i >= 0 && !tree.form(i).equals(";") && !(tree.pos(i).equals("CC") && !frame.content.get(i));
                i--) {
            frame.content.set(i);
        }
    }
}
