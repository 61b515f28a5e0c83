package io.waybill.lexicon.goods;

/**
 * A phrase of goods.tsv.
 *
 * @param good empty name for what is not a good although its words look so
 * @param words how many words the phrase has
 */
record Entry(Kind kind, Good good, boolean pluralOnly, int words) {
    enum Kind {
        GOOD,
        GENERIC,
        MODIFIER,
        /** "a variety of ...": the good stands after "of". */
        PARTITIVE,
        NONE
    }

    boolean lends() {
        return kind == Kind.GOOD || kind == Kind.MODIFIER;
    }
}
