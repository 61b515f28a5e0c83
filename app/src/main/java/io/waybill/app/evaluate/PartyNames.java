package io.waybill.app.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of designated parties made comparable. */
final class PartyNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("^(The|the|U\\.S\\.|Today.s) ");
    private static final Pattern TITLED = Pattern.compile("[A-Z][a-z]+ [A-Z]");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)(these|the|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|individuals|entities|other|a|an|its"
                    + "|their|those|it|he|she|they)\\b.*",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z]+");

    private PartyNames() {}

    /** Lower case, without accents and marks, one space between words. */
    static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether two keys are equal, or one holds all words of the other in a row. */
    static boolean same(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other)
                        || (" " + one + " ").contains(" " + other + " ")
                        || (" " + other + " ").contains(" " + one + " "));
    }

    /** Whether a phrase names somebody: "three entities" and "his sons" do not. */
    static boolean isName(String phrase) {
        String bare = ARTICLE.matcher(phrase).replaceFirst("");
        boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0))
                || TITLED.matcher(phrase).find();
        boolean pointing = POINTING.matcher(phrase).matches()
                && !WORD.matcher(phrase.substring(Math.min(3, phrase.length()))).find();
        return capital && !pointing;
    }
}
