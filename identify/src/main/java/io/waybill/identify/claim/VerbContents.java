package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cue;
import io.waybill.identify.attribution.Cues;
import io.waybill.model.Attribution.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What is said by a verb of saying: its clause, object or prepositional phrase, the clause it is inserted in, a quote. */
final class VerbContents {
    private final Discourse discourse;
    private final Words words;
    private final Tree tree;

    VerbContents(Discourse discourse, Words words, Tree tree) {
        this.discourse = discourse;
        this.words = words;
        this.tree = tree;
    }

    /** The tokens of the sentence that the verb of a cue says; empty where it says nothing. */
    BitSet of(Cues.Found found) {
        int verb = found.from();
        BitSet content = arguments(found);
        if (content.isEmpty() && found.to() > verb && closes(found.cue(), found.to())) {
            content.or(tree.subtree(found.to())); // "has nothing to do with the sale", "pleaded guilty to selling"
            content.clear(found.to());
        }
        if (tree.isPassive(verb) && !content.isEmpty() && tree.ownSubject(verb) >= 0) {
            content.or(tree.subtree(tree.ownSubject(verb)));
        }
        if (content.isEmpty() && isInserted(verb)) {
            content.or(tree.subtree(tree.head(verb)));
            content.andNot(tree.subtree(verb));
        }
        if (content.isEmpty() && found.cue().takes("quote")) {
            content.or(quoted());
        }
        return content;
    }

    /** What hangs on the verb itself. */
    private BitSet arguments(Cues.Found found) {
        Cue cue = found.cue();
        int verb = found.from();
        boolean passive = tree.isPassive(verb);
        BitSet content = new BitSet();
        for (int c : around(found)) {
            if (isClause(found, c) || isUnsaid(found, c) || isDenied(found, c)) {
                content.or(tree.subtree(c));
                continue;
            }
            switch (tree.relation(c)) {
                case "dobj" -> {
                    if (isSaidObject(cue, c)) {
                        content.or(tree.subtree(c));
                    }
                }
                case "prep" -> {
                    if (cue.takes("of") && Set.of("of", "with", "for").contains(tree.lemma(c))) {
                        content.or(tree.subtree(c));
                        int blamed = tree.child(verb, "dobj", "nsubjpass");
                        if (blamed >= 0) {
                            content.or(tree.subtree(blamed));
                        }
                    }
                }
                case "nsubjpass" -> {
                    boolean retracted = cue.stance() == Stance.RETRACTS && words.isClaimNoun(tree.lemma(c));
                    if (passive && !content.isEmpty() || retracted) {
                        content.or(tree.subtree(c));
                    }
                }
                default -> {}
            }
        }
        return content;
    }

    private List<Integer> around(Cues.Found found) {
        List<Integer> around = new ArrayList<>(tree.children(found.from()));
        if (found.to() != found.from() && tree.firstConjunct(found.to()) == found.from()) {
            around.addAll(tree.children(found.to())); // "neither confirmed nor denied that"
        }
        return around;
    }

    private boolean isClause(Cues.Found found, int c) {
        Cue cue = found.cue();
        String relation = tree.relation(c);
        boolean passive = tree.isPassive(found.from());
        return relation.equals("ccomp")
                || (relation.equals("xcomp") || relation.equals("advcl") && isGerund(c))
                        && (cue.takes("inf") || passive || isGerund(c) && cue.takes("object"))
                || relation.equals("acl") && passive
                || relation.equals("oprd") && passive;
    }

    /** "declined to discuss", "would not comment on": what somebody says nothing of. */
    private boolean isUnsaid(Cues.Found found, int c) {
        String relation = tree.relation(c);
        return found.cue().stance() == Stance.DECLINES
                && (relation.equals("xcomp")
                        || relation.equals("advcl") && tree.has(c, "mark") && c < found.from()
                        || relation.equals("prep") && tree.lemma(c).matches("on|about|to"));
    }

    private boolean isSaidObject(Cue cue, int object) {
        return cue.stance() == Stance.RETRACTS
                ? words.isClaimNoun(tree.lemma(object))
                : cue.takes("object") && !cue.takes("of") && canBeSaid(cue, object);
    }

    /** "objected to the claim that", "took issue with reports of": something said behind a preposition of the cue. */
    private boolean isDenied(Cues.Found found, int preposition) {
        Cue cue = found.cue();
        return cue.stance() == Stance.DENIES
                && tree.relation(preposition).equals("prep")
                && (preposition <= found.to() || cue.takes("+" + tree.lemma(preposition)))
                && tree.objects(preposition).stream().anyMatch(o -> words.isClaimNoun(tree.lemma(o)));
    }

    /** What is denied or dismissed as an object is something said, or an event; "counter efforts" is no denial. */
    private boolean canBeSaid(Cue cue, int object) {
        return cue.stance() != Stance.DENIES
                || words.isClaimNoun(tree.lemma(object))
                || cue.lemma().matches("deny|rule out");
    }

    /** A cue of several words whose last one leads to what is said. */
    private boolean closes(Cue cue, int last) {
        return switch (cue.stance()) {
            case DENIES -> cue.lemma().matches("(have|be|know|not|play|take|there) .*");
            case CONFIRMS -> true;
            case DECLINES -> tree.isNoun(last);
            default -> false;
        };
    }

    /** ", it added," inside the clause that it attributes. */
    private boolean isInserted(int verb) {
        return tree.head(verb) >= 0
                && Set.of("parataxis", "meta", "dep", "advcl").contains(tree.relation(verb))
                && tree.ownSubject(verb) >= 0
                && !tree.has(verb, "mark");
    }

    private BitSet quoted() {
        BitSet quote = discourse.quotedOf(tree);
        BitSet inside = new BitSet();
        for (int i = 0; i < tree.size(); i++) {
            if (quote.get(discourse.position(tree, i))) {
                inside.set(i);
            }
        }
        return inside;
    }

    /** "selling", "having sold". */
    private boolean isGerund(int verb) {
        return tree.pos(verb).equals("VBG")
                || tree.pos(verb).equals("VBN")
                        && tree.children(verb).stream()
                                .anyMatch(c -> tree.relation(c).equals("aux")
                                        && tree.pos(c).equals("VBG"));
    }
}
