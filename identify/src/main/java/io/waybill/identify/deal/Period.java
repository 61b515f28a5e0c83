package io.waybill.identify.deal;

import io.waybill.model.ClaimTime;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a normalised time covers, with the words of its edges ({@code first}, {@code last}: ISO dates). */
record Period(LocalDate from, LocalDate to, String first, String last) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    static Optional<Period> of(Optional<ClaimTime> time) {
        return time.flatMap(ClaimTime::normalised).flatMap(Period::parse);
    }

    /** Reads {@code YYYY-MM-DD}, {@code YYYY-Www}, {@code YYYY-MM}, {@code YYYY-Qn}, {@code YYYY} or {@code A/B}. */
    static Optional<Period> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        Optional<Period> from = single(text.substring(0, slash));
        Optional<Period> to = single(text.substring(slash + 1));
        if (from.isEmpty() || to.isEmpty() || from.get().from.isAfter(to.get().to)) {
            return Optional.empty();
        }
        return Optional.of(new Period(from.get().from, to.get().to, from.get().first, to.get().last));
    }

    private static Optional<Period> single(String text) {
        try {
            Matcher week = WEEK.matcher(text);
            if (week.matches()) {
                LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return Optional.of(days(monday, monday.plusDays(6)));
            }
            Matcher quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                YearMonth start =
                        YearMonth.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2);
                YearMonth end = start.plusMonths(2);
                return Optional.of(new Period(start.atDay(1), end.atEndOfMonth(), start.toString(), end.toString()));
            }
            return switch (text.length()) {
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text, text));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new Period(month.atDay(1), month.atEndOfMonth(), text, text));
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(days(day, day));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Period days(LocalDate from, LocalDate to) {
        return new Period(from, to, from.toString(), to.toString());
    }

    /** Days between the two, 0 where they touch or overlap. */
    long gap(Period other) {
        if (to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
    }

    /** The shortest period around both; of equal days the more precise word stands. */
    Period union(Period other) {
        Comparator<String> precision = Comparator.comparingInt(String::length);
        int start = from.compareTo(other.from);
        int end = to.compareTo(other.to);
        String word = start == 0 ? longer(first, other.first, precision) : start < 0 ? first : other.first;
        String lastWord = end == 0 ? longer(last, other.last, precision) : end > 0 ? last : other.last;
        return new Period(start <= 0 ? from : other.from, end >= 0 ? to : other.to, word, lastWord);
    }

    private static String longer(String a, String b, Comparator<String> precision) {
        return precision.thenComparing(Comparator.naturalOrder()).compare(a, b) >= 0 ? a : b;
    }
}
