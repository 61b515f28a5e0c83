package io.waybill.identify.claim;

import io.waybill.identify.language.Token;
import java.util.List;

/** What repairs ask of the tokens of a sentence, and how they change one. */
final class Edits {
    private Edits() {}

    /** Whether a token is the ancestor or hangs under it. */
    static boolean below(List<Token> tokens, int token, int ancestor) {
        int at = token;
        for (int step = 0; at >= 0 && step < tokens.size(); step++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The first token under another in a relation, -1 for none. */
    static int child(List<Token> tokens, int head, String relation) {
        return tokens.stream()
                .filter(t -> t.head() == head && t.relation().equals(relation))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    static boolean has(List<Token> tokens, int head, String relation) {
        return tokens.stream().anyMatch(t -> t.head() == head && t.relation().equals(relation));
    }

    /** The token with another tag and place in the tree. */
    static Token with(Token token, String pos, int head, String relation) {
        return with(token, token.lemma(), pos, head, relation);
    }

    static Token with(Token token, String lemma, String pos, int head, String relation) {
        return new Token(
                token.index(), token.form(), token.start(), token.end(), lemma, pos, token.entity(), head, relation);
    }
}
