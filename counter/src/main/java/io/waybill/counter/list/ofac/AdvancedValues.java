package io.waybill.counter.list.ofac;

import io.waybill.counter.list.XmlElement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** A day as OFAC's other forms write it: "10 Dec 1948"; with less than a day its year; empty where it is no date. */
    static Optional<LocalDate> day(XmlElement date) {
        try {
            return Optional.of(
                    LocalDate.of(number(date.text("Year")), number(date.text("Month")), number(date.text("Day"))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // told in part only
        }
    }

    /** A period as OFAC's other forms write it: "1948", "10 Dec 1948", "circa 1948", "08 Nov 1985 to 07 Nov 1986". */
    static String period(XmlElement period) {
        Optional<LocalDate> from = first(period, "Start", "From").or(() -> first(period, "Start", "To"));
        Optional<LocalDate> to = first(period, "End", "To")
                .or(() -> first(period, "End", "From"))
                .or(() -> from);
        if (from.isEmpty() || to.isEmpty()) {
            return "";
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

    private static Optional<LocalDate> first(XmlElement period, String... way) {
        return period.all(way).findFirst().flatMap(AdvancedValues::day);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
