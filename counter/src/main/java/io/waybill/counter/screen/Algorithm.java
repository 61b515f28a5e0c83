package io.waybill.counter.screen;

/** Name and version of the scoring: changes whenever a score may. */
public final class Algorithm {
    public static final String VERSION = "waybill-names 1";

    /** Version of what the index holds: an index of another version is made anew. */
    public static final int INDEX = 1;

    private Algorithm() {}
}
