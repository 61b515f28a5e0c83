package io.waybill.identify.language.time;

import io.waybill.identify.language.time.Meaning.Lean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the dated facts of one sentence. Immutable, thread-safe. */
final class DateClues {
    /** An anniversary is news from so many days before it to so many days after it. */
    private static final int DAYS_BEFORE_ANNIVERSARY = 30;

    private static final int DAYS_AFTER_ANNIVERSARY = 91;
    /** How far from a dated event a relative time such as "last month" may lie. */
    private static final int DAYS_OF_RELATIVE = 400;

    private final TimeGrammar grammar;
    private final List<DatedEvent> events;

    DateClues(TimeGrammar grammar, List<DatedEvent> events) {
        this.grammar = grammar;
        this.events = List.copyOf(events);
    }

    /** The clues of a sentence; an event named only in the sentence before is not looked for. */
    List<Clue> in(String sentence) {
        List<Clue> clues = new ArrayList<>();
        List<TimeExpression> times = grammar.find(sentence, 0);
        TimeGrammar.Facts facts = grammar.facts(sentence);
        Optional<DatedEvent> event = DatedEvent.named(events, facts.words(), false);
        for (TimeGrammar.Told told : facts.told()) {
            if (told.fact().kind().equals("weekdate")) {
                clues.add(weekdate(told));
            } else if (event.isPresent()) {
                clue(told, event.get(), event.get().date().orElseThrow(), times).ifPresent(clues::add);
            }
        }
        DatedEvent.named(events, facts.words(), true)
                .flatMap(day -> yearly(day, times))
                .ifPresent(clues::add);
        return clues;
    }

    private static Optional<Clue> clue(
            TimeGrammar.Told told, DatedEvent event, LocalDate date, List<TimeExpression> times) {
        int amount = told.fact().amount();
        Precision unit = told.fact().unit();
        LocalDate day = unit.shift(date, amount);
        if (toldOfThePast(times, date)) {
            return Optional.empty();
        }
        String base = "\"" + told.text() + "\" beside " + event.name() + " (" + date + ")";
        return switch (told.fact().kind()) {
            case "anniversary" -> Optional.of(anniversary(told, day, times, base + " gives " + day));
            case "within" -> Optional.of(Clue.between(unit.shift(day, -1), day, base + " gives the time up to " + day));
            default -> {
                // "17-month-long" is rounded: from half a unit less to a whole unit more
                LocalDate from = unit.shift(date, amount - 1L).plusDays(lengthOf(unit, day) / 2);
                LocalDate to = unit.shift(date, amount + 1L);
                yield Optional.of(Clue.between(from, to, base + " gives about " + Point.holding(day, Precision.MONTH)));
            }
        };
    }

