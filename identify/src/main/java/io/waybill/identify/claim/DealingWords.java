package io.waybill.identify.claim;

/** Words of trying, getting, giving and doing, by their classes in {@code syntax.tsv}. */
interface DealingWords extends WordClasses {
    default boolean isLight(String lemma) {
        return is("light", lemma);
    }

    default boolean isWeak(String lemma) {
        return is("weak", lemma);
    }

    default boolean isGetting(String lemma) {
        return is("getting", lemma);
    }

    default boolean isFrameOfGiving(String lemma) {
        return is("giving", lemma);
    }

    default boolean arranges(String lemma) {
        return is("arranging", lemma);
    }

    default boolean isTrading(String lemma) {
        return is("trading", lemma);
    }

    default boolean worksWith(String lemma) {
        return is("working", lemma);
    }

    default boolean isPartnership(String lemma) {
        return is("partnership", lemma);
    }

    default boolean isInstrument(String lemma) {
        return is("instrument", lemma);
    }

    default boolean isControlNoun(String lemma) {
        return is("control-noun", lemma);
    }

    default boolean controlsByObject(String lemma) {
        return is("object-control", lemma);
    }

    default boolean isFinding(String lemma) {
        return is("finding", lemma);
    }

    default boolean isAspect(String lemma) {
        return is("aspect", lemma);
    }

    default boolean isUndertaking(String lemma) {
        return is("undertaking", lemma);
    }

    default boolean attacks(String lemma) {
        return is("attacking", lemma);
    }

    default boolean actsAs(String lemma) {
        return is("acting", lemma);
    }

    default boolean earns(String lemma) {
        return is("earning", lemma);
    }

    default boolean goesOn(String lemma) {
        return is("onward", lemma);
    }

    default boolean intends(String lemma) {
        return is("intending", lemma);
    }

    default boolean thwarts(String lemma) {
        return is("thwarting", lemma);
    }

    default boolean otherAction(String lemma) {
        return is("other-action", lemma);
    }

    default boolean impliesGoods(String lemma) {
        return is("implying", lemma);
    }
}
