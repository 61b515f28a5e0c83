package io.waybill.counter.screen;

/** Name and version of the scoring: changes whenever a score may. */
public final class Algorithm {
    public static final String VERSION = "waybill-names 1";

    private Algorithm() {}
}
