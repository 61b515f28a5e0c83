package io.waybill.lexicon.name;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells numbers in names: digits, ordinals, Roman numerals. */
final class Numerals {
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})(st|nd|rd|th|ya|y|i|aya|oy|go|e|er|eme|gi|oi)?");
    private static final Pattern ROMAN = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})");

    OptionalInt digits(String text) {
        var ordinal = ORDINAL.matcher(text);
        return ordinal.matches() ? OptionalInt.of(Integer.parseInt(ordinal.group(1))) : OptionalInt.empty();
    }

    /** The value of a Roman numeral up to 39. */
    OptionalInt roman(String text) {
        if (text.isEmpty() || !ROMAN.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        var value = 0;
        for (var i = 0; i < text.length(); i++) {
            var here = digit(text.charAt(i));
            value += i + 1 < text.length() && digit(text.charAt(i + 1)) > here ? -here : here;
        }
        return OptionalInt.of(value);
    }

    private static int digit(char c) {
        return c == 'x' ? 10 : c == 'v' ? 5 : 1;
    }
}
