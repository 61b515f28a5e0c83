package io.waybill.lexicon.goods;

import java.util.Locale;

/** What sort of thing is dealt in. */
public enum GoodsClass {
    ARMS,
    DUAL_USE,
    FUEL,
    COMMODITY,
    MINERAL,
    FOOD,
    DRUG,
    MONEY,
    PEOPLE,
    SERVICE,
    /** Vehicles, aircraft and ships as goods; military ones are {@link #ARMS}. */
    TRANSPORT,
    /** "equipment", "cargo": things of which the words do not say what they are. */
    GENERIC;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
