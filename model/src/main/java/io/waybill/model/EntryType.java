package io.waybill.model;

import java.util.Locale;

/** What sort of thing an entry of a list, or a name to be screened, is. Companies and organisations are one. */
public enum EntryType {
    PERSON,
    ORGANISATION,
    SHIP,
    AIRCRAFT,
    WALLET,
    ADDRESS,
    /** Not said: may be any. */
    UNKNOWN;

    /** Lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
