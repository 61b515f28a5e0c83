package io.waybill.lexicon.name;

/** What bears a name; a name of unknown kind is read as that of a person and as that of an organisation. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    SHIP,
    AIRCRAFT,
    UNKNOWN
}
