package io.waybill.counter.list.ofac;

import io.waybill.counter.list.XmlElement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words behind the numbers of an Advanced XML file: its sets of reference values. Not thread-safe while filled. */
final class AdvancedValues {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

    private static final Pattern NOTHING = Pattern.compile("(?i)^(?:unknown|undetermined|none identified)$");

    private final Map<String, XmlElement> values = new HashMap<>();

    /** Adds {@code ReferenceValueSets}. */
    void add(XmlElement sets) {
        sets.children()
                .forEach(set ->
                        set.children().forEach(value -> values.put(value.name() + " " + value.attribute("ID"), value)));
    }

    /** The words of a value, such as ("AliasType", "1400"): "A.K.A."; empty where the file does not define it. */
    String text(String type, String id) {
        return value(type, id).map(XmlElement::text).orElse("");
    }

    /** The words of a value; empty also where they only say that nothing is known. */
    String said(String type, String id) {
        return NOTHING.matcher(text(type, id)).replaceFirst("");
    }

    String attribute(String type, String id, String attribute) {
        return value(type, id).map(value -> value.attribute(attribute)).orElse("");
    }

    private Optional<XmlElement> value(String type, String id) {
        return Optional.ofNullable(values.get(type + " " + id));
    }

    /** A day as OFAC's other forms write it: "10 Dec 1948"; empty where it tells less than a day. */
    static Optional<LocalDate> day(XmlElement date) {
        try {
            return Optional.of(
                    LocalDate.of(number(date.text("Year")), number(date.text("Month")), number(date.text("Day"))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // told in part only
        }
    }

    /** The last day of a date, or its first, where it tells only a month or a year; empty where it is no date. */
    private static Optional<LocalDate> day(XmlElement date, boolean last) {
        try {
            int year = number(date.text("Year"));
            String month = date.text("Month");
            String day = date.text("Day");
            if (!day.isEmpty()) {
                return day(date);
            }
            YearMonth told = YearMonth.of(year, month.isEmpty() ? last ? 12 : 1 : number(month));
            return Optional.of(last ? told.atEndOfMonth() : told.atDay(1));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * A period as OFAC's other forms write it: "1948", "10 Dec 1948", "circa 1948", "08 Nov 1985 to 07 Nov 1986"; what
     * cannot be read as it stands.
     */
    static String period(XmlElement period) {
        Optional<LocalDate> from = first(period, false, "Start", "From").or(() -> first(period, false, "Start", "To"));
        Optional<LocalDate> to = first(period, true, "End", "To")
                .or(() -> first(period, true, "End", "From"))
                .or(() -> first(period, true, "Start", "To"))
                .or(() -> first(period, true, "Start", "From"));
        if (from.isEmpty() || to.isEmpty()) {
            return period.children().stream()
                    .flatMap(end -> end.children().stream())
                    .flatMap(date -> date.children().stream())
                    .filter(part -> !part.text().isEmpty())
                    .map(part -> part.name() + " " + part.text())
                    .collect(Collectors.joining(" "));
        }
        boolean circa = period.all("Start")
                .anyMatch(start -> start.attribute("Approximate").equals("true"));
        return (circa ? "circa " : "") + words(from.get(), to.get());
    }

    private static String words(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31) {
            return from.getYear() == to.getYear()
                    ? String.valueOf(from.getYear())
                    : from.getYear() + " to " + to.getYear();
        }
        return DAY.format(from) + " to " + DAY.format(to);
    }

    private static Optional<LocalDate> first(XmlElement period, boolean last, String... way) {
        return period.all(way).findFirst().flatMap(date -> day(date, last));
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
