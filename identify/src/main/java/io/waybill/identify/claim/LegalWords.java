package io.waybill.identify.claim;

import java.util.Locale;

/** Words of laws and listings, by their classes in {@code syntax.tsv}. */
interface LegalWords extends WordClasses {
    /** Canonical name of a body that lists and prosecutes, and deals in nothing. */
    default boolean isAuthority(String name) {
        return is("authority", name.toLowerCase(Locale.ROOT));
    }

    default boolean isSanction(String lemma) {
        return is("sanction", lemma);
    }

    default boolean isListedStatus(String lemma) {
        return is("listed-status", lemma);
    }

    default boolean isAction(String lemma) {
        return is("listing-action", lemma);
    }

    default boolean isDesignating(String lemma) {
        return is("designating", lemma);
    }

    default boolean isLaw(String lemma) {
        return is("law", lemma);
    }

    default boolean complies(String lemma) {
        return is("complying", lemma);
    }

    default boolean forbids(String lemma) {
        return is("forbidding", lemma);
    }

    default boolean empowers(String lemma) {
        return is("empowering", lemma);
    }
}
