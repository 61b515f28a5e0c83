package io.waybill.identify.language.time;

import io.waybill.identify.language.time.Meaning.Fixed;
import io.waybill.identify.language.time.Meaning.Lean;
import io.waybill.identify.language.time.Meaning.Yearless;
import io.waybill.identify.language.time.Operations.Arguments;
import java.time.LocalDate;
import java.util.Optional;

/** Operations that make calendar dates, with or without a year, and stretches of them. */
final class CalendarOperations {
    private static final int CENTURY = 2000;

    private final Units units;

    CalendarOperations(Units units) {
        this.units = units;
    }

    Optional<Meaning> apply(String name, Arguments a) {
        return switch (name) {
            case "day" -> day(a.number(0), a.number(1), a.number(2));
            case "days" -> span(day(a.number(0), a.number(1), a.number(2)), day(a.number(0), a.number(1), a.number(3)));
            case "numeric" -> numeric(a.number(0), a.number(1), a.number(2));
            case "month" -> fixed(LocalDate.of(a.number(0), a.number(1), 1), Precision.MONTH);
            case "year" -> fixed(LocalDate.of(a.number(0), 1, 1), Precision.YEAR);
            case "shortyear" -> fixed(LocalDate.of(CENTURY + a.number(0), 1, 1), Precision.YEAR);
            case "week" -> Interval.parse(a.text(0) + "-W" + a.text(1)).map(Fixed::new);
            case "quarter" -> part(a.number(1), 3, 4).in(a.number(0)).map(Fixed::new);
            case "half" -> part(a.number(1), 6, 2).in(a.number(0)).map(Fixed::new);
            case "season" -> new Yearless(a.number(1), 0, 3).in(a.number(0)).map(Fixed::new);
            case "decade" -> decade(a.number(0));
            case "shortspan" -> shortSpan(a.number(0), a.text(1));
            case "md" -> yearless(a.number(0), a.number(1));
            case "mds" -> span(yearless(a.number(0), a.number(1)), yearless(a.number(0), a.number(2)));
            case "m" -> Optional.of(new Yearless(a.number(0), 0, 1));
            case "s" -> Optional.of(new Yearless(a.number(0), 0, 3));
            case "q" -> Optional.of(part(a.number(0), 3, 4));
            case "h" -> Optional.of(part(a.number(0), 6, 2));
            case "weekday" -> Optional.of(new Meaning.Weekday(a.number(0), a.number(1)));
            case "ofweek" -> Optional.of(new Meaning.OfWeek(a.number(0), 1, a.number(1)));
            case "weekend" -> Optional.of(new Meaning.OfWeek(6, 2, a.number(0)));
            case "inyear" -> yearless(a).map(part -> new Meaning.InYear(part, a.number(1)));
            case "beside" -> yearless(a).map(part -> new Meaning.Beside(part, a.number(1)));
            case "part" ->
                a.sense(1).flatMap(whole -> units.part(a.text(0)).map(share -> new Meaning.Part(share, whole)));
            case "halfof" ->
                a.sense(1)
                        .flatMap(whole -> units.part(a.number(0) == 1 ? "first-half" : "second-half")
                                .map(share -> new Meaning.Part(share, whole)));
            case "since" -> a.sense(0).map(Meaning.Since::new);
            case "span" -> span(a.sense(0), a.sense(1));
            case "list" -> alike(a.sense(0), a.sense(1)) ? span(a.sense(0), a.sense(1)) : Optional.empty();
            case "weekof" -> a.sense(0).map(Meaning.WeekOf::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Meaning> fixed(LocalDate day, Precision precision) {
        return Optional.of(new Fixed(Interval.holding(day, precision)));
    }

    private static Optional<Meaning> day(int year, int month, int day) {
        return fixed(LocalDate.of(year, month, day), Precision.DAY);
    }

    private static Optional<Meaning> yearless(int month, int day) {
        LocalDate.of(CENTURY, month, day); // a leap year: refuses 31 April
        return Optional.of(new Yearless(month, day, 1));
    }

    private static Optional<Yearless> yearless(Arguments a) {
        return a.sense(0).flatMap(m -> m instanceof Yearless part ? Optional.of(part) : Optional.empty());
    }

    /** The n-th part of a year that is divided into so many. */
    private static Yearless part(int n, int months, int parts) {
        if (n < 1 || n > parts) {
            throw new NumberFormatException("no part " + n + " of a year");
        }
        return new Yearless((n - 1) * months + 1, 0, months);
    }

    /** 13/02/2023 is clear; of 04/08/2023 nobody can tell which is the month, so it is somewhere from April to August. */
    private static Optional<Meaning> numeric(int year, int one, int two) {
        if (one > 12) {
            return day(year, two, one);
        }
        if (two > 12 || one == two) {
            return day(year, one, two);
        }
        return span(
                day(year, Math.min(one, two), Math.max(one, two)), day(year, Math.max(one, two), Math.min(one, two)));
    }

    private static Optional<Meaning> decade(int year) {
        if (year % 10 != 0) {
            return Optional.empty();
        }
        Point first = new Point(LocalDate.of(year, 1, 1), Precision.YEAR);
        Point last = new Point(LocalDate.of(year + 9, 1, 1), Precision.YEAR);
        return Optional.of(new Fixed(new Interval(first, last)));
    }

    private static Optional<Meaning> shortSpan(int year, String digits) {
        int end = year / 100 * 100 + Integer.parseInt(digits);
        return digits.length() == 2 && end > year && end - year < 50
                ? span(fixed(LocalDate.of(year, 1, 1), Precision.YEAR), fixed(LocalDate.of(end, 1, 1), Precision.YEAR))
                : Optional.empty();
    }

    /** From one to the other; a year told once counts for both. Empty where the second is before the first. */
    private static Optional<Meaning> span(Optional<Meaning> from, Optional<Meaning> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Meaning a = from.get();
        Meaning b = to.get();
        if (a.absolute() && !b.absolute() && timeOfYear(b)) {
            b = a.on(LocalDate.EPOCH, Lean.PAST)
                    .flatMap(known -> to.get().on(known.first(), Lean.FUTURE))
                    .<Meaning>map(Fixed::new)
                    .orElse(b);
        } else if (b.absolute() && !a.absolute() && timeOfYear(a)) {
            a = b.on(LocalDate.EPOCH, Lean.PAST)
                    .flatMap(known -> from.get().on(known.first(), Lean.PAST))
                    .<Meaning>map(Fixed::new)
                    .orElse(a);
        }
        if (a.absolute() && b.absolute()) {
            Interval first = a.on(LocalDate.EPOCH, Lean.PAST).orElseThrow();
            Interval last = b.on(LocalDate.EPOCH, Lean.PAST).orElseThrow();
            return first.first().isAfter(last.first())
                    ? Optional.empty()
                    : Optional.of(new Fixed(new Interval(first.from(), last.to())));
        }
        return Optional.of(new Meaning.Between(a, b));
    }

    /** "in May and June 2018", not "last week and in 2015". */
    private static boolean alike(Optional<Meaning> one, Optional<Meaning> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().getClass() == other.get().getClass()
                        || (dateOrTimeOfYear(one.get()) && dateOrTimeOfYear(other.get())));
    }

    private static boolean dateOrTimeOfYear(Meaning meaning) {
        return meaning.absolute() || timeOfYear(meaning);
    }

    private static boolean timeOfYear(Meaning meaning) {
        return meaning instanceof Yearless || (meaning instanceof Meaning.Part part && timeOfYear(part.whole()));
    }
}
