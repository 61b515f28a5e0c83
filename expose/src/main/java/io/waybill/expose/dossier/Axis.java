package io.waybill.expose.dossier;

import io.waybill.expose.page.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A stretch of time drawn over a width. */
record Axis(LocalDate first, LocalDate last, int left, int width) {
    private static final int EMPTY_YEARS = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /** A line of the grid with its name. */
    record Tick(int x, String name) {}

    /** One axis for each run of years; a new one where more than three years are empty. */
    static List<Axis> of(Stream<When> dates, int left, int width) {
        TreeSet<LocalDate> days = new TreeSet<>();
        dates.forEach(w -> {
            days.add(w.first());
            days.add(w.last());
        });
        List<Axis> axes = new ArrayList<>();
        if (days.isEmpty()) {
            return axes;
        }
        LocalDate start = days.first();
        LocalDate before = start;
        for (LocalDate day : days) {
            if (ChronoUnit.DAYS.between(before, day) > EMPTY_YEARS * 365L + 1) {
                axes.add(over(start, before, left, width));
                start = day;
            }
            before = day;
        }
        axes.add(over(start, before, left, width));
        return List.copyOf(axes.reversed());
    }

    private static Axis over(LocalDate first, LocalDate last, int left, int width) {
        LocalDate from = first.withDayOfMonth(1);
        LocalDate to = last.withDayOfMonth(1).plusMonths(1);
        while (ChronoUnit.MONTHS.between(from, to) < 5) {
            from = from.minusMonths(1);
            to = to.plusMonths(1);
        }
        return ChronoUnit.MONTHS.between(from, to) > 20
                ? new Axis(
                        from.withDayOfYear(1), to.minusDays(1).withDayOfYear(1).plusYears(1), left, width)
                : new Axis(from, to, left, width);
    }

    boolean covers(When when) {
        return !when.last().isBefore(first) && when.first().isBefore(last);
    }

    int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all);
        return left + (int) (width * at / all);
    }

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = months <= 20 ? 1 : months <= 36 ? 3 : 12 * (int) Math.max(1, Math.ceilDiv(months / 12, 12));
        for (LocalDate at = first; at.isBefore(last); at = at.plusMonths(step)) {
            boolean year = step > 3;
            String name = year ? String.valueOf(at.getYear()) : MONTH.format(at);
            ticks.add(new Tick(x(at), !year && at.getMonthValue() == 1 ? name + " " + at.getYear() : name));
        }
        return ticks;
    }

    String name() {
        int from = first.getYear();
        int to = last.minusDays(1).getYear();
        return from == to ? String.valueOf(from) : from + " to " + to;
    }
}
