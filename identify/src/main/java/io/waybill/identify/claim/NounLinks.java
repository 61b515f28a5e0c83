package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cues;
import io.waybill.model.Attribution.Stance;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** "claims that it sold", "the alleged sale": the links of nouns and adjectives of saying. */
final class NounLinks {
    private final Discourse discourse;

    NounLinks(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The link of a cue that is a noun or adjective; none where nothing is said through it. */
    Optional<Link> at(Tree tree, int noun, Cues.Found found) {
        BitSet content = new BitSet();
        if (tree.pos(noun).startsWith("JJ") && !tree.relation(noun).equals("acomp")) {
            return caution(tree, noun, found);
        }
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            if ((relation.equals("acl") || relation.equals("ccomp"))
                    && (tree.has(c, "mark")
                            || tree.ownSubject(c) >= 0
                            || found.cue().takes("inf"))) {
                content.or(tree.subtree(c));
            } else if (relation.equals("prep")
                    && found.cue().takes("of")
                    && tree.lemma(c).equals("of")) {
                content.or(tree.subtree(c));
            }
        }
        if (tree.relation(noun).equals("nsubj")
                && tree.has(tree.head(noun), "ccomp")
                && tree.lemma(tree.head(noun)).equals("be")) {
            content.or(tree.subtree(tree.child(tree.head(noun), "ccomp")));
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        int source = tree.child(noun, "poss");
        return Optional.of(new Link(
                tree.sentence().index(),
                source >= 0 ? source : noun,
                found.from(),
                found.to(),
                found.cue().stance(),
                false,
                discourse.lift(tree, content),
                0));
    }

    /** "the alleged sale": the author's own caution. */
    Optional<Link> caution(Tree tree, int adjective, Cues.Found found) {
        int head = tree.head(adjective);
        if (head >= 0
                && Set.of(Stance.ALLEGES, Stance.SUGGESTS).contains(found.cue().stance())
                && tree.isNoun(head)) {
            return Optional.of(new Link(
                    tree.sentence().index(),
                    -1,
                    found.from(),
                    found.to(),
                    found.cue().stance(),
                    false,
                    discourse.lift(tree, tree.subtree(head)),
                    0));
        }
        return Optional.empty();
    }
}
