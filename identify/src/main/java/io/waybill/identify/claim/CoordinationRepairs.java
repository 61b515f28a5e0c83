package io.waybill.identify.claim;

import static io.waybill.identify.claim.Edits.below;
import static io.waybill.identify.claim.Edits.with;

import io.waybill.identify.language.Token;
import java.util.List;

/** "A and B, as well as C": joins what the parser did not see coordinated. */
final class CoordinationRepairs {
    private CoordinationRepairs() {}

    /** "A and B, as well as C": C is coordinated with A. */
    static void asWellAs(List<Token> tokens, int i) {
        boolean here = i + 3 < tokens.size()
                && tokens.get(i).lemma().equals("as")
                && tokens.get(i + 1).lemma().equals("well")
                && tokens.get(i + 2).lemma().equals("as");
        if (!here) {
            return;
        }
        int right = i + 3;
        while (right < tokens.size()
                && tokens.get(right).head() > right
                && tokens.get(right).relation().matches("det|nmod|amod|compound|poss|num|case|punct")) {
            right = tokens.get(right).head();
        }
        int left = i - 1;
        while (left >= 0 && !tokens.get(left).pos().startsWith("NN")) {
            left--;
        }
        if (left < 0 || right >= tokens.size() || !tokens.get(right).pos().startsWith("NN")) {
            return;
        }
        left = top(tokens, left, right);
        boolean side = tokens.get(left).relation().matches("dobj|pobj|nsubj|nsubjpass|oprd|attr");
        if (side
                && left != right
                && !below(tokens, left, right)
                && !tokens.get(right).relation().equals("conj")) {
            tokens.set(right, with(tokens.get(right), tokens.get(right).pos(), left, "conj"));
        }
    }

    /** The noun that the ones up to here belong to: "officials of Libya" is about officials. */
    private static int top(List<Token> tokens, int noun, int limit) {
        int at = noun;
        for (int step = 0; step < 8; step++) {
            Token token = tokens.get(at);
            int up = token.head();
            if (token.relation().equals("pobj")
                    && up >= 0
                    && tokens.get(up).lemma().matches("of|in")) {
                up = tokens.get(up).head();
            } else if (!token.relation().matches("conj|compound|appos|nmod|poss")) {
                return at;
            }
            if (up < 0 || up >= limit || !tokens.get(up).pos().startsWith("NN")) {
                return at;
            }
            at = up;
        }
        return at;
    }
}
