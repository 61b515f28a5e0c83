package io.waybill.identify.origin;

import java.util.Map;
import java.util.regex.Pattern;

/** Brings numbers to one form: "2,000", "two thousand" stay words, "seventy", "70" and "70th" are one. */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(\\.\\d+)?(st|nd|rd|th)?");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"));

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
