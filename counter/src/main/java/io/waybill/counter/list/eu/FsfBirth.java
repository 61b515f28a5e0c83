package io.waybill.counter.list.eu;

import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.XmlElement;
import io.waybill.model.DateRange;
import io.waybill.model.DesignationBuilder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A date of birth in the EU's financial sanctions: a day, a month, a year or a span of years. */
final class FsfBirth {
    /** Years of birth in our calendar; those of others that lists use lie apart. */
    private static final Pattern YEAR = Pattern.compile("(?:18[5-9]|19\\d|20\\d)\\d\\b.*");

    private static final Pattern MONTH = Pattern.compile("0?\\d|1[0-2]|");

    private final XmlElement birth;
    private final DesignationBuilder entry;
    private final Filling filling;
    private final boolean circa;
    private final String remark;

    private FsfBirth(XmlElement birth, DesignationBuilder entry, Filling filling) {
        this.birth = birth;
        this.entry = entry;
        this.filling = filling;
        circa = birth.attribute("circa").equals("true");
        remark = birth.all("remark")
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Tells the date; what the record says of it beside stays in its text, or in a reason where there is none. */
    static void tell(XmlElement birth, DesignationBuilder entry, Filling filling) {
        var told = new FsfBirth(birth, entry, filling).dates();
        if (!told) {
            birth.all("remark").forEach(remark -> filling.reason(remark.text()));
        }
    }

    private boolean dates() {
        var day = birth.attribute("birthdate");
        var year = birth.attribute("year");
        var from = birth.attribute("yearRangeFrom");
        var to = birth.attribute("yearRangeTo");
        // in our calendar, whatever the others are in, unless it is none of its years
        if (!day.isEmpty() && (isGregorian() || YEAR.matcher(day).matches())) {
            return add(ListDates.ranges(day));
        }
        if (day.isEmpty() && year.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return false;
        }
        if (!isGregorian()) {
            filling.problem("a year of another calendar");
            return false;
        }
        if (!from.isEmpty() && !to.isEmpty()) {
            return add(ListDates.years(from + " to " + to, from, to, circa).stream()
                    .toList());
        }
        if (year.isEmpty()) {
            filling.problem("a span of years without its beginning or its end");
            return false;
        }
        var month = birth.attribute("monthOfYear");
        if (!MONTH.matcher(month).matches()) {
            filling.problem("a month that is none");
            return add(ListDates.ranges(year));
        }
        return add(ListDates.ranges(Stream.of(year, month, month.isEmpty() ? "" : birth.attribute("dayOfMonth"))
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() == 1 ? "0" + text : text)
                .collect(Collectors.joining("-"))));
    }

    private boolean isGregorian() {
        return birth.attribute("calendarType").isEmpty()
                || birth.attribute("calendarType").equals("GREGORIAN");
    }

    private boolean add(List<DateRange> dates) {
        if (dates.isEmpty()) {
            filling.problem("a date that cannot be read");
        }
        dates.forEach(date -> entry.birth(new DateRange(
                remark.isEmpty() ? date.text() : date.text() + " (" + remark + ")",
                date.from(),
                date.to(),
                circa || date.circa())));
        return !dates.isEmpty();
    }
}
