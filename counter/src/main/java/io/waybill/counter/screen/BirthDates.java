package io.waybill.counter.screen;

import java.util.List;

/** How the dates of birth of two entries compare; the nearest pair of dates counts. */
public enum BirthDates {
    SAME_DAY("dates of birth are the same day", 1.2),
    SAME_YEAR("dates of birth are of one year, as far as they are known", .4),
    OTHER_DAY("dates of birth are of one year, but not one day", -.6),
    NEXT_YEAR("dates of birth are a year apart", -1),
    UNKNOWN("a date of birth is not known", 0),
    DISJOINT("dates of birth cannot agree", -5);

    private static final int YEAR = 4;
    private final String words;
    private final double moves;

    BirthDates(String words, double moves) {
        this.words = words;
        this.moves = moves;
    }

    /** In plain words. */
    public String words() {
        return words;
    }

    /** By how much log odds move: above 0 where dates agree. */
    double moves() {
        return moves;
    }

    static BirthDates compare(List<String> some, List<String> others) {
        var best = UNKNOWN;
        for (var one : some) {
            for (var other : others) {
                var now = compare(one, other);
                if (now != UNKNOWN && (best == UNKNOWN || now.ordinal() < best.ordinal())) {
                    best = now;
                }
            }
        }
        return best;
    }

    private static BirthDates compare(String one, String other) {
        if (!isDate(one) || !isDate(other)) {
            return UNKNOWN;
        }
        var years = Math.abs(year(one) - year(other));
        if (years > 1) {
            return DISJOINT;
        }
        if (years == 1) {
            return NEXT_YEAR;
        }
        var common = Math.min(one.length(), other.length());
        if (!one.regionMatches(0, other, 0, common)) {
            return OTHER_DAY;
        }
        return common > 7 ? SAME_DAY : SAME_YEAR;
    }

    private static boolean isDate(String text) {
        return text.length() >= YEAR && text.chars().limit(YEAR).allMatch(c -> c >= '0' && c <= '9');
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, YEAR));
    }
}
