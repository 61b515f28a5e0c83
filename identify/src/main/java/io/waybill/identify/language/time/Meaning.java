package io.waybill.identify.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What a time expression means, before it is known when the report was published. */
public sealed interface Meaning {
    /** Where a date without a year lies, seen from the day of publication. */
    enum Lean {
        PAST,
        FUTURE
    }

    /** The time meant by a report of that day; empty where it hangs on another event or is vague. */
    Optional<Interval> on(LocalDate published, Lean lean);

    /** Whether it means the same whenever the report was published. */
    default boolean absolute() {
        return false;
    }

    /** Whether it names a calendar time, on its own or from the day of publication. */
    default boolean dated() {
        return !(this instanceof FromEvent
                || this instanceof Duration
                || this instanceof Vague
                || this instanceof Offset);
    }

    /** A time told in full: "in March 2021", "2014 to 2017". */
    record Fixed(Interval interval) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return Optional.of(interval);
        }

        @Override
        public boolean absolute() {
            return true;
        }
    }

    /**
     * A part of the year without its year: "in March", "8 June", "this summer", "the third quarter".
     *
     * @param day of the month, or 0 for whole months
     * @param months how many, from {@code month} on
     */
    record Yearless(int month, int day, int months) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            for (int back = 0; back <= 8; back++) { // 29 February may be eight years away
                int year = lean == Lean.PAST ? published.getYear() - back : published.getYear() - 1 + back;
                Optional<Interval> found = in(year);
                if (found.isPresent()
                        && (lean == Lean.PAST
                                ? !found.get().first().isAfter(published)
                                : !found.get().last().isBefore(published))) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** In that year; empty for a day which that year lacks. */
        Optional<Interval> in(int year) {
            try {
                if (day > 0) {
                    return Optional.of(Interval.holding(LocalDate.of(year, month, day), Precision.DAY));
                }
            } catch (DateTimeException e) {
                return Optional.empty();
            }
            LocalDate start = LocalDate.of(year, month, 1);
            if (months == 3 && month % 3 == 1) {
                return Optional.of(Interval.holding(start, Precision.QUARTER));
            }
            return Optional.of(new Interval(
                    new Point(start, Precision.MONTH), new Point(start.plusMonths(months - 1L), Precision.MONTH)));
        }
    }

    /** A part of a year counted from this one: "March last year" (-1), "this June" (0). */
    record InYear(Yearless part, int shift) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return part.in(published.getYear() + shift);
        }
    }

    /** The last one that is over (-1) or the next that is to begin (+1): "last summer", "next March". */
    record Beside(Yearless part, int step) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            for (int n = 0; n <= 8; n++) {
                Optional<Interval> found = part.in(published.getYear() + (step < 0 ? -n : n));
                if (found.isPresent()
                        && (step < 0
                                ? found.get().last().isBefore(published)
                                : found.get().first().isAfter(published))) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    /** A day of the week; step -1 is strictly before, +1 strictly after, 0 the nearest on the leaning side. */
    record Weekday(int day, int step) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            DayOfWeek name = DayOfWeek.of(day);
            LocalDate found = published.with(
                    step < 0
                            ? TemporalAdjusters.previous(name)
                            : step > 0
                                    ? TemporalAdjusters.next(name)
                                    : lean == Lean.FUTURE
                                            ? TemporalAdjusters.nextOrSame(name)
                                            : TemporalAdjusters.previousOrSame(name));
            return Optional.of(Interval.holding(found, Precision.DAY));
        }
    }

    /** Days of the week before (-1), of publication (0) or after: "Tuesday last week", "last weekend" (two days). */
    record OfWeek(int day, int days, int shift) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            LocalDate monday = Precision.WEEK.start(published).plusWeeks(shift);
            Point first = new Point(monday.plusDays(day - 1L), Precision.DAY);
            return Optional.of(new Interval(first, new Point(first.first().plusDays(days - 1L), Precision.DAY)));
        }
    }

    /** The week that holds a day: "the week of 24 July". */
    record WeekOf(Meaning day) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return day.on(published, lean).map(at -> Interval.holding(at.first(), Precision.WEEK));
        }

        @Override
        public boolean absolute() {
            return day.absolute();
        }
    }

    /** Calendar units counted from the one of publication: "last week" (-1), "today" (0), "two months ago" (-2). */
    record Shifted(int amount, Precision unit) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return Optional.of(Interval.holding(unit.shift(published, amount), unit));
        }
    }

    /**
     * A stretch up to (negative) or from (positive) the day of publication: "in the past two years".
     *
     * @param told precision in which the ends are told
     */
    record Window(int amount, Precision unit, Precision told) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            Interval near = Interval.holding(published, told);
            Interval far = Interval.holding(unit.shift(published, amount), told);
            return Optional.of(near.hull(far));
        }
    }

    /** The part of the running unit before (or after) publication: "earlier this year", "later this month". */
    record PartOfThis(Precision unit, boolean earlier) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            Point whole = Point.holding(published, unit);
            Precision told = unit == Precision.YEAR || unit == Precision.QUARTER ? Precision.MONTH : Precision.DAY;
            return Optional.of(
                    earlier
                            ? new Interval(Point.holding(whole.first(), told), Point.holding(published, told))
                            : new Interval(Point.holding(published, told), Point.holding(whole.last(), told)));
        }
    }

    /** A part of another time: "early 2015", "mid-July", "the end of 2020". */
    record Part(Share share, Meaning whole) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return whole.on(published, lean).map(share::of);
        }

        @Override
        public boolean absolute() {
            return whole.absolute();
        }
    }

    /** From a time until publication: "since early 2015". */
    record Since(Meaning start) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return start.on(published, Lean.PAST).map(begin -> {
                if (begin.first().isAfter(published)) {
                    return begin;
                }
                Precision told = begin.from().precision() == Precision.DAY ? Precision.DAY : Precision.MONTH;
                return new Interval(begin.from(), Point.holding(published, told));
            });
        }
    }

    /** From one time to another: "between April and May 2018"; the first is the earlier one. */
    record Between(Meaning from, Meaning to) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            Optional<Interval> end = to.on(published, lean);
            Optional<Interval> begin = end.flatMap(e -> from.on(e.first(), Lean.PAST));
            return begin.flatMap(
                    b -> end.filter(e -> !e.last().isBefore(b.first())).map(b::hull));
        }

        @Override
        public boolean absolute() {
            return from.absolute() && to.absolute();
        }
    }

    /** So many units away from another time of the sentence. */
    record Offset(Meaning base, int amount, Precision unit) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return base.on(published, lean).map(at -> Interval.holding(unit.shift(at.first(), amount), unit));
        }
    }

    /**
     * So long, with no word of when: "a 30-year tenure", "for two years".
     *
     * @param untilNow the stretch up to publication, where the words would allow that meaning
     */
    record Duration(int amount, Precision unit, Optional<Meaning> untilNow) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return Optional.empty();
        }
    }

    /**
     * Counted from an event that the words do not date: "six days after" (+6), "months before".
     *
     * @param amount 0 where no number is told
     */
    record FromEvent(int amount, Precision unit) implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return Optional.empty();
        }
    }

    /** No more than that it was before, or will be: "recently", "until recently". */
    record Vague() implements Meaning {
        @Override
        public Optional<Interval> on(LocalDate published, Lean lean) {
            return Optional.empty();
        }
    }
}
