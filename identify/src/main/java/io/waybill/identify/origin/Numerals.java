package io.waybill.identify.origin;

import io.waybill.lexicon.goods.Quantities;
import io.waybill.lexicon.resource.Tsv;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings numbers to one form: "2,000", "two thousand" stay words, "seventy", "70" and "70th" are one. */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(\\.\\d+)?(st|nd|rd|th)?");
    private static final Map<String, String> WORDS = Tsv.rows(Quantities.class, "quantities.tsv", 3).stream()
            .filter(row -> row.get(1).equals("number"))
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(2)));

    private Numerals() {}

    /** The number in digits where the word is one, else the word. */
    static String plain(String word) {
        if (!word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && DIGITS.matcher(word).matches()) {
            return word.replaceAll("(?:st|nd|rd|th)$", "").replace(",", "");
        }
        return WORDS.getOrDefault(word, word);
    }
}
