package io.waybill.counter.list;

import io.waybill.lexicon.actor.CompanyWords;
import io.waybill.model.EntryType;
import java.util.List;

/** Tells companies by their legal forms where a list does not say what an entry is. Thread-safe. */
public final class TypesByName {
    private TypesByName() {}

    /** The type that the list tells; where it tells none, that of the name, if it is a company's. */
    public static EntryType of(EntryType told, String name) {
        return told == EntryType.UNKNOWN
                        && CompanyWords.load().isCompany(List.of(name.strip().split("\\s+")))
                ? EntryType.ORGANISATION
                : told;
    }
}
