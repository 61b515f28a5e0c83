package io.waybill.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures to three decimals, ties of the exact binary value to even: as Python prints them. */
final class Decimals {
    private Decimals() {}

    static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
    }

    static String of(double value) {
        return rounded(value).toPlainString();
    }
}
