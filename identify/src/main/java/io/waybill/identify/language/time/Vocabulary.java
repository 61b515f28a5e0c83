package io.waybill.identify.language.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The classes of words that patterns are made of, from {@code words.tsv}; classes of numbers are read off the digits. */
final class Vocabulary {
    /** Classes that need no table. */
    private static final Set<String> READ_OFF = Set.of("DAY", "MM", "DD", "YEAR", "DIGITS", "ANYNUM", "WORD");

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    private final Map<String, Map<String, String>> anyCase = new HashMap<>();
    private final Map<String, Map<String, String>> capital = new HashMap<>();
    private final Map<String, String> justWord = Map.of("WORD", "");
    private final Set<String> names = new TreeSet<>(READ_OFF);

    static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        for (Tables.Row row : Tables.read("words.tsv", 3)) {
            boolean needsCapital = row.cell(3).equals("capital");
            String word = row.cell(1);
            vocabulary.names.add(row.cell(0));
            vocabulary.put(vocabulary.capital, word, row);
            if (!needsCapital) {
                vocabulary.put(vocabulary.anyCase, word, row);
            }
        }
        return vocabulary;
    }

    private void put(Map<String, Map<String, String>> table, String word, Tables.Row row) {
        table.computeIfAbsent(word, w -> new HashMap<>(justWord)).put(row.cell(0), row.cell(2));
    }

    boolean knows(String name) {
        return names.contains(name);
    }

    /** The classes of a word (lower case) or number, with the value in each. */
    Map<String, String> kinds(String word, boolean digits, boolean upper) {
        if (digits) {
            return number(word);
        }
        if (!Character.isLetter(word.charAt(0))) {
            return Map.of();
        }
        return (upper ? capital : anyCase).getOrDefault(word, justWord);
    }

    private static Map<String, String> number(String digits) {
        Map<String, String> kinds = new HashMap<>();
        kinds.put("ANYNUM", digits);
        if (digits.length() > 4) {
            return kinds;
        }
        int value = Integer.parseInt(digits);
        if (digits.length() <= 3) {
            kinds.put("DIGITS", digits);
        }
        if (digits.length() <= 2 && value >= 1 && value <= 31) {
            kinds.put("DAY", digits);
        }
        if (digits.length() == 2 && value >= 1 && value <= 31) {
            kinds.put("DD", digits);
        }
        if (digits.length() == 2 && value >= 1 && value <= 12) {
            kinds.put("MM", digits);
        }
        if (digits.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            kinds.put("YEAR", digits);
        }
        return kinds;
    }
}
