package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the time of an event is right: the same value, or a period that it shares by half. */
final class Dates {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private Dates() {}

    /** First and last day. */
    private record Days(LocalDate first, LocalDate last) {
        long number() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    static boolean isRight(Label label, Told.Time right, Optional<Told.Time> told, Names names) {
        if (told.isEmpty()) {
            return false;
        }
        Optional<String> given = told.get().normalised();
        if (given.isPresent()
                && (given.equals(right.normalised()) || label.dateAccept().contains(given.get()))) {
            return true;
        }
        Optional<Days> a = right.normalised().flatMap(Dates::days);
        Optional<Days> b = given.flatMap(Dates::days);
        if (a.isEmpty()) {
            return names.similar(right.text(), told.get().text(), false); // no calendar value: the words decide
        }
        return b.isPresent()
                && (shareHalf(a.get(), b.get())
                        || isRange(right.normalised()) && shareEnd(a.get(), b.get(), isRange(given)));
    }

    private static boolean shareHalf(Days a, Days b) {
        long common = new Days(later(a.first, b.first), earlier(a.last, b.last)).number();
        long all = new Days(earlier(a.first, b.first), later(a.last, b.last)).number();
        return common > 0 && (double) common / all >= 0.5;
    }

    /** "Since X": the start alone counts; so does a period of which one end agrees. Nothing in common is never right. */
    private static boolean shareEnd(Days a, Days b, boolean isPeriod) {
        return new Days(later(a.first, b.first), earlier(a.last, b.last)).number() > 0
                && (b.first.equals(a.first) || isPeriod && b.last.equals(a.last));
    }

    private static boolean isRange(Optional<String> value) {
        return value.filter(v -> v.contains("/")).isPresent();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static Optional<Days> days(String value) {
        String text = value.strip();
        int slash = text.indexOf('/');
        try {
            return slash < 0 ? single(text) : range(days(text.substring(0, slash)), days(text.substring(slash + 1)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of February
        }
    }

    private static Optional<Days> range(Optional<Days> from, Optional<Days> to) {
        Optional<Days> first = from.or(() -> to);
        Optional<Days> last = to.or(() -> from);
        return first.flatMap(a -> last.map(b -> new Days(a.first, b.last)));
    }

    private static Optional<Days> single(String text) {
        Matcher week = WEEK.matcher(text);
        Matcher day = DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        Matcher year = YEAR.matcher(text);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                    .with(java.time.DayOfWeek.MONDAY);
            return Optional.of(new Days(monday, monday.plusDays(6)));
        } else if (day.matches()) {
            LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return Optional.of(new Days(date, date));
        } else if (month.matches()) {
            YearMonth months = YearMonth.of(number(month, 1), number(month, 2));
            return Optional.of(new Days(months.atDay(1), months.atEndOfMonth()));
        } else if (year.matches()) {
            return Optional.of(new Days(LocalDate.of(number(year, 1), 1, 1), LocalDate.of(number(year, 1), 12, 31)));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
