package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cues;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** "according to X", "reportedly": the links of prepositions and adverbs. */
final class PhraseLinks {
    private final Discourse discourse;

    PhraseLinks(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "according to X", "reportedly": what they hang on is what is said. */
    Optional<Link> at(Tree tree, Cues.Found found) {
        int at = found.from();
        int governor = tree.head(at);
        if (governor < 0) {
            return Optional.empty();
        }
        int source = -1;
        BitSet own = tree.subtree(at);
        if (found.cue().pos().equals("prep")) {
            List<Integer> objects = tree.objects(found.to());
            if (objects.isEmpty()) {
                return Optional.empty();
            }
            source = objects.getFirst();
        }
        int clause = governor;
        while (!tree.isVerb(clause)
                && tree.head(clause) >= 0
                && found.cue().pos().equals("prep")) {
            clause = tree.head(clause);
        }
        BitSet content = tree.subtree(clause);
        content.andNot(own);
        for (int c : tree.children(clause)) {
            // a coordinated clause with a subject of its own is not under the adverb
            if (source < 0 && tree.relation(c).equals("conj") && tree.ownSubject(c) >= 0) {
                content.andNot(tree.subtree(c));
            }
        }
        return Optional.of(new Link(
                tree.sentence().index(),
                source,
                found.from(),
                found.to(),
                found.cue().stance(),
                false,
                discourse.lift(tree, content),
                0));
    }
}
