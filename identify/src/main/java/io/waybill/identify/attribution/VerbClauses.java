package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.Set;

/** The clauses that hold what a verb as a cue says: its own, one hung on its time, one that it is inserted in. */
final class VerbClauses {
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "acl", "oprd", "advcl");
    private static final Set<String> LOOSE = Set.of("parataxis", "meta", "dep", "advcl", "ccomp");

    private final SyntaxTree tree;

    VerbClauses(SyntaxTree tree) {
        this.tree = tree;
    }

    /** Adds a clause that hangs on the verb, where the cue takes such a one. */
    void take(Cue cue, int verb, int c, boolean passive, Frame frame) {
        String relation = tree.relation(c);
        if (!CLAUSES.contains(relation)) {
            return;
        }
        boolean infinitive = isInfinitive(c);
        boolean having = tree.children(c).stream()
                .anyMatch(a -> tree.relation(a).equals("aux") && tree.pos(a).equals("VBG"));
        boolean gerund = (tree.pos(c).equals("VBG") || having) && tree.ownSubject(c) < 0;
        boolean takes = switch (relation) {
            case "ccomp" ->
                isClause(c)
                        && (cue.takes("that")
                                || cue.takes("quote")
                                || cue.takes("whether")
                                || infinitive && cue.takes("inf"));
            case "xcomp" ->
                infinitive && (cue.takes("inf") || passive)
                        || gerund && (cue.takes("ing") || cue.takes("object"))
                        || !infinitive && !gerund && (cue.takes("oprd") || cue.takes("+as") || cue.takes("object"));
            case "oprd" -> cue.takes("object") || cue.takes("+as") || passive || cue.takes("oprd");
            case "acl" -> passive;
            default -> false;
        };
        if (!takes) {
            return;
        }
        frame.content.or(tree.subtree(c));
        int dobj = tree.child(verb, "dobj");
        if (dobj >= 0 && dobj < c && !cue.takes("hearer") && (relation.equals("xcomp") || relation.equals("oprd"))) {
            frame.content.or(tree.subtree(dobj));
        }
    }

    /** "insisted in June that": the clause belongs to the verb, not to the time. */
    void stray(int verb, Frame frame) {
        for (int c : tree.children(verb)) {
            if (c < verb || !tree.relation(c).matches("prep|npadvmod")) {
                continue;
            }
            BitSet below = tree.subtree(c);
            for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
                boolean that = i > c
                        && tree.relation(i).matches("relcl|acl|ccomp")
                        && tree.isNoun(tree.head(i))
                        && tree.ownSubject(i) >= 0
                        && tree.form(tree.subtree(i).nextSetBit(0)).equalsIgnoreCase("that");
                if (that && frame.content.isEmpty()) {
                    frame.content.or(tree.subtree(i));
                }
            }
        }
    }

    /** ", it added," inside or behind the clause that it attributes. */
    void around(int verb, int subject, Frame frame) {
        int head = tree.head(verb);
        if (head < 0 || !LOOSE.contains(tree.relation(verb)) || tree.ownSubject(verb) < 0 || subject < 0) {
            return;
        }
        int mark = tree.child(verb, "mark");
        if (mark >= 0 && !tree.lemma(mark).equals("as")) {
            return;
        }
        if (tree.relation(verb).equals("ccomp") && tree.head(verb) > verb) {
            return;
        }
        BitSet content = tree.subtree(head);
        content.andNot(tree.subtree(verb));
        frame.content.or(content);
        if (mark >= 0) {
            frame.cue.clear(mark);
        }
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> tree.relation(c).equals("aux") && tree.pos(c).equals("TO"));
    }

    /** What the parser calls a clause can be a stray adjective behind an object: "announced the listing pursuant to". */
    private boolean isClause(int c) {
        return tree.isVerb(c) || tree.ownSubject(c) >= 0 || !tree.has(tree.head(c), "dobj");
    }
}
