package io.waybill.identify.claim;

import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.SyntaxTree;

/** The dependency tree of a sentence with the questions that frames ask of it. */
final class Tree extends SyntaxTree {
    Tree(Sentence sentence) {
        super(sentence);
    }
}
