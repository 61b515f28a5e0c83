package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/** The library's tokens, with right offsets, and with numbers freed of the marks that it leaves on them. Thread-safe. */
final class Tokenisation {
    private final SpacedTokenizer tokenizer = new SpacedTokenizer();

    /** Tokens in order; offsets into {@code text}, none empty. */
    List<Token> tokens(String text) {
        List<Token> tokens = Realignment.align(text, tokenizer.tokenize(text));
        List<Token> mended = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String form = token.getWordForm();
            int length = form.length();
            boolean whole = token.getEndOffset() - token.getStartOffset() == length;
            if (whole && length > 3 && form.startsWith("(") && form.endsWith(")") && isDigits(form, 1, length - 1)) {
                cut(token, mended, 1, length - 1);
            } else if (whole
                    && i > 0
                    && endsSentence(
                            form, i + 1 < tokens.size() ? tokens.get(i + 1).getWordForm() : "")) {
                cut(token, mended, length - 1);
            } else {
                mended.add(token);
            }
        }
        return mended;
    }

    /** The library takes "5." for a list number even at the end of a sentence. */
    private static boolean endsSentence(String form, String next) {
        return form.length() > 1
                && form.endsWith(".")
                && Character.isDigit(form.charAt(form.length() - 2))
                && (next.isEmpty() || SentenceSplitter.isStarter(next));
    }

    private static boolean isDigits(String form, int from, int to) {
        return form.substring(from, to).chars().allMatch(Character::isDigit);
    }

    private static void cut(Token token, List<Token> into, int... places) {
        int from = 0;
        for (int i = 0; i <= places.length; i++) {
            int to = i < places.length ? places[i] : token.getWordForm().length();
            int start = token.getStartOffset();
            into.add(new Token(token.getWordForm().substring(from, to), start + from, start + to));
            from = to;
        }
    }
}
