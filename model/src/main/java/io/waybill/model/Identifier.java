package io.waybill.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A number or address by which one party alone is known.
 *
 * @param value as the list writes it, without the words around it
 * @param country ISO 3166 alpha-2, lower case, of the issuer
 * @param detail the list's own words for the type and what it adds, such as "Digital Currency Address - XBT"
 */
public record Identifier(Type type, String value, Optional<String> country, String detail) {
    /** What sort of number it is. */
    public enum Type {
        PASSPORT,
        NATIONAL_ID,
        TAX,
        REGISTRATION,
        LEI,
        /** SWIFT or BIC. */
        BIC,
        IMO,
        MMSI,
        CALL_SIGN,
        /** Tail number, serial number or Mode S code. */
        AIRCRAFT,
        /** Address of a digital currency. */
        WALLET,
        EMAIL,
        WEBSITE,
        PHONE,
        OTHER;

        /** Lower case, with a hyphen. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
