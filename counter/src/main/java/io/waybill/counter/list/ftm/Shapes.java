package io.waybill.counter.list.ftm;

import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what number it is by its look and its check digits, where a table names no type. Thread-safe. */
final class Shapes {
    private static final Pattern IMO = Pattern.compile("IMO\\s?(\\d{7})");
    private static final Pattern MMSI = Pattern.compile("[2-7]\\d{8}");
    private static final Pattern CALL_SIGN = Pattern.compile("(?=.*[A-Z])[A-Z\\d]{4,7}");
    private static final Pattern LEI = Pattern.compile("[A-Z\\d]{18}\\d{2}");
    private static final Pattern DIGITS = Pattern.compile("\\d{10}|\\d{12}|\\d{13}|\\d{15}");
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final String RUSSIA = "ru";

    private Shapes() {}

    /**
     * The number with its type; OTHER where its look does not tell.
     *
     * @param countries of the entry, ISO 3166 alpha-2, lower case
     */
    static Identifier of(String value, EntryType type, Set<String> countries) {
        var imo = IMO.matcher(value);
        if (imo.matches()) {
            return type == EntryType.SHIP
                    ? new Identifier(Type.IMO, imo.group(1), Optional.empty(), "IMO")
                    : new Identifier(Type.OTHER, imo.group(1), Optional.empty(), "IMO company number");
        }
        if (type == EntryType.SHIP && MMSI.matcher(value).matches()) {
            return new Identifier(Type.MMSI, value, Optional.empty(), "by its look");
        }
        if (type == EntryType.SHIP && CALL_SIGN.matcher(value).matches()) {
            return new Identifier(Type.CALL_SIGN, value, Optional.empty(), "by its look");
        }
        if (LEI.matcher(value).matches() && isLei(value)) {
            return new Identifier(Type.LEI, value, Optional.empty(), "by its check digits");
        }
        if (DIGITS.matcher(value).matches() && (countries.isEmpty() || countries.contains(RUSSIA))) {
            if (value.length() % 2 == 0 && isInn(value)) {
                return new Identifier(Type.TAX, value, Optional.of(RUSSIA), "INN, by its check digits");
            }
            if (value.length() % 2 == 1 && isOgrn(value)) {
                return new Identifier(Type.REGISTRATION, value, Optional.of(RUSSIA), "OGRN, by its check digit");
            }
        }
        return new Identifier(Type.OTHER, value, Optional.empty(), "");
    }

    private static boolean isInn(String value) {
        return value.length() == 10
                ? digit(value, 9) == check(value, INN_10)
                : digit(value, 10) == check(value, INN_11) && digit(value, 11) == check(value, INN_12);
    }

    private static int check(String value, int[] weights) {
        var sum = 0;
        for (var index = 0; index < weights.length; index++) {
            sum += weights[index] * digit(value, index);
        }
        return sum % 11 % 10;
    }

    private static boolean isOgrn(String value) {
        var last = value.length() - 1;
        return Long.parseLong(value.substring(0, last)) % (value.length() == 13 ? 11 : 13) % 10 == digit(value, last);
    }

    /** ISO 7064, modulus 97-10. */
    private static boolean isLei(String value) {
        var rest = 0;
        for (var index = 0; index < value.length(); index++) {
            var number = Character.getNumericValue(value.charAt(index));
            rest = (number > 9 ? rest * 100 + number : rest * 10 + number) % 97;
        }
        return rest == 1;
    }

    private static int digit(String value, int at) {
        return value.charAt(at) - '0';
    }
}
