package io.waybill.counter.list.ofac;

import io.waybill.lexicon.actor.Countries;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number with what stands behind it: "D366 871 (Jordan) issued 23 Jun 1999 expires 22 Jun 2004".
 *
 * @param country ISO 3166 alpha-2, lower case
 * @param dates " issued ... expires ... called fraudulent", as the list writes it; empty where it tells none
 * @param isPart whether the text says more than this
 */
record NumberText(String number, Optional<String> country, String dates, boolean isPart) {
    /** What the list calls a document stands behind it. */
    static final String CALLED = "called ";

    /** No number of a document goes on so: "OR801168 and Kuwaiti ID No. 2810", "1372584, Kenya". */
    private static final Pattern PROSE = Pattern.compile("(?<!\\S)\\p{Ll}{2,}+(?![^\\s:,.;])|,(?=\\s|$)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    static NumberText of(String text, Countries countries) {
        String number = text.strip();
        int dates = first(
                number.indexOf(" issued "),
                number.indexOf(" expires "),
                number.indexOf(" expired "),
                number.indexOf(" " + CALLED));
        String behind = dates < 0 ? "" : number.substring(dates);
        number = dates < 0 ? number : number.substring(0, dates).strip();
        if (number.startsWith("issued ")) {
            return new NumberText("", Optional.empty(), " " + number + behind, false);
        }
        if (number.endsWith(")")) {
            int open = number.lastIndexOf('(');
            Optional<String> country =
                    open < 0 ? Optional.empty() : countries.code(number.substring(open + 1, number.length() - 1));
            if (country.isPresent()) {
                return new NumberText(number.substring(0, open).strip(), country, behind, false);
            }
        }
        return new NumberText(number, Optional.empty(), behind, false);
    }

    /** Without prose behind it, of which a country is the issuer; no number where no digit is left. */
    NumberText bare(Countries countries) {
        var prose = PROSE.matcher(number);
        if (!prose.find()) {
            return DIGIT.matcher(number).find() ? this : new NumberText("", country, dates, true);
        }
        String before = number.substring(0, prose.start()).strip();
        String behind = number.substring(prose.end()).strip();
        Optional<String> issuer = prose.group().equals(",") ? countries.code(behind) : Optional.empty();
        return DIGIT.matcher(before).find()
                ? new NumberText(before, country.or(() -> issuer), dates, !behind.isEmpty() && issuer.isEmpty())
                : new NumberText("", country, dates, true);
    }

    private static int first(int... places) {
        int first = -1;
        for (int place : places) {
            if (place >= 0 && (first < 0 || place < first)) {
                first = place;
            }
        }
        return first;
    }
}
