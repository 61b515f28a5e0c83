package io.waybill.app.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** How old a list is. */
final class Age {
    private Age() {}

    /** Days since the last day that an ISO date, month or year may mean; none where it is no date. */
    static OptionalLong days(String date, LocalDate today) {
        try {
            var last = switch (date.length()) {
                case 4 -> Year.parse(date).atDay(1).plusYears(1).minusDays(1);
                case 7 -> YearMonth.parse(date).atEndOfMonth();
                default -> LocalDate.parse(date);
            };
            return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(last, today)));
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }
}
