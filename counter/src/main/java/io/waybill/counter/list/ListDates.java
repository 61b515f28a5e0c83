package io.waybill.counter.list;

import io.waybill.model.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as lists write them: days, months, years, spans and alternatives, "circa" and the like. Of "5/6/1970" the
 * day stands first unless it cannot. Thread-safe.
 */
public final class ListDates {
    /** What is longer is prose. */
    private static final int LONGEST = 200;

    private static final Pattern CIRCA = Pattern.compile(
            "\\b(?:circa|approximately|approximate|approx|about|around|estimated|est|ca|c|~)(?![\\p{L}\\p{N}])\\.?|~");
    private static final Pattern BORN = Pattern.compile("^(?:born )?(?:in )?(?:the )?(?:year )?");
    private static final Pattern TIME = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})t.*$");
    private static final Pattern SPAN = Pattern.compile("^(?:between |from )?(.+?) ?(?: to | and |--| - |[–—]) ?(.+)$");
    private static final Pattern YEARS = Pattern.compile("^(\\d{4})\\s*[-/]\\s*(\\d{4})$");
    private static final Pattern DECADE = Pattern.compile("^(early |mid[- ]|late )?(\\d{3})0'?s$");
    private static final Pattern PART_OF_YEAR = Pattern.compile("^(early |mid[- ]|late )(\\d{4})$");
    private static final Pattern BETWEEN_ALTERNATIVES = Pattern.compile("(?i) or | and |[;,/&]|\\balt\\.? ");
    private static final Pattern BETWEEN_TOKENS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(?:st|nd|rd|th)$");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("^(\\d{1,2})([a-z]{3,})(\\d{4})$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private static final Map<String, Integer> MONTHS = months();

    private ListDates() {}

    private record Days(LocalDate from, LocalDate to) {}

    /** The dates that the text tells, in its order, each with its own words; empty where any of them cannot be read. */
    public static List<DateRange> ranges(String text) {
        String whole = text.strip();
        if (whole.isEmpty() || whole.length() > LONGEST) {
            return List.of();
        }
        Optional<DateRange> one = range(whole);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<DateRange> found = new ArrayList<>();
        for (String part : BETWEEN_ALTERNATIVES.split(whole)) {
            if (!part.isBlank()) {
                Optional<DateRange> range = range(part.strip());
                if (range.isEmpty()) {
                    return List.of();
                }
                found.add(range.get());
            }
        }
        return List.copyOf(found);
    }

    /** ISO date of a text that tells one day; empty where it tells less or more, or cannot be read. */
    public static Optional<String> day(String text) {
        return ranges(text).stream()
                .filter(range -> range.from().equals(range.to()) && !range.circa())
                .map(DateRange::from)
                .findFirst();
    }

    /** The span of years that the list tells apart from its text; empty where it ends before it begins. */
    public static Optional<DateRange> years(String text, String from, String to, boolean circa) {
        if (!YEAR.matcher(from.strip()).matches()
                || !YEAR.matcher(to.strip()).matches()
                || to.strip().compareTo(from.strip()) < 0) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(text, from.strip() + "-01-01", to.strip() + "-12-31", circa));
    }

    private static Optional<DateRange> range(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        String exact =
                CIRCA.matcher(plain).replaceAll(" ").replaceAll("[()\\s]+", " ").strip();
        boolean circa = !exact.equals(plain.replaceAll("[()\\s]+", " ").strip());
        String core = BORN.matcher(exact).replaceFirst("");
        return days(TIME.matcher(core).replaceFirst("$1"))
                .map(days -> new DateRange(text, days.from.toString(), days.to.toString(), circa));
    }

    private static Optional<Days> days(String text) {
        var years = YEARS.matcher(text);
        if (years.matches()) {
            return between(point(years.group(1)), point(years.group(2)));
        }
        var decade = DECADE.matcher(text);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(2)) * 10;
            String part = decade.group(1) == null ? "" : decade.group(1).strip();
            int from = first + (part.startsWith("mid") ? 3 : part.equals("late") ? 5 : 0);
            int to = first + (part.startsWith("mid") ? 6 : part.equals("early") ? 4 : 9);
            return Optional.of(new Days(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)));
        }
        var part = PART_OF_YEAR.matcher(text);
        if (part.matches()) {
            return point(part.group(2));
        }
        Optional<Days> point = point(text);
        if (point.isPresent()) {
            return point;
        }
        var span = SPAN.matcher(text);
        return span.matches() ? between(point(span.group(1)), point(span.group(2))) : Optional.empty();
    }

    private static Optional<Days> between(Optional<Days> first, Optional<Days> last) {
        if (first.isEmpty() || last.isEmpty() || last.get().to.isBefore(first.get().from)) {
            return Optional.empty();
        }
        return Optional.of(new Days(first.get().from, last.get().to));
    }

    /** A year, a month of a year or a day. */
    private static Optional<Days> point(String text) {
        String spaced = DAY_MONTH_YEAR.matcher(text.strip()).replaceFirst("$1 $2 $3");
        List<String> tokens = new ArrayList<>();
        for (String token : BETWEEN_TOKENS.split(spaced)) {
            if (!token.isEmpty()) {
                tokens.add(ORDINAL.matcher(token).replaceFirst("$1"));
            }
        }
        tokens.remove("of");
        boolean yearFirst = !tokens.isEmpty() && YEAR.matcher(tokens.getFirst()).matches();
        List<Integer> numbers = new ArrayList<>();
        int named = -1;
        for (String token : yearFirst ? tokens : tokens.reversed()) {
            Integer month = MONTHS.get(token);
            if (month != null && named < 0) {
                named = month;
            } else if (NUMBER.matcher(token).matches()) {
                numbers.add(Integer.parseInt(token));
            } else {
                return Optional.empty();
            }
        }
        if (numbers.isEmpty() || numbers.size() + (named < 0 ? 0 : 1) > 3 || numbers.getFirst() < 1000) {
            return Optional.empty();
        }
        int year = numbers.getFirst();
        if (year > 2999) {
            return Optional.empty();
        }
        if (named > 0) {
            return date(year, named, numbers.size() > 1 ? numbers.get(1) : 0);
        }
        int month = numbers.size() > 1 ? numbers.get(1) : 0;
        int day = numbers.size() > 2 ? numbers.get(2) : 0;
        return month > 12 && day >= 1 && day <= 12 ? date(year, day, month) : date(year, month, day);
    }

    /** A month or day of 0 is not told. */
    private static Optional<Days> date(int year, int month, int day) {
        try {
            if (month == 0) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            if (day == 0) {
                return Optional.of(new Days(
                        LocalDate.of(year, month, 1), YearMonth.of(year, month).atEndOfMonth()));
            }
            return Optional.of(new Days(LocalDate.of(year, month, day), LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February and the like: not a date
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }
}
