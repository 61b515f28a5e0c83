package io.waybill.counter.index;

import io.waybill.lexicon.name.Name;
import io.waybill.lexicon.name.Token;
import io.waybill.lexicon.name.TokenKind;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words of a name among which typing errors are looked for. Stateless. */
final class Words {
    /** A short name is one word, too: "UR-BXI", "K G R". */
    private static final int LONGEST_WHOLE = 14;

    private Words() {}

    /** In canonical letters, each once; all words of a short name joined are one more. */
    static Set<String> of(Name name) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder whole = new StringBuilder();
        for (Token token : name.tokens()) {
            if (token.kind() != TokenKind.LEGAL_FORM) {
                words.add(token.canonical());
                whole.append(token.canonical());
            }
        }
        if (words.size() > 1 && whole.length() <= LONGEST_WHOLE) {
            words.add(whole.toString());
        }
        words.remove("");
        return words;
    }
}
