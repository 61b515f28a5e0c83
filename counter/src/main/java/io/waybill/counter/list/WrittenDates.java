package io.waybill.counter.list;

import io.waybill.model.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates out of cells that list several or say more: "(a) 14.5.1975, (b) approximately 1975". Thread-safe. */
public final class WrittenDates {
    private static final Pattern PARTS = Pattern.compile("[;|\\n]|(?:^|[\\s,])\\(?(?:[a-h]|i{1,3}|iv|v)\\)(?=\\s)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern UNSURE = Pattern.compile("possibl|presum|approx|circa|about|around");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)[-–]|n/?[ad]|not known|unknown");
    /** Characters of a cell that are looked at. */
    private static final int LOOKED_AT = 2000;

    private WrittenDates() {}

    /** The dates of a cell, and those of its parts that tell none. */
    public record Read(List<DateRange> dates, List<String> unread) {}

    /** All dates of a cell, each with its own words. */
    public static Read read(String cell) {
        List<DateRange> dates = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        var text = cell.length() > LOOKED_AT ? cell.substring(0, LOOKED_AT) : cell;
        for (var written : PARTS.split(text.replace("\"", "").replace("(", " ("))) {
            var part = written.strip().replaceAll("\\s+", " ").replaceAll("^[,.\\s]+|[,.\\s]+$", "");
            if (part.isEmpty() || UNKNOWN.matcher(part).matches()) {
                continue;
            }
            var found = one(part);
            dates.addAll(found);
            if (found.isEmpty()) {
                unread.add(part);
            }
        }
        return new Read(List.copyOf(dates), List.copyOf(unread));
    }

    private static List<DateRange> one(String part) {
        var whole = ListDates.ranges(part);
        if (!whole.isEmpty()) {
            return whole;
        }
        var outside = BRACKETS.matcher(part).replaceAll(" ").strip();
        var unsure = UNSURE.matcher(part.toLowerCase(Locale.ROOT)).find();
        var bare = ListDates.ranges(outside);
        if (!bare.isEmpty()) {
            return bare.stream().map(date -> hedged(date, unsure)).toList();
        }
        List<DateRange> days = new ArrayList<>();
        var day = DAY.matcher(part);
        while (day.find()) {
            ListDates.ranges(day.group()).forEach(date -> days.add(hedged(date, unsure)));
        }
        return days;
    }

    private static DateRange hedged(DateRange date, boolean unsure) {
        return new DateRange(date.text(), date.from(), date.to(), date.circa() || unsure);
    }
}