    private static Clue anniversary(TimeGrammar.Told told, LocalDate day, List<TimeExpression> times, String base) {
        Optional<TimeExpression> beside = times.stream()
                .filter(t -> t.meaning().dated() && !t.meaning().absolute())
                .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - told.start())));
        Optional<Clue> exact = beside.map(t -> inverse(t, day, base + ", told as \"" + t.text() + "\""));
        return exact.filter(clue -> clue.width() > 0)
                .orElseGet(() -> Clue.between(
                        day.minusDays(DAYS_BEFORE_ANNIVERSARY),
                        day.plusDays(DAYS_AFTER_ANNIVERSARY),
                        base + ", told as news"));
    }

    /** The days of publication from which the words mean that day. */
    private static Clue inverse(TimeExpression time, LocalDate day, String why) {
        Clue exact = Clue.where(
                day.minusDays(DAYS_OF_RELATIVE),
                day.plusDays(DAYS_OF_RELATIVE),
                published -> time.meaning()
                        .on(published, time.lean())
                        .filter(told -> told.covers(day))
                        .isPresent(),
                why);
        boolean daily = time.meaning() instanceof Meaning.Weekday
                || (time.meaning() instanceof Meaning.Shifted shifted && shifted.unit() == Precision.DAY);
        return daily && exact.width() > 0 ? exact.widened() : exact;
    }

    /** A day that returns every year, with "last week", "on Tuesday" close by: possible in every year. */
    private Optional<Clue> yearly(DatedEvent event, List<TimeExpression> times) {
        List<TimeExpression> beside = times.stream()
                .filter(t -> t.meaning() instanceof Meaning.Shifted || t.meaning() instanceof Meaning.Weekday)
                .toList();
        if (beside.size() != 1 || times.stream().anyMatch(t -> t.meaning().absolute())) {
            return Optional.empty();
        }
        TimeExpression time = beside.getFirst();
        String why = "\"" + time.text() + "\" beside " + event.name() + " (" + event.day() + ")";
        return event.days(Clue.FIRST.getYear(), Clue.LAST.getYear())
                .map(day -> inverse(time, day, why))
                .reduce(DateClues::either)
                .filter(clue -> clue.width() > 0);
    }

    private static Clue either(Clue one, Clue other) {
        one.days().or(other.days());
        return one;
    }

    /** "Tuesday, November 8": only in some years; the report is of the year that follows. */
    private static Clue weekdate(TimeGrammar.Told told) {
        String why = "\"" + told.text() + "\" falls so in some years only";
        return Stream.iterate(Clue.FIRST.getYear(), year -> year <= Clue.LAST.getYear(), year -> year + 1)
                .map(told.fact().day()::atYear)
                .filter(day -> day.getDayOfWeek().getValue() == told.fact().amount())
                .map(day -> Clue.between(day.minusYears(1), day.plusYears(1), why))
                .reduce(DateClues::either)
                .orElseThrow();
    }

    /** "In 2018 they marked 65 years since …": the sentence has a date of its own, other than the event's. */
    private static boolean toldOfThePast(List<TimeExpression> times, LocalDate event) {
        return times.stream()
                .filter(t -> t.meaning().absolute() && !(t.meaning() instanceof Meaning.Since))
                .flatMap(t -> t.meaning().on(LocalDate.EPOCH, Lean.PAST).stream())
                .anyMatch(told -> !told.covers(event));
    }

    private static int lengthOf(Precision unit, LocalDate day) {
        return Math.toIntExact(unit.shift(day, 1).toEpochDay() - day.toEpochDay());
    }

    /** Where one weekday is told of and something "this week", that day of the week of publication is past. */
    Optional<Clue> sameWeek(List<String> sentences) {
        List<TimeExpression> times = sentences.stream()
                .flatMap(s -> grammar.find(s, 0).stream())
                .filter(t -> t.lean() == Lean.PAST)
                .toList();
        List<TimeExpression> thisWeek = times.stream()
                .filter(t -> t.meaning().equals(new Meaning.Shifted(0, Precision.WEEK)))
                .toList();
        List<TimeExpression> weekdays = times.stream()
                .filter(t -> t.meaning() instanceof Meaning.Weekday)
                .toList();
        if (thisWeek.isEmpty()
                || weekdays.stream().map(TimeExpression::meaning).distinct().count() != 1) {
            return Optional.empty();
        }
        Meaning.Weekday told = (Meaning.Weekday) weekdays.getFirst().meaning();
        return Optional.of(Clue.where(
                Clue.FIRST,
                Clue.LAST,
                day -> told.step() == 0 && day.getDayOfWeek().getValue() >= told.day(),
                "\"" + weekdays.getFirst().text() + "\" and \""
                        + thisWeek.getFirst().text() + "\" lie in one week"));
    }

    /** The latest time told in full of what is past, as the day before which the report was not published. */
    Optional<Clue> notBefore(List<String> sentences) {
        return sentences.stream()
                .flatMap(s -> grammar.find(s, 0).stream())
                .filter(t -> t.lean() == Lean.PAST && t.meaning().absolute())
                .filter(t -> !t.text().toLowerCase(Locale.ROOT).startsWith("until"))
                .flatMap(t -> t
                        .meaning()
                        .on(LocalDate.EPOCH, Lean.PAST)
                        .map(told -> Clue.from(told.first(), "it tells of \"" + t.text() + "\""))
                        .stream())
                .filter(clue -> clue.width() > 0)
                .min(Comparator.comparingInt(Clue::width));
    }
}
