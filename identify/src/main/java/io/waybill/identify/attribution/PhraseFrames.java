package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** "according to X", "in the words of X", "in X's view": the clause that they stand in is what is said. */
final class PhraseFrames {
    private final SyntaxTree tree;
    private final Cues cues;
    private final Clause clause;

    PhraseFrames(SyntaxTree tree, Cues cues) {
        this.tree = tree;
        this.cues = cues;
        clause = new Clause(tree);
    }

    Optional<Frame> phrase(int at) {
        return cues.at(tree, at, cue -> cue.pos().equals("prep") && !cue.takes("hearer") && !cue.takes("basis"))
                .flatMap(this::frame);
    }

    private Optional<Frame> frame(Cues.Found found) {
        int governor = tree.head(found.from());
        List<Integer> objects = tree.objects(found.to());
        if (governor < 0 || objects.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = new Frame(tree, found.cue(), found.from());
        frame.cue.set(found.from(), found.to() + 1);
        frame.source.or(clause.phrase(objects.getFirst(), c -> false));
        int top = governor;
        while (!tree.isVerb(top) && tree.head(top) >= 0) {
            top = tree.head(top);
        }
        BitSet content = tree.subtree(top);
        content.andNot(tree.subtree(found.from()));
        frame.content.or(content);
        return frame.content.isEmpty() ? Optional.empty() : Optional.of(frame);
    }
}
