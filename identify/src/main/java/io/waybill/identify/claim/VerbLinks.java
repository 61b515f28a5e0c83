package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cue;
import io.waybill.identify.attribution.Cues;
import io.waybill.model.Attribution.Stance;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** "Ada Ltd denied that it sold": the links of verbs of saying, with their source. */
final class VerbLinks {
    private static final Set<String> CONCESSIONS = Set.of("though", "although", "while", "whereas", "despite", "but");

    private final Discourse discourse;
    private final Words words;

    VerbLinks(Discourse discourse, Words words) {
        this.discourse = discourse;
        this.words = words;
    }

    /** The link of a cue at a verb; none where nothing is said. */
    Optional<Link> at(Tree tree, Cues.Found found) {
        Cue cue = found.cue();
        int verb = found.from();
        Clauses clauses = new Clauses(tree, words);
        boolean passive = tree.isPassive(verb);
        BitSet content = new VerbContents(discourse, words, tree).of(found);
        int source = source(tree, clauses, verb);
        if (source < 0 && passive && cue.stance() == Stance.DECLINES) {
            source = clauses.patient(verb); // "could not be reached"
        }
        if (content.isEmpty() && cue.stance() != Stance.DECLINES) {
            return Optional.empty();
        }
        if (source >= 0 && content.get(source)) {
            source = -1;
        }
        content.andNot(frameOf(tree, verb, source));
        if (content.isEmpty() && cue.stance() == Stance.DECLINES) {
            content.set(verb);
        }
        if (cue.stance() == Stance.DENIES) {
            content.andNot(concessions(tree, content));
        }
        boolean quoting = cue.takes("quote");
        return Optional.of(new Link(
                tree.sentence().index(),
                source,
                found.from(),
                found.to(),
                cue.stance(),
                quoting,
                discourse.lift(tree, content),
                1));
    }

    /** The one who says it; where a relative clause hangs on what cannot speak, its pronoun, so that a party nearby is found. */
    private int source(Tree tree, Clauses clauses, int verb) {
        int source = tree.isPassive(verb) ? clauses.actor(verb) : clauses.subject(verb, 0);
        int own = tree.ownSubject(verb);
        boolean dumb = source >= 0
                && source != own
                && own >= 0
                && clauses.isRelative(own)
                && !tree.isName(source)
                && words.partyNoun(tree.lemma(source)).isEmpty();
        return dumb ? own : source;
    }

    /** The tokens that frame the content: verb, source, auxiliaries. */
    private static BitSet frameOf(Tree tree, int verb, int source) {
        BitSet frame = new BitSet();
        frame.set(verb);
        for (int c : tree.children(verb)) {
            if (tree.relation(c).startsWith("aux") || tree.relation(c).equals("neg")) {
                frame.set(c);
            }
        }
        if (source >= 0 && tree.head(source) == verb) {
            frame.or(tree.subtree(source));
        }
        return frame;
    }

    /** What stands outside a denial: "even though rockets have been found". */
    private static BitSet concessions(Tree tree, BitSet content) {
        BitSet outside = new BitSet();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            int mark = tree.child(i, "mark");
            if (tree.relation(i).equals("advcl") && mark >= 0 && CONCESSIONS.contains(tree.lemma(mark))) {
                outside.or(tree.subtree(i));
            }
        }
        return outside;
    }
}
