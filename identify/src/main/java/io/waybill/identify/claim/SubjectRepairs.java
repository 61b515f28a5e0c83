package io.waybill.identify.claim;

import static io.waybill.identify.claim.Edits.has;
import static io.waybill.identify.claim.Edits.with;

import io.waybill.identify.language.Token;
import java.util.List;
import java.util.Set;

/** Gives a verb the subject that the parser hung on a date, an auxiliary or a participle. */
final class SubjectRepairs {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

    private SubjectRepairs() {}

    /** "In July, the adviser, Jake Sullivan, said": the adviser is no apposition to July. */
    static void behindDate(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.relation().equals("appos")
                || noun.head() < 0
                || !tokens.get(noun.head()).entity().endsWith("DATE")
                || noun.entity().endsWith("DATE")) {
            return;
        }
        Token date = tokens.get(noun.head());
        if (!date.relation().equals("pobj") || date.head() < 0) {
            return;
        }
        int verb = tokens.get(date.head()).head();
        if (verb > i
                && tokens.get(verb).pos().startsWith("VB")
                && !has(tokens, verb, "nsubj")
                && !has(tokens, verb, "nsubjpass")) {
            tokens.set(i, with(noun, noun.pos(), verb, "nsubj"));
        }
    }

    /** "A and B are each designated": the subject belongs to the verb, not to its auxiliary. */
    static void ofAuxiliary(List<Token> tokens, int i) {
        Token subject = tokens.get(i);
        if (!subject.relation().startsWith("nsubj") || subject.head() < 0) {
            return;
        }
        Token auxiliary = tokens.get(subject.head());
        if (auxiliary.relation().startsWith("aux") && auxiliary.head() >= 0) {
            boolean passive = auxiliary.relation().equals("auxpass");
            tokens.set(i, with(subject, subject.pos(), auxiliary.head(), passive ? "nsubjpass" : "nsubj"));
        }
    }

    /** "The action, taken under the order, targets a bank": the participle read as the verb of the sentence. */
    static void ofParticiple(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean bare = FINITE.contains(verb.pos())
                && verb.relation().equals("root")
                && !has(tokens, i, "nsubj")
                && !has(tokens, i, "nsubjpass");
        if (!bare) {
            return;
        }
        for (Token participle : tokens.subList(0, i)) {
            if (participle.pos().equals("VBN")
                    && participle.relation().equals("root")
                    && !has(tokens, participle.index(), "aux")
                    && !has(tokens, participle.index(), "auxpass")) {
                for (int s = 0; s < participle.index(); s++) {
                    Token subject = tokens.get(s);
                    if (subject.head() == participle.index()
                            && subject.relation().startsWith("nsubj")) {
                        tokens.set(s, with(subject, subject.pos(), i, "nsubj"));
                        tokens.set(participle.index(), with(participle, "VBN", s, "acl"));
                        return;
                    }
                }
            }
        }
    }

    /** "The trader, also designated today, was a member": what follows is the verb of the sentence. */
    static void ofParticipleBetweenCommas(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        boolean bare = participle.pos().matches("VB[DN]")
                && !has(tokens, i, "aux")
                && !has(tokens, i, "auxpass")
                && !has(tokens, i, "dobj")
                && !has(tokens, i, "ccomp");
        if (!bare) {
            return;
        }
        int comma = i - 1;
        while (comma > 0 && tokens.get(comma).pos().equals("RB")) {
            comma--;
        }
        if (comma < 1 || !tokens.get(comma).form().equals(",")) {
            return;
        }
        for (Token verb : tokens.subList(i, tokens.size())) {
            boolean behind = verb.head() == i
                    && verb.relation().equals("conj")
                    && tokens.get(verb.index() - 1).form().equals(",")
                    && !has(tokens, verb.index(), "nsubj");
            if (behind) {
                for (int s = 0; s < comma; s++) {
                    Token subject = tokens.get(s);
                    if (subject.head() == i && subject.relation().equals("nsubj")) {
                        tokens.set(s, with(subject, subject.pos(), verb.index(), "nsubj"));
                        tokens.set(verb.index(), with(verb, verb.pos(), participle.head(), participle.relation()));
                        tokens.set(i, with(participle, "VBN", s, "acl"));
                        return;
                    }
                }
            }
        }
    }
}
