package io.waybill.identify.language.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * The days on which a report may have been published by one dated fact of its text.
 *
 * @param days bit n is the n-th day since {@link #FIRST}
 * @param why the fact, in words
 */
record Clue(BitSet days, String why) {
    /** No report is older or younger than these days. */
    static final LocalDate FIRST = LocalDate.of(1945, 1, 1);

    static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    private static final int DAYS = index(LAST) + 1;

    static Clue between(LocalDate from, LocalDate to, String why) {
        BitSet days = new BitSet(DAYS);
        if (!to.isBefore(FIRST) && !from.isAfter(LAST)) {
            days.set(index(from.isBefore(FIRST) ? FIRST : from), index(to.isAfter(LAST) ? LAST : to) + 1);
        }
        return new Clue(days, why);
    }

    static Clue from(LocalDate day, String why) {
        return between(day, LAST, why);
    }

    /** The days of a stretch on which something holds. */
    static Clue where(LocalDate from, LocalDate to, Predicate<LocalDate> holds, String why) {
        Clue clue = between(from, to, why);
        for (int n = clue.days.nextSetBit(0); n >= 0; n = clue.days.nextSetBit(n + 1)) {
            if (!holds.test(FIRST.plusDays(n))) {
                clue.days.clear(n);
            }
        }
        return clue;
    }

    int width() {
        return days.cardinality();
    }

    LocalDate first() {
        return FIRST.plusDays(days.nextSetBit(0));
    }

    LocalDate last() {
        return FIRST.plusDays(days.length() - 1L);
    }

    /** One day more on either side: zones of time, and reports written the day before. */
    Clue widened() {
        BitSet wider = (BitSet) days.clone();
        days.stream().forEach(n -> wider.set(Math.max(0, n - 1), Math.min(DAYS, n + 2)));
        return new Clue(wider, why);
    }

    /** A week or month where it is just that, else the range; a single day is told as its week, facts are not so exact. */
    Interval interval() {
        if (width() == 1) {
            return Interval.holding(first(), Precision.WEEK);
        }
        for (Precision unit : new Precision[] {Precision.WEEK, Precision.MONTH, Precision.YEAR}) {
            Point whole = Point.holding(first(), unit);
            if (whole.first().equals(first()) && whole.last().equals(last())) {
                return Interval.of(whole);
            }
        }
        return new Interval(new Point(first(), Precision.DAY), new Point(last(), Precision.DAY));
    }

    private static int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay());
    }
}
