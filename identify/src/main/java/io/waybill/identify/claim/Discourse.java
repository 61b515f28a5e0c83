package io.waybill.identify.claim;

import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The sentences of a report as one row of tokens, with what stands in direct quotes. Immutable after construction. */
final class Discourse {
    private static final int PARTIAL_QUOTE = 4;

    final Document document;
    final List<Tree> trees;
    private final int[] base;
    private final BitSet quoted = new BitSet();
    private final BitSet direct = new BitSet();

    Discourse(Document document, Repairs repairs) {
        this.document = document;
        trees = new ArrayList<>();
        base = new int[document.sentences().size() + 1];
        for (Sentence sentence : document.sentences()) {
            trees.add(new Tree(repairs.mend(sentence)));
            base[sentence.index() + 1] =
                    base[sentence.index()] + sentence.tokens().size();
        }
        markQuotes();
    }

    private void markQuotes() {
        int opened = -1;
        int block = -1;
        for (Tree tree : trees) {
            if (tree.sentence().block() != block) {
                // a quote that runs on over paragraphs is opened anew in each of them
                close(opened, base[tree.sentence().index()]);
                opened = -1;
                block = tree.sentence().block();
            }
            for (int i = 0; i < tree.size(); i++) {
                if (isMark(tree, i)) {
                    int at = position(tree, i);
                    if (opened < 0) {
                        opened = at + 1;
                    } else {
                        close(opened, at);
                        opened = -1;
                    }
                }
            }
        }
        close(opened, base[base.length - 1]);
    }

    private void close(int from, int to) {
        if (from >= 0 && to > from) {
            quoted.set(from, to);
            if (to - from > PARTIAL_QUOTE) {
                direct.set(from, to);
            }
        }
    }

    private static boolean isMark(Tree tree, int i) {
        String form = tree.form(i);
        return form.equals("\"") || form.equals("``") || form.equals("''") || form.equals("“") || form.equals("”");
    }

    /** Position of a token in the document. */
    int position(Tree tree, int token) {
        return base[tree.sentence().index()] + token;
    }

    int first(Tree tree) {
        return base[tree.sentence().index()];
    }

    int end(Tree tree) {
        return base[tree.sentence().index() + 1];
    }

    boolean isQuoted(Tree tree, int token) {
        return quoted.get(position(tree, token));
    }

    /** In a quote that is more than a few words put in quotation marks. */
    boolean isDirect(Tree tree, int token) {
        return direct.get(position(tree, token));
    }

    BitSet quotedOf(Tree tree) {
        BitSet set = quoted.get(first(tree), end(tree));
        BitSet shifted = new BitSet();
        set.stream().forEach(i -> shifted.set(first(tree) + i));
        return shifted;
    }

    BitSet lift(Tree tree, BitSet tokens) {
        BitSet lifted = new BitSet();
        tokens.stream().forEach(i -> lifted.set(first(tree) + i));
        return lifted;
    }
}
