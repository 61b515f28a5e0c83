package io.waybill.identify.language.nlp4j;

/** What a feature may look at in a node; ordinals stand in the converted files. */
enum Field {
    SIMPLIFIED,
    LOWER,
    SHAPE,
    AMBIGUITY,
    PREFIX_2,
    PREFIX_3,
    SUFFIX_1,
    SUFFIX_2,
    SUFFIX_3,
    SUFFIX_4,
    LEMMA,
    POS,
    ENTITY,
    LABEL,
    VALENCY;

    /** Fields before this one depend on the form alone. */
    static final int FORM_FIELDS = LEMMA.ordinal();

    static final int COUNT = values().length;

    /** What has several values at once. */
    enum Set {
        AMBIGUITY_CLASSES,
        CLUSTERS,
        GAZETTEERS,
        ORTHOGRAPHY,
        POSITION
    }
}
