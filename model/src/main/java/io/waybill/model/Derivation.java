package io.waybill.model;

import java.util.Locale;

/** How much of a report comes from another: the classes of the METER corpus (Gaizauskas et al. 2001). */
public enum Derivation {
    WHOLLY,
    PARTIALLY,
    NON_DERIVED;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isDerived() {
        return this != NON_DERIVED;
    }
}
