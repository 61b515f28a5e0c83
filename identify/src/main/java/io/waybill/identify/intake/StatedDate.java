package io.waybill.identify.intake;

import io.waybill.identify.intake.Lines.Line;
import io.waybill.model.Published;
import io.waybill.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of publication that a report states itself.
 *
 * @param value ISO 8601, as precise as stated
 * @param start UTF-16 offset where the words of the date, label included, start; end exclusive
 */
record StatedDate(String value, int start, int end) {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String ORDINAL = "\\d{1,2}(?:st|nd|rd|th)?";

    /** Day and month in words, with or without the year: for datelines. */
    static final String DAY_WORDS = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?(?:"
            + MONTH + " " + ORDINAL + "(?:,? \\d{4})?|" + ORDINAL + " " + MONTH + "(?:,? \\d{4})?)";

    private static final String GAP = "[\\s\\p{Z}]+";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d-])(?:(?<y1>(?:19|20)\\d{2})[-/.](?<m1>\\d{1,2})(?:[-/.](?<d1>\\d{1,2}))?(?!\\d)"
                    + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?" + GAP + "(?:of" + GAP + ")?(?<m2>" + MONTH + "),?" + GAP
                    + "(?<y2>(?:19|20)\\d{2})"
                    + "|(?<m3>" + MONTH + ")" + GAP + "(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?" + GAP
                    + "(?<y3>(?:19|20)\\d{2})"
                    + "|(?<m4>" + MONTH + "),?" + GAP + "(?<y4>(?:19|20)\\d{2})"
                    + "|(?<a5>\\d{1,2})(?<s5>[./])(?<b5>\\d{1,2})[./](?<y5>(?:19|20)\\d{2})"
                    + "|(?<y6>(?:19|20)\\d{2})(?<m6>\\d{2})(?<d6>\\d{2})(?!\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?[\\s\\p{Z}]+)?";
    private static final Pattern LABEL = Pattern.compile(
            "[*_\\s\\p{Z}]*(?:date|dated|published|publication date|date of publication|first published|posted|issued|released)"
                    + "(?: (?:on|at))?[*_]*[\\s\\p{Z}]*[:–-]?[*_\\s\\p{Z}]*" + WEEKDAY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("[*_(\\s\\p{Z}]*" + WEEKDAY, Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "(?:,?[\\s\\p{Z}]*(?:at[\\s\\p{Z}]*)?[|T–-]?[\\s\\p{Z}]*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?[\\s\\p{Z}]*(?:[ap]\\.?m\\.?)?[\\s\\p{Z}]*(?:[A-Z]{1,5}|[+-]\\d{2}:?\\d{2})?)?[.)*_\\s\\p{Z}]*",
            Pattern.CASE_INSENSITIVE);
    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 3;

    /** The date that a field such as {@code date:} of a front matter holds. */
    static Optional<String> value(String words) {
        Matcher date = DATE.matcher(words);
        if (date.find()) {
            return iso(date);
        }
        String line = words.strip();
        return YEAR.matcher(line).matches() ? Optional.of(line) : Optional.empty();
    }

    static Optional<Published> published(String words, String where) {
        return value(words).map(iso -> new Published(Optional.of(iso), Published.Basis.STATED, "stated in " + where));
    }

    /** A line among the first or last that states the date, or starts with it after a label. */
    static Optional<Found> inLines(String text, int from) {
        List<Line> lines = Lines.of(text, from, text.length()).stream()
                .filter(line -> !line.blank())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i < FIRST_LINES;
            if (first || i >= lines.size() - LAST_LINES) {
                Optional<StatedDate> date = at(text, lines.get(i));
                if (date.isPresent()) {
                    String where = i == 0 ? "the first line" : first ? "line " + (i + 1) : "a line at the end";
                    return Optional.of(new Found(date.get(), where));
                }
            }
        }
        return Optional.empty();
    }

    /** Where in the text the date stands. */
    record Found(StatedDate date, String where) {
        Published published() {
            return new Published(Optional.of(date.value), Published.Basis.STATED, "stated in " + where);
        }

        Span span() {
            return new Span(date.start, date.end);
        }
    }

    private static Optional<StatedDate> at(String text, Line line) {
        Matcher label = LABEL.matcher(text).region(line.start(), line.end());
        boolean labelled = label.lookingAt();
        Matcher before = BEFORE.matcher(text).region(line.start(), line.end());
        int start = labelled ? label.end() : before.lookingAt() ? before.end() : line.start();
        Matcher date = DATE.matcher(text).region(start, line.end());
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        Matcher after = AFTER.matcher(text).region(date.end(), line.end());
        int end = after.lookingAt() ? after.end() : date.end();
        return labelled || end == line.end()
                ? iso(date).map(value -> new StatedDate(value, line.start(), end))
                : Optional.empty();
    }

    /** The date with a year within a stretch such as a dateline. */
    static Optional<StatedDate> within(String text, int start, int end) {
        Matcher date = DATE.matcher(text).region(start, end);
        return date.find() ? iso(date).map(value -> new StatedDate(value, start, end)) : Optional.empty();
    }

    private static Optional<String> iso(Matcher date) {
        try {
            if (date.group("y1") != null) {
                return date.group("d1") == null
                        ? month(date.group("y1"), number(date.group("m1")))
                        : day(date.group("y1"), number(date.group("m1")), date.group("d1"));
            }
            if (date.group("y2") != null) {
                return day(date.group("y2"), named(date.group("m2")), date.group("d2"));
            }
            if (date.group("y3") != null) {
                return day(date.group("y3"), named(date.group("m3")), date.group("d3"));
            }
            if (date.group("y4") != null) {
                return month(date.group("y4"), named(date.group("m4")));
            }
            if (date.group("y5") != null) {
                return dayOrMonthFirst(date);
            }
            return day(date.group("y6"), number(date.group("m6")), date.group("d6"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 03/04/2022 may be the third of April or the fourth of March: then only the year is certain. */
    private static Optional<String> dayOrMonthFirst(Matcher date) {
        int a = number(date.group("a5"));
        int b = number(date.group("b5"));
        String year = date.group("y5");
        if (a > 12 || a == b || date.group("s5").equals(".")) {
            return day(year, b, date.group("a5"));
        }
        return b > 12 ? day(year, a, date.group("b5")) : Optional.of(year);
    }

    private static Optional<String> day(String year, int month, String day) {
        return Optional.of(LocalDate.of(number(year), month, number(day)).toString());
    }

    private static Optional<String> month(String year, int month) {
        return Optional.of(YearMonth.of(number(year), month).toString());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int named(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new DateTimeException(name);
    }
}
