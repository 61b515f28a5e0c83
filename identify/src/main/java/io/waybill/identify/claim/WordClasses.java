package io.waybill.identify.claim;

/** The classes of words that {@code syntax.tsv} names. */
interface WordClasses {
    /** Whether a word, in lower case and in its base form, belongs to a class. */
    boolean is(String name, String lemma);
}
