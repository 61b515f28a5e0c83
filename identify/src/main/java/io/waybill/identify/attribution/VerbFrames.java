package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Verbs as cues: what they take, who is their subject. */
final class VerbFrames {
    private final SyntaxTree tree;
    private final Cues cues;
    private final Clause clause;
    private final Said said;
    private final VerbContents contents;

    VerbFrames(SyntaxTree tree, Cues cues, Quotes quotes) {
        this.tree = tree;
        this.cues = cues;
        clause = new Clause(tree);
        said = new Said(tree, quotes, clause, this::says);
        contents = new VerbContents(tree, clause, this::says);
    }

    Optional<Frame> verb(int verb) {
        return cues.at(
                        tree,
                        verb,
                        cue -> cue.pos().equals("verb") && !cue.lemma().startsWith("tell "))
                .filter(this::isCompact)
                .or(() -> cues.at(
                        tree,
                        verb,
                        cue -> cue.pos().equals("verb") && !cue.lemma().contains(" ")))
                .flatMap(found -> frame(verb, found));
    }

    private Optional<Frame> frame(int verb, Cues.Found found) {
        Cue cue = found.cue();
        Frame frame = new Frame(tree, cue, verb);
        int last = found.to();
        frame.cue.or(clause.group(verb, last));
        int upper = climb(verb, frame.cue);
        boolean passive = tree.isPassive(upper);
        int subject = clause.speaker(upper);

        contents.take(cue, verb, last, upper, frame);
        if (subject >= 0 && !frame.content.get(subject) && !tree.isBelow(subject, verb)
                || subject >= 0 && tree.head(subject) == upper
                || subject >= 0 && agentOf(subject, upper)) {
            frame.source.or(clause.phrase(subject, this::says));
        }
        if (subject >= 0 && tree.lemma(subject).equals("it") && passive) {
            frame.source.clear();
        }
        said.colon(frame);
        said.asides(frame);
        said.quoted(frame);
        frame.content.andNot(frame.cue);
        frame.content.andNot(frame.source);
        if (frame.content.isEmpty() && !frame.pending) {
            return Optional.empty();
        }
        if (frame.source.isEmpty() && !passive) {
            return Optional.empty();
        }
        return Optional.of(frame);
    }

    private boolean agentOf(int subject, int verb) {
        int by = tree.head(subject);
        return by >= 0 && tree.head(by) == verb;
    }

    /** Whether a verb is a cue of saying itself. */
    boolean says(int verb) {
        return tree.isVerb(verb)
                && cues.at(
                                tree,
                                verb,
                                c -> c.pos().equals("verb")
                                        && (c.takes("that") || c.takes("quote") || c.takes("object")))
                        .isPresent();
    }

    /** A cue of several words holds only where nothing but small words stands between them. */
    private boolean isCompact(Cues.Found found) {
        int small = 0;
        for (int i = found.from() + 1; i < found.to(); i++) {
            boolean own = List.of(found.cue().lemma().split(" ")).contains(tree.lemma(i));
            small += own || tree.pos(i).matches("DT|JJ.?|RB|PRP\\$|CD") ? 0 : 1;
        }
        return small == 0;
    }

    /** "appeared to suggest", "went on to say": the whole chain is the cue, its first verb has the subject. */
    private int climb(int verb, BitSet group) {
        int at = verb;
        for (int step = 0; step < 3; step++) {
            int head = tree.head(at);
            boolean chained = head >= 0
                    && head < at
                    && tree.relation(at).equals("xcomp")
                    && tree.isVerb(head)
                    && !tree.has(head, "dobj")
                    && at - head <= 5
                    && cues.at(tree, head, c -> c.pos().equals("verb") && (c.takes("inf") || c.takes("ing")))
                            .isEmpty();
            if (!chained) {
                return at;
            }
            BitSet upper = clause.group(head, head);
            group.set(upper.nextSetBit(0), group.length());
            at = head;
        }
        return at;
    }
}
