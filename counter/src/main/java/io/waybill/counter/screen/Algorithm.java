package io.waybill.counter.screen;

import io.waybill.lexicon.name.NameReader;

/** Name and version of the scoring: changes whenever a score may. */
public final class Algorithm {
    public static final String VERSION = "waybill-names 4";

    /** Raised when the index holds something else than before. */
    private static final int INDEX = 3;

    /** Version of what the index holds: changes with its form and with the tables of names. */
    public static String index() {
        return INDEX + "-" + Long.toHexString(NameReader.fingerprint());
    }

    private Algorithm() {}
}
