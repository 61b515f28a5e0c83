package io.waybill.identify.origin;

import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.SyntaxTree;
import java.util.Set;

/** Cuts sentences into clauses, each known by its head: a verb that says something of its own. */
final class Clauses {
    private static final Set<String> OWN = Set.of("root", "ccomp", "advcl", "conj", "parataxis", "relcl", "acl");

    private Clauses() {}

    /** Stands for what only introduces a clause: "it emerged that", "he said". */
    static final int FRAME = -1;

    /** For each word of a sentence the position of the head of its clause, or {@link #FRAME}. */
    static int[] of(Sentence sentence) {
        SyntaxTree tree = new SyntaxTree(sentence);
        int[] heads = new int[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; !isHead(tree, at) && tree.head(at) >= 0 && steps < heads.length; steps++) {
                at = tree.head(at);
            }
            heads[i] = tree.has(at, "ccomp") ? FRAME : at;
        }
        return heads;
    }

    /** Of a verb that only shares its subject's clause, such as "to take", the governor is the head. */
    private static boolean isHead(SyntaxTree tree, int i) {
        if (!tree.pos(i).startsWith("VB") || !OWN.contains(tree.relation(i))) {
            return false;
        }
        boolean infinitive = tree.pos(i).equals("VB") && tree.ownSubject(i) < 0 && !tree.has(i, "aux");
        boolean attribute = tree.relation(i).equals("acl")
                || tree.pos(i).equals("VB") && tree.relation(i).equals("relcl");
        return !attribute && !infinitive;
    }
}
