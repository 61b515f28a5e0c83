package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Predicate adjectives as cues: "is sure that", "was critical of". */
final class AdjectiveFrames {
    private final SyntaxTree tree;
    private final Cues cues;
    private final Clause clause;
    private final Predicate<Integer> says;

    AdjectiveFrames(SyntaxTree tree, Cues cues, Predicate<Integer> says) {
        this.tree = tree;
        this.cues = cues;
        this.says = says;
        clause = new Clause(tree);
    }

    Optional<Frame> adjective(int adjective) {
        if (!Set.of("acomp", "attr", "oprd", "conj").contains(tree.relation(adjective)) && !tree.isVerb(adjective)) {
            return Optional.empty();
        }
        Optional<Cues.Found> found = cues.at(tree, adjective, c -> c.pos().equals("adj"));
        int verb = tree.head(adjective);
        if (found.isEmpty() || verb < 0 || !tree.isVerb(verb)) {
            return Optional.empty();
        }
        Cue cue = found.get().cue();
        Frame frame = new Frame(tree, cue, adjective);
        BitSet group = clause.group(verb, verb);
        if (adjective - verb > 4 || adjective < verb) {
            return Optional.empty();
        }
        frame.cue.set(group.nextSetBit(0), adjective + 1);
        for (int c : tree.children(adjective)) {
            String relation = tree.relation(c);
            if (c > adjective
                    && (relation.equals("ccomp") && cue.takes("that")
                            || relation.equals("xcomp") && cue.takes("inf"))) {
                frame.content.or(tree.subtree(c));
            } else if (c == adjective + 1
                    && relation.equals("prep")
                    && cue.takes("+" + tree.lemma(c))
                    && frame.content.isEmpty()) {
                frame.content.or(clause.behind(c));
                frame.cue.set(c);
            }
        }
        int subject = clause.speaker(verb);
        if (subject < 0 || frame.content.isEmpty() || tree.lemma(subject).equals("it")) {
            return Optional.empty();
        }
        frame.source.or(clause.phrase(subject, says));
        return Optional.of(frame);
    }
}
