package io.waybill.expose.page;

import java.util.List;
import java.util.Locale;

/** Numbers with their noun, and lists with "and". */
public final class Count {
    private Count() {}

    /** "1 report", "1,204 reports". */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** "1 party", "3 parties". */
    public static String of(long number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d ", number) + (number == 1 ? one : many);
    }

    /** "A, B and 3 more". */
    public static String list(List<String> names, int shown) {
        if (names.size() > shown) {
            return String.join(", ", names.subList(0, shown)) + " and " + (names.size() - shown) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
