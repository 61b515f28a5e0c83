package io.waybill.identify.claim;

import io.waybill.identify.language.Token;
import java.util.List;

/** Mends one thing that the parser gets wrong: a pattern of tags and relations at a token, and what it should be. */
@FunctionalInterface
interface Repair {
    /** Changes the tokens where the pattern stands at token i. */
    void mend(List<Token> tokens, int i);
}
