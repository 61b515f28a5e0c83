package io.waybill.counter.screen;

import io.waybill.model.Identifier;

/**
 * What a number says of identity.
 *
 * @param floor the score that one agreeing number gives by itself, 0 to 1
 * @param differs log odds where both sides have one and they differ; people have several passports, ships one IMO number
 */
record NumberWorth(double floor, double differs) {
    static NumberWorth of(Identifier.Type type) {
        return switch (type) {
            case IMO -> new NumberWorth(.97, -5);
            case LEI -> new NumberWorth(.97, -4);
            case WALLET -> new NumberWorth(.98, 0);
            case TAX -> new NumberWorth(.95, -3);
            case REGISTRATION -> new NumberWorth(.92, -1.5);
            case NATIONAL_ID -> new NumberWorth(.93, -1.5);
            case PASSPORT -> new NumberWorth(.93, -.3);
            case BIC -> new NumberWorth(.95, -1);
            case MMSI -> new NumberWorth(.9, -1);
            case AIRCRAFT -> new NumberWorth(.92, -.5);
            case EMAIL -> new NumberWorth(.9, 0);
            case CALL_SIGN, WEBSITE, PHONE -> new NumberWorth(.8, 0);
            case OTHER -> new NumberWorth(.85, 0);
        };
    }
}
