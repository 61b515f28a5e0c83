package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** What a verb as a cue says: its clause, its object, what stands behind its prepositions, the clause it is inserted in. */
final class VerbContents {
    private final SyntaxTree tree;
    private final Clause clause;
    private final VerbClauses clauses;
    private final Predicate<Integer> says;

    VerbContents(SyntaxTree tree, Clause clause, Predicate<Integer> says) {
        this.tree = tree;
        this.clause = clause;
        this.says = says;
        clauses = new VerbClauses(tree);
    }

    /**
     * Adds to the frame's content what the verb takes.
     *
     * @param last token of the cue
     * @param upper first verb of the chain that the cue closes, which has the subject
     */
    void take(Cue cue, int verb, int last, int upper, Frame frame) {
        boolean passive = tree.isPassive(upper);
        int subject = clause.speaker(upper);
        for (int c : tree.children(verb)) {
            clauses.take(cue, verb, c, passive, frame);
        }
        if (frame.content.isEmpty() && cue.takes("that")) {
            clauses.stray(verb, frame);
        }
        if (frame.content.isEmpty() && last > verb && tree.isNoun(last)) {
            ofNoun(last, frame);
        }
        boolean pointed = !frame.content.isEmpty();
        if (!pointed && prepositional(cue, verb, last, frame)) {
            pointed = true;
        }
        int dobj = object(verb);
        if (cue.takes("object") && dobj > last && !(pointed && (tellsTo(verb, dobj) || cue.takes("hearer")))) {
            frame.content.or(tree.subtree(dobj));
        }
        if (passive
                && !(subject < 0 && frame.content.isEmpty())
                && (cue.takes("object") || cue.takes("inf") || pointed)) {
            passiveContent(upper, frame);
        }
        if (frame.content.isEmpty() && cue.takes("quote")) {
            clauses.around(verb, subject, frame);
        }
        if (frame.content.isEmpty() && relative(verb, cue)) {
            frame.content.set(relativePronoun(verb));
        }
    }

    /** "make the case that", "raise questions about". */
    private void ofNoun(int noun, Frame frame) {
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            if (c > noun && (relation.equals("acl") || relation.equals("ccomp"))) {
                frame.content.or(tree.subtree(c));
            } else if (c == noun + 1 && relation.equals("prep") && frame.content.isEmpty()) {
                frame.content.or(clause.behind(c));
                frame.cue.set(c);
            }
        }
    }

    /** What the verb acts on; "said Monday" has none. */
    private int object(int verb) {
        int object = tree.child(verb, "dobj");
        return object >= 0
                        && (tree.entity(object).equals("DATE")
                                || tree.entity(object).equals("TIME"))
                ? -1
                : object;
    }

    /** "told reporters that": the object only hears. */
    private boolean tellsTo(int verb, int dobj) {
        return !tree.has(verb, "xcomp") && !tree.has(verb, "oprd") && tree.has(verb, "ccomp");
    }

    /** "warned of attacks", "accused them of lying". */
    private boolean prepositional(Cue cue, int verb, int last, Frame frame) {
        for (int c : tree.children(verb)) {
            boolean joins =
                    tree.relation(c).equals("prep") && (cue.takes("+" + tree.lemma(c)) || c <= last && c > verb);
            if (!joins || clause.isTime(c)) {
                continue;
            }
            BitSet behind = clause.behind(c);
            if (behind.isEmpty()) {
                continue;
            }
            frame.content.or(behind);
            if (tree.lemma(c).equals("as")) {
                frame.content.set(c);
                if (tree.child(verb, "dobj") >= 0) {
                    frame.content.or(tree.subtree(tree.child(verb, "dobj")));
                }
            } else if (frame.cue.length() == c) {
                frame.cue.set(c);
            } else {
                frame.content.set(c);
                if (cue.takes("object") && tree.child(verb, "dobj") >= 0 && tree.child(verb, "dobj") < c) {
                    frame.content.or(tree.subtree(tree.child(verb, "dobj")));
                }
            }
            return true;
        }
        return false;
    }

    /** "is believed to have paid", "were criticized": the subject is part of what is said. */
    private void passiveContent(int verb, Frame frame) {
        int subject = tree.ownSubject(verb);
        if (subject >= 0 && !tree.lemma(subject).equals("it")) {
            frame.content.or(clause.isPronoun(subject) ? single(subject) : clause.phrase(subject, says));
        }
    }

    private static BitSet single(int i) {
        BitSet set = new BitSet();
        set.set(i);
        return set;
    }

    /** "charges that he denied": what is denied is named by the clause's own noun. */
    private boolean relative(int verb, Cue cue) {
        return cue.takes("object") && relativePronoun(verb) >= 0;
    }

    private int relativePronoun(int verb) {
        for (int c : tree.children(verb)) {
            if (c < verb
                    && tree.pos(c).startsWith("W")
                    && List.of("dobj", "pobj").contains(tree.relation(c))) {
                return c;
            }
        }
        return -1;
    }
}
