package io.waybill.identify.claim;

import static io.waybill.identify.claim.Edits.has;
import static io.waybill.identify.claim.Edits.with;

import io.waybill.identify.language.Token;
import java.util.List;

/** Mends words read as another part of speech: verbs as nouns, an adjective as a preposition. */
final class TagRepairs {
    private final Frames frames;

    TagRepairs(Frames frames) {
        this.frames = frames;
    }

    /** "to broker arms deals" read as three nouns. */
    void infinitive(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()) {
            return;
        }
        Token to = tokens.get(i);
        Token verb = tokens.get(i + 1);
        boolean looksLikeNoun = verb.pos().equals("NN")
                && Character.isLowerCase(verb.form().charAt(0))
                && !frames.verb(verb.lemma()).isEmpty()
                && verb.head() > verb.index();
        if (!to.lemma().equals("to") || to.head() < 0 || !looksLikeNoun) {
            return;
        }
        Token object = tokens.get(verb.head());
        while (object.relation().equals("compound") && object.head() > object.index()) {
            object = tokens.get(object.head());
        }
        boolean hangs = object.head() == to.index() || object.head() == to.head();
        String above = tokens.get(to.head()).pos();
        if (object.pos().startsWith("NN") && hangs && (above.startsWith("VB") || above.startsWith("NN"))) {
            tokens.set(i + 1, with(verb, "VB", to.head(), "xcomp"));
            tokens.set(i, with(to, "TO", verb.index(), "aux"));
            tokens.set(object.index(), with(object, object.pos(), verb.index(), "dobj"));
        }
    }

    /** "such transfers breach the resolution": a noun with a subject and an object is a verb. */
    void nounForVerb(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.pos().startsWith("NN")
                && !frames.verb(token.lemma()).isEmpty()
                && has(tokens, i, "nsubj")
                && has(tokens, i, "dobj")) {
            tokens.set(i, with(token, token.pos().equals("NNS") ? "VBZ" : "VBP", token.head(), token.relation()));
        }
    }

    /** "the decision to ship fuel": a noun behind "to" with an object of its own is a verb. */
    static void bareInfinitive(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.pos().equals("IN")
                && token.lemma().equals("to")
                && token.relation().equals("aux")) {
            tokens.set(i, with(token, "TO", token.head(), token.relation()));
            return;
        }
        boolean verb = token.pos().equals("NN")
                && token.relation().matches("acl|xcomp|advcl")
                && i > 0
                && tokens.get(i - 1).pos().equals("TO")
                && tokens.get(i - 1).head() == i;
        if (verb) {
            tokens.set(i, with(token, "VB", token.head(), token.relation()));
        }
    }

    /** "had been due to be delivered": an adjective, not a preposition. */
    static void due(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.pos().equals("IN") && token.lemma().equals("due") && has(tokens, i, "xcomp")) {
            tokens.set(i, with(token, "JJ", token.head(), "acomp"));
        }
    }

    /** "no longer exports": both words belong to the verb behind them. */
    static void noLonger(List<Token> tokens, int i) {
        boolean here = i + 2 < tokens.size()
                && tokens.get(i).form().equalsIgnoreCase("no")
                && tokens.get(i + 1).form().equals("longer")
                && tokens.get(i + 2).pos().startsWith("VB");
        if (here) {
            tokens.set(i, with(tokens.get(i), "RB", i + 2, "neg"));
            tokens.set(i + 1, with(tokens.get(i + 1), "RB", i + 2, "advmod"));
        }
    }
}
