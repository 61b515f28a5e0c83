package io.waybill.counter.screen;

/** The one threshold of the program; chosen by {@code bench/names}. */
public final class Threshold {
    public static final double DEFAULT = 0.70;

    private Threshold() {}
}
