package io.waybill.identify.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A well-known event with its day; a row of {@code events.tsv}.
 *
 * @param words every group has a word in a sentence that speaks of it
 */
record DatedEvent(Optional<LocalDate> date, MonthDay day, Kind kind, List<Set<String>> words, String name) {
    enum Kind {
        START,
        POINT,
        YEARLY
    }

    private static DatedEvent of(Tables.Row row) {
        try {
            Optional<LocalDate> date =
                    row.cell(0).startsWith("--") ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(0)));
            MonthDay day = date.map(MonthDay::from).orElseGet(() -> MonthDay.parse(row.cell(0)));
            List<Set<String>> words = Arrays.stream(row.cell(2).split(" "))
                    .map(group -> Set.of(group.split("\\|")))
                    .toList();
            return new DatedEvent(date, day, Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)), words, row.cell(3));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.wrong("is no dated event: " + e.getMessage());
        }
    }

    static List<DatedEvent> load() {
        return Tables.read("events.tsv", 5).stream().map(DatedEvent::of).toList();
    }

    boolean standsIn(Set<String> sentence) {
        return words.stream().allMatch(group -> group.stream().anyMatch(sentence::contains));
    }

    /** Its days in those years. */
    Stream<LocalDate> days(int firstYear, int lastYear) {
        return date.map(Stream::of)
                .orElseGet(() -> IntStream.rangeClosed(firstYear, lastYear).mapToObj(day::atYear));
    }

    /** The event that a sentence speaks of: the one with most of its words there; empty if two differ in date. */
    static Optional<DatedEvent> named(List<DatedEvent> events, Set<String> sentence, boolean yearly) {
        List<DatedEvent> there = events.stream()
                .filter(e -> (e.kind() == Kind.YEARLY) == yearly && e.standsIn(sentence))
                .sorted(Comparator.comparingInt((DatedEvent e) -> -e.words().size()))
                .toList();
        return there.stream()
                .findFirst()
                .filter(best -> there.stream()
                        .filter(e -> e.words().size() == best.words().size())
                        .allMatch(e -> e.date().equals(best.date()) && e.day().equals(best.day())));
    }
}
