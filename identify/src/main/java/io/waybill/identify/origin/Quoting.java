package io.waybill.identify.origin;

import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.Token;

/** Marks the words that stand in quotation marks, over sentences of one block. Confined to one thread. */
final class Quoting {
    private int block = -1;
    private boolean open;

    void mark(String text, Sentence sentence, int at, boolean[] quoted) {
        if (sentence.block() != block) {
            block = sentence.block(); // a quote that runs on over paragraphs is opened anew in each
            open = false;
        }
        for (Token token : sentence.tokens()) {
            char first = text.charAt(token.start());
            if (first == '“' || first == '”' || first == '"') {
                open = first == '“' || (first == '"' && !open);
            } else {
                quoted[at + token.index()] = open;
            }
        }
    }
}
