package io.waybill.identify.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From one calendar unit to another, both included; written {@code A}, or {@code A/B} where they differ. */
public record Interval(Point from, Point to) {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4})(?:-W(\\d{2})|-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

    public static Interval of(Point point) {
        return new Interval(point, point);
    }

    static Interval holding(LocalDate day, Precision precision) {
        return of(Point.holding(day, precision));
    }

    /** Reads the forms of {@code normalised}; a time of day behind a date is passed over. Empty for anything else. */
    public static Optional<Interval> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text).map(Interval::of);
        }
        return point(text.substring(0, slash))
                .flatMap(a -> point(text.substring(slash + 1)).map(b -> new Interval(a, b)));
    }

    private static Optional<Point> point(String text) {
        Matcher m = POINT.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate year = LocalDate.of(Integer.parseInt(m.group(1)), 1, 1);
            if (m.group(2) != null) {
                LocalDate week =
                        year.withDayOfMonth(4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(2)));
                return Optional.of(Point.holding(week, Precision.WEEK));
            }
            if (m.group(3) != null) {
                return Optional.of(Point.holding(year.withMonth(Integer.parseInt(m.group(3)) * 3), Precision.QUARTER));
            }
            if (m.group(4) == null) {
                return Optional.of(new Point(year, Precision.YEAR));
            }
            LocalDate month = year.withMonth(Integer.parseInt(m.group(4)));
            return Optional.of(
                    m.group(5) == null
                            ? new Point(month, Precision.MONTH)
                            : new Point(month.withDayOfMonth(Integer.parseInt(m.group(5))), Precision.DAY));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day, such as 2023-02-30
        }
    }

    public LocalDate first() {
        return from.first();
    }

    public LocalDate last() {
        return to.last();
    }

    /** The shortest interval that covers both. */
    Interval hull(Interval other) {
        return new Interval(
                other.first().isBefore(first()) ? other.from : from,
                other.last().isAfter(last()) ? other.to : to);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
