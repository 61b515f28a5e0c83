package io.waybill.counter.list.ofac;

import io.waybill.lexicon.actor.Countries;
import java.util.Optional;

/**
 * A number with what stands behind it: "D366 871 (Jordan) issued 23 Jun 1999 expires 22 Jun 2004".
 *
 * @param country ISO 3166 alpha-2, lower case
 * @param dates " issued ... expires ... called fraudulent", as the list writes it; empty where it tells none
 */
record NumberText(String number, Optional<String> country, String dates) {
    /** What the list calls a document stands behind it. */
    static final String CALLED = "called ";

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
            return new NumberText("", Optional.empty(), " " + number + behind);
        }
        if (number.endsWith(")")) {
            int open = number.lastIndexOf('(');
            Optional<String> country =
                    open < 0 ? Optional.empty() : countries.code(number.substring(open + 1, number.length() - 1));
            if (country.isPresent()) {
                return new NumberText(number.substring(0, open).strip(), country, behind);
            }
        }
        return new NumberText(number, Optional.empty(), behind);
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
