package io.waybill.identify.claim;

import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Mends what the parser often gets wrong where dealings are told: "to broker arms deals" read as three nouns. */
final class Repairs {
    private final Frames frames;

    Repairs(Frames frames) {
        this.frames = frames;
    }

    Sentence mend(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token to = tokens.get(i);
            Token verb = tokens.get(i + 1);
            boolean looksLikeNoun = verb.pos().equals("NN") && Character.isLowerCase(verb.form().charAt(0))
                    && !frames.verb(verb.lemma()).isEmpty() && verb.head() > verb.index();
            if (!to.lemma().equals("to") || to.head() < 0 || !looksLikeNoun) {
                continue;
            }
            Token object = tokens.get(verb.head());
            if (!object.pos().startsWith("NN") || object.head() != to.index() && object.head() != to.head()
                    || !tokens.get(to.head()).pos().startsWith("VB") && !tokens.get(to.head()).pos().startsWith("NN")) {
                continue;
            }
            tokens.set(i + 1, with(verb, "VB", to.head(), "xcomp"));
            tokens.set(i, with(to, "TO", verb.index(), "aux"));
            tokens.set(object.index(), with(object, object.pos(), verb.index(), "dobj"));
            changed = true;
        }
        return changed
                ? new Sentence(sentence.index(), sentence.block(), sentence.kind(), sentence.start(), sentence.end(), tokens)
                : sentence;
    }

    private static Token with(Token token, String pos, int head, String relation) {
        return new Token(token.index(), token.form(), token.start(), token.end(), token.lemma(), pos, token.entity(), head, relation);
    }
}
