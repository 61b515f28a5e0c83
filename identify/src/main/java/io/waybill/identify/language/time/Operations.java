package io.waybill.identify.language.time;

import io.waybill.identify.language.time.Value.Sense;
import io.waybill.identify.language.time.Value.Text;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations that the third column of {@code patterns.tsv} names. */
final class Operations {
    private static final Set<String> RELATIVE = Set.of(
            "unit", "ago", "past", "coming", "sofar", "rest", "from", "lasting", "duration", "running", "vague");
    private static final Set<String> PLAIN = Set.of("text", "plus", "pass", "none");
    private static final Set<String> CALENDAR = Set.of(
            "day", "days", "month", "year", "quarter", "half", "season", "decade", "numeric", "week", "shortyear",
            "shortspan", "md", "mds", "m", "s", "q", "h", "weekday", "ofweek", "inyear", "beside", "part", "halfof",
            "since", "span", "list", "weekof", "weekend");

    private final CalendarOperations calendar;
    private final Units units;

    Operations(Units units) {
        this.units = units;
        this.calendar = new CalendarOperations(units);
    }

    boolean knows(String operation) {
        return RELATIVE.contains(operation) || PLAIN.contains(operation) || CALENDAR.contains(operation);
    }

    /** What the captures amount to; empty where they make no sense together, such as 30 February. */
    Optional<Value> apply(Rule rule, @Nullable Capture captured) {
        Arguments arguments = new Arguments(rule.arguments(), captured);
        String name = rule.operation();
        try {
            return switch (name) {
                case "text" -> Optional.of(new Text(arguments.text(0)));
                case "plus" ->
                    Optional.of(new Text(String.valueOf(arguments.number(0) + arguments.number(1))));
                case "pass" -> Capture.find(captured, rule.arguments().getFirst());
                case "none" -> Optional.of(new Value.None());
                default ->
                    (RELATIVE.contains(name) ? relative(name, arguments) : calendar.apply(name, arguments)).map(Sense::new);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // no such date, or a number too large for one
        }
    }

    private Optional<Meaning> relative(String name, Arguments a) {
        return switch (name) {
            case "vague" -> Optional.of(new Meaning.Vague());
            case "unit" ->
                units.unit(a.text(0)).map(u -> new Meaning.Shifted(a.number(1) * u.factor(), u.calendar()));
            case "sofar" -> units.unit(a.text(0)).map(u -> new Meaning.PartOfThis(u.calendar(), true));
            case "rest" -> units.unit(a.text(0)).map(u -> new Meaning.PartOfThis(u.calendar(), false));
            case "ago" ->
                units.unit(a.text(1))
                        .map(u -> a.open(0)
                                ? u.fewOf(-1)
                                : new Meaning.Shifted(-a.number(0) * u.factor(), u.calendar()));
            case "past" -> units.unit(a.text(1)).map(u -> window(u, a, -1));
            case "coming" -> units.unit(a.text(1)).map(u -> window(u, a, 1));
            case "running" -> units.unit(a.text(1)).map(u -> window(u, a, -1));
            case "from" ->
                units.unit(a.text(1))
                        .map(u -> new Meaning.FromEvent(
                                a.open(0) ? 0 : a.number(0) * a.number(2) * u.factor(), u.calendar()));
            case "lasting" -> units.unit(a.text(1)).map(u -> duration(u, a, true));
            case "duration" -> units.unit(a.text(1)).map(u -> duration(u, a, false));
            default -> Optional.empty();
        };
    }

    private static Meaning window(Units.Unit unit, Arguments a, int direction) {
        return a.open(0) ? unit.fewOf(direction) : unit.window(a.textOr(0, "1").equals("1") ? 1 : a.number(0), direction);
    }

    private static Meaning duration(Units.Unit unit, Arguments a, boolean open) {
        return a.open(0)
                ? new Meaning.Vague()
                : new Meaning.Duration(
                        a.number(0), unit.calendar(), open ? Optional.of(unit.window(a.number(0), -1)) : Optional.empty());
    }

    /** What an operation is applied to: captures by name, plain values as they stand. */
    record Arguments(List<String> names, @Nullable Capture captured) {
        /** "several", "a few": a number that is not told. */
        boolean open(int index) {
            return textOr(index, "1").equals("?");
        }

        String text(int index) {
            return textOr(index, "");
        }

        String textOr(int index, String absent) {
            if (index >= names.size()) {
                return absent;
            }
            String name = names.get(index);
            if (!Element.isName(name)) {
                return name;
            }
            return Capture.find(captured, name).map(v -> v instanceof Text(String text) ? text : absent).orElse(absent);
        }

        int number(int index) {
            return Integer.parseInt(text(index));
        }

        Optional<Meaning> sense(int index) {
            return Capture.find(captured, names.get(index))
                    .flatMap(v -> v instanceof Sense(Meaning meaning) ? Optional.of(meaning) : Optional.empty());
        }
    }
}
