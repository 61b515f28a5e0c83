package io.waybill.identify.claim;

import static io.waybill.identify.claim.Edits.has;
import static io.waybill.identify.claim.Edits.with;

import io.waybill.identify.language.Token;
import java.util.List;

/** Gives a verb the clause that the parser hung on a time or a place. */
final class ClauseRepairs {
    private ClauseRepairs() {}

    /** "acknowledged for the first time that it supplied": the clause belongs to the verb, not to the time. */
    static void behindPhrase(List<Token> tokens, int i) {
        Token clause = tokens.get(i);
        if (clause.relation().equals("ccomp") && clause.head() >= 0) {
            behindTime(tokens, i);
            return;
        }
        if (!clause.relation().equals("relcl") || !has(tokens, i, "nsubj")) {
            return;
        }
        boolean that = tokens.stream()
                .anyMatch(t -> t.head() == i
                        && t.lemma().equals("that")
                        && (t.relation().equals("advmod") || t.relation().equals("mark")));
        int noun = clause.head();
        if (!that
                || noun < 0
                || tokens.get(noun).head() < 0
                || !tokens.get(noun).relation().equals("pobj")) {
            return;
        }
        int verb = tokens.get(tokens.get(noun).head()).head();
        if (verb >= 0 && tokens.get(verb).pos().startsWith("VB") && !has(tokens, verb, "ccomp")) {
            tokens.set(i, with(clause, clause.pos(), verb, "ccomp"));
        }
    }

    /** "denied in 2022 that it had sold", "said on Monday in Seoul that": the clause hangs on the time or the place. */
    private static void behindTime(List<Token> tokens, int i) {
        Token clause = tokens.get(i);
        Token noun = tokens.get(clause.head());
        boolean adjunct = noun.entity().endsWith("DATE")
                || noun.entity().endsWith("TIME")
                || noun.entity().endsWith("GPE")
                || noun.pos().equals("CD");
        if (!adjunct || noun.head() < 0) {
            return;
        }
        int verb = noun.relation().equals("pobj") ? tokens.get(noun.head()).head() : noun.head();
        if (verb >= 0 && tokens.get(verb).pos().startsWith("VB") && !has(tokens, verb, "ccomp")) {
            tokens.set(i, with(clause, clause.pos(), verb, "ccomp"));
        }
    }
}
