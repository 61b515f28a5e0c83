package io.waybill.counter.index;

import io.waybill.lexicon.name.NameKind;
import io.waybill.model.EntryType;

/** Which kind of name a type of entry bears. Stateless. */
public final class Kinds {
    private Kinds() {}

    public static NameKind name(EntryType type) {
        return switch (type) {
            case PERSON -> NameKind.PERSON;
            case ORGANISATION -> NameKind.ORGANISATION;
            case SHIP -> NameKind.SHIP;
            case AIRCRAFT -> NameKind.AIRCRAFT;
            case WALLET, ADDRESS, UNKNOWN -> NameKind.UNKNOWN;
        };
    }
}
