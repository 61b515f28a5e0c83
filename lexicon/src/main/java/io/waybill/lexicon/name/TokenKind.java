package io.waybill.lexicon.name;

/** What a word is in a name. */
public enum TokenKind {
    GIVEN,
    FAMILY,
    PATRONYMIC,
    PARTICLE,
    HONORIFIC,
    INITIAL,
    LEGAL_FORM,
    /** A word that says what companies do or are: plant, research, trading. */
    CONCEPT,
    /** A group or body known under names in several languages. */
    BODY,
    PLACE,
    NUMERAL,
    PLAIN
}
