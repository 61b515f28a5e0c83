package io.waybill.identify.claim;

/** Words for goods, places, parties and their names, by their classes in {@code syntax.tsv}. */
interface ThingWords extends WordClasses {
    default boolean isSort(String lemma, String sort) {
        return is("sort-" + sort, lemma);
    }

    default boolean isStock(String lemma) {
        return is("stock", lemma);
    }

    /** What names goods only as something moved: "the shipment". */
    default boolean isCargo(String lemma) {
        return is("cargo", lemma);
    }

    default boolean isArms(String lemma) {
        return is("arms", lemma);
    }

    /** Where cargo lies. */
    default boolean isInside(String lemma) {
        return is("inside", lemma);
    }

    /** Where goods are meant to go. */
    default boolean isAim(String lemma) {
        return is("aim", lemma);
    }

    default boolean isUnit(String lemma) {
        return is("unit", lemma);
    }

    default boolean isNumber(String lemma) {
        return is("number", lemma);
    }

    default boolean isQuantifier(String lemma) {
        return is("quantifier", lemma);
    }

    default boolean bearsName(String lemma) {
        return is("name-bearer", lemma);
    }

    default boolean namesOnly(String lemma) {
        return is("naming", lemma);
    }

    default boolean leadsOffice(String lemma) {
        return is("office-head", lemma);
    }

    /** A trade that companies and persons have. */
    default boolean isTrader(String lemma) {
        return is("trader", lemma);
    }

    default boolean isAnyCompany(String lemma) {
        return is("any-company", lemma);
    }

    default boolean isAnyPerson(String lemma) {
        return is("any-person", lemma);
    }

    /** What ships do: whoever does it, named with "the", is a ship. */
    default boolean sails(String lemma) {
        return is("sailing", lemma);
    }
}
