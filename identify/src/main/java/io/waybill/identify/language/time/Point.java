package io.waybill.identify.language.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A calendar unit: one day, week, month, quarter or year.
 *
 * @param first its first day
 */
public record Point(LocalDate first, Precision precision) {
    /** The unit of that size which holds the day. */
    public static Point holding(LocalDate day, Precision precision) {
        return new Point(precision.start(day), precision);
    }

    public LocalDate last() {
        return precision.shift(first, 1).minusDays(1);
    }

    Point coarser(Precision least) {
        return precision.compareTo(least) >= 0 ? this : holding(first, least);
    }

    /** {@code YYYY-MM-DD}, {@code YYYY-Www}, {@code YYYY-MM}, {@code YYYY-Qn} or {@code YYYY}. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case QUARTER ->
                String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }
}
