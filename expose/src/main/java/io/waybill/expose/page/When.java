package io.waybill.expose.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a period in the forms of {@code normalised}: day, week, month, quarter, year, range.
 *
 * @param last inclusive
 */
public record When(LocalDate first, LocalDate last, String words) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /** Empty for what is in none of the forms. */
    public static Optional<When> of(String iso) {
        try {
            int slash = iso.indexOf('/');
            if (slash < 0) {
                return Optional.of(single(iso.strip()));
            }
            When from = single(iso.substring(0, slash).strip());
            When to = single(iso.substring(slash + 1).strip());
            return Optional.of(new When(from.first, to.last, from.words + " to " + to.words));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** In words, or as it stands where it is in none of the forms. */
    public static String words(String iso) {
        return of(iso).map(When::words).orElse(iso);
    }

    public boolean day() {
        return first.equals(last);
    }

    private static When single(String iso) {
        Matcher week = WEEK.matcher(iso);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(week.group(2)))
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return new When(monday, monday.plusDays(6), "week of " + DAY.format(monday));
        }
        Matcher quarter = QUARTER.matcher(iso);
        if (quarter.matches()) {
            LocalDate start = LocalDate.of(Integer.parseInt(quarter.group(1)), 1, 1)
                    .with(IsoFields.QUARTER_OF_YEAR, Integer.parseInt(quarter.group(2)));
            LocalDate end = start.plusMonths(3).minusDays(1);
            return new When(start, end, MONTH.format(start) + " to " + MONTH.format(end));
        }
        return switch (iso.length()) {
            case 4 -> {
                int year = Integer.parseInt(iso);
                yield new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), iso);
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(iso);
                yield new When(month.atDay(1), month.atEndOfMonth(), MONTH.format(month));
            }
            default -> {
                LocalDate day = LocalDate.parse(iso);
                yield new When(day, day, DAY.format(day));
            }
        };
    }
}
