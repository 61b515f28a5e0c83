package io.waybill.identify.claim;

import static io.waybill.identify.claim.Edits.has;
import static io.waybill.identify.claim.Edits.with;

import io.waybill.identify.language.Token;
import java.util.List;

/** Gives a verb the object that the parser hung on a noun, a date or a place. */
final class ObjectRepairs {
    private ObjectRepairs() {}

    /** An object of a preposition that hangs on a noun before the verb is the verb's own object. */
    static void underSubject(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.relation().equals("pobj") || token.head() < 0 || token.head() > i) {
            return;
        }
        Token head = tokens.get(token.head());
        int verb = head.head();
        boolean subject =
                head.pos().startsWith("NN") && head.relation().equals("nsubj") && verb > head.index() && verb < i;
        if (subject && !has(tokens, verb, "dobj")) {
            tokens.set(i, with(token, token.pos(), verb, "dobj"));
        }
    }

    /** "designated today Ada Bank": the bank is no apposition to today. */
    static void behindDate(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.relation().matches("appos|conj")
                || noun.head() < 0
                || noun.head() > i
                || !tokens.get(noun.head()).entity().endsWith("DATE")
                || noun.entity().endsWith("DATE")
                || !noun.pos().startsWith("NN")) {
            return;
        }
        Token date = tokens.get(noun.head());
        int verb = date.relation().equals("npadvmod") ? date.head() : -1;
        if (verb >= 0
                && verb < date.index()
                && tokens.get(verb).pos().startsWith("VB")
                && !has(tokens, verb, "dobj")
                && !has(tokens, verb, "nsubjpass")) {
            tokens.set(i, with(noun, noun.pos(), verb, "dobj"));
            for (int j = i + 1; j < tokens.size(); j++) {
                Token next = tokens.get(j);
                if (next.head() == date.index() && next.relation().equals("conj")) {
                    tokens.set(j, with(next, next.pos(), i, "conj"));
                }
            }
        }
    }

    /** "delivered to Chad a first batch of missiles": the batch is no apposition to Chad. */
    static void behindPhrase(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean here = noun.relation().equals("appos")
                && noun.pos().startsWith("NN")
                && noun.head() >= 0
                && noun.head() < i
                && tokens.get(noun.head()).relation().equals("pobj")
                && tokens.get(noun.head() + 1).pos().matches("DT|CD");
        int preposition = here ? tokens.get(noun.head()).head() : -1;
        int verb = preposition < 0 ? -1 : tokens.get(preposition).head();
        if (verb >= 0
                && preposition == verb + 1
                && tokens.get(verb).pos().startsWith("VB")
                && !has(tokens, verb, "dobj")
                && !has(tokens, verb, "nsubjpass")) {
            tokens.set(i, with(noun, noun.pos(), verb, "dobj"));
        }
    }
}
