package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;

/** Checks the tokeniser's offsets against the text: it loses count in rare cases, such as merged brackets. */
final class Realignment {
    private Realignment() {}

    /** The same tokens, each at the place where its form stands; no two overlap, none is empty. */
    static List<Token> align(String text, List<Token> tokens) {
        int at = 0;
        for (Token token : tokens) {
            String form = token.getWordForm();
            int start = token.getStartOffset();
            int end = token.getEndOffset();
            boolean right = start >= at
                    && end <= text.length()
                    && form.contentEquals(text.subSequence(start, Math.max(start, end)));
            if (!right) {
                int found = text.indexOf(form, at);
                if (found >= 0) {
                    token.setStartOffset(found);
                    token.setEndOffset(found + form.length());
                } else {
                    spread(token, text, at);
                }
            }
            at = token.getEndOffset();
        }
        return tokens;
    }

    /** The form stands in the text with spaces in it: takes its characters one after another. */
    private static void spread(Token token, String text, int from) {
        int at = from;
        int start = -1;
        for (char c : token.getWordForm().toCharArray()) {
            int found = text.indexOf(c, at);
            if (found < 0) {
                break;
            }
            start = start < 0 ? found : start;
            at = found + 1;
        }
        int begin = start < 0 ? Math.min(from, text.length() - 1) : start;
        token.setStartOffset(begin);
        token.setEndOffset(Math.max(at, begin + 1));
    }
}
