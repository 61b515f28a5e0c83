package io.waybill.identify.claim;

/** A name in a sentence: first and last token, and who is meant; {@code place} where the name is that of a city or region. */
record Spot(int sentence, int from, int to, Actant actant, boolean adjective, boolean place) {
    boolean covers(int token) {
        return from <= token && token <= to;
    }
}
