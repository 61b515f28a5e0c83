package io.waybill.lexicon.name;

/** What is measured on an alignment and weighed by the model; the sign says whether more of it may only raise or only lower the score. */
enum Signal {
    EXACT_SHARE(1),
    COVER_SHORT(1),
    COVER_LONG(1),
    CLASH(-1),
    CLASH_SHARE(-1),
    EXTRA(-1),
    EXTRA_SHARE(-1),
    TYPOS(-1),
    CHANGES(-1),
    ODDITY(1),
    FAR(-1),
    SHORT_EDITS(-1),
    WORST(1),
    INFO(1),
    RAREST(1),
    PATRONYMIC_CLASH(-1),
    FAMILY_CLASH(-1),
    FAMILY_EXTRA(-1),
    GIVEN_CLASH(-1),
    NUMERAL_CLASH(-1),
    NUMERAL_EXTRA(-1),
    PLACE_CLASH(-1),
    PLACE_EXTRA(-1),
    DISTINCT_CLASH(-1),
    DISTINCT_MATCH(1),
    DISTINCT_EXTRA(-1),
    CONCEPT_CLASH(-1),
    CONCEPT_SHARE(1),
    CONCEPT_EXTRA(-1),
    BODY_CLASH(-1),
    FORM_CLASH(-1),
    INITIALS(-1),
    NASAB_ORDER(-1),
    WORDS(0),
    WORDS_MATCHED(1),
    LETTERS(1),
    ABJAD(0),
    CROSS(0),
    DISORDER(-1),
    JOINS(-1),
    ACRONYMS(0);

    final int sign;

    Signal(int sign) {
        this.sign = sign;
    }
}
