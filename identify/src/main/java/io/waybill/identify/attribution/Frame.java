package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** An attribution while it is put together, in token positions of one sentence; {@code more} is what follows elsewhere. */
final class Frame {
    final SyntaxTree tree;
    final Cue word;
    final int head;
    final BitSet source = new BitSet();
    final BitSet cue = new BitSet();
    final BitSet content = new BitSet();
    final List<Span> more = new ArrayList<>();

    /** Whether the cue ends its sentence with a colon, so that what is said follows. */
    boolean pending;

    /** Whether the cue stands behind a quote of its own: a dash before a name. */
    boolean trailing;

    Frame(SyntaxTree tree, Cue word, int head) {
        this.tree = tree;
        this.word = word;
        this.head = head;
    }

    boolean quotes() {
        return word.takes("quote");
    }
}
