package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cues;
import io.waybill.model.Attribution.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "It said that it had no contract with X and had never met him": who says so of itself denies, whatever the verb. */
final class FlatNegatives {
    /** Rank of such links: the verb that is negated is no word of denying. */
    static final int RANK = 2;

    private static final Set<String> OPEN = Set.of("MD", "TO");

    private final Discourse discourse;
    private final Cues cues;
    private final Frames frames;
    private final Interest interest;
    private final Kinds kinds;

    FlatNegatives(Discourse discourse, Cues cues, Frames frames, Interest interest, Kinds kinds) {
        this.discourse = discourse;
        this.cues = cues;
        this.frames = frames;
        this.interest = interest;
        this.kinds = kinds;
    }

    /** Links of denial for negated verbs that tell of no dealing by themselves, to a party or to goods. */
    List<Link> of(List<Link> links) {
        List<Link> found = new ArrayList<>();
        for (Link link : links) {
            if (link.stance() != Stance.ASSERTS || link.source() < 0 || link.cueFrom() < 0) {
                continue;
            }
            Tree tree = discourse.trees.get(link.sentence());
            for (int verb : tree.children(link.cueFrom())) {
                for (int clause : tree.conjuncts(verb)) {
                    if (isDenial(tree, clause, link)) {
                        found.add(new Link(
                                link.sentence(),
                                link.source(),
                                clause,
                                clause,
                                Stance.DENIES,
                                false,
                                discourse.lift(tree, tree.subtree(clause)),
                                RANK));
                    }
                }
            }
        }
        return found;
    }

    private boolean isDenial(Tree tree, int verb, Link link) {
        int subject = tree.ownSubject(verb);
        boolean plain = tree.isVerb(verb)
                && tree.relation(tree.firstConjunct(verb)).equals("ccomp")
                && link.content().get(discourse.position(tree, verb))
                && subject >= 0
                && !cues.says(tree.lemma(verb))
                && frames.verb(tree.lemma(verb)).isEmpty()
                && tree.children(verb).stream().noneMatch(c -> OPEN.contains(tree.pos(c)));
        if (!plain) {
            return false;
        }
        int object = tree.child(verb, "dobj", "attr");
        boolean none = tree.has(verb, "neg") || isNone(tree, subject) || object >= 0 && isNone(tree, object);
        boolean own = interest.in(link, tree, subject) || isNone(tree, subject) && ownPlace(tree, verb, link);
        return none && own && dealsWith(tree, verb, subject);
    }

    private static boolean isNone(Tree tree, int noun) {
        return tree.children(noun).stream().anyMatch(c -> tree.lemma(c).equals("no"));
    }

    /** "on its territory". */
    private boolean ownPlace(Tree tree, int verb, Link link) {
        return tree.children(verb).stream()
                .filter(c -> tree.relation(c).equals("prep"))
                .flatMap(c -> tree.objects(c).stream())
                .anyMatch(o -> tree.child(o, "poss") >= 0 && interest.in(link, tree, o));
    }

    private boolean dealsWith(Tree tree, int verb, int subject) {
        return tree.subtree(verb).stream()
                .filter(t -> !tree.isBelow(t, subject) || isNone(tree, subject))
                .anyMatch(t -> tree.isNoun(t)
                        && (kinds.of(tree, t) == Kinds.Kind.THING
                                || kinds.isParty(tree, t) && tree.isName(t)));
    }
}
