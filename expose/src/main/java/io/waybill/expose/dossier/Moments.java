package io.waybill.expose.dossier;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.When;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A deal in time: what is said to have happened apart from when it was said.
 *
 * @param events one for each date and stage
 * @param sayings one for each date, with its marks
 */
record Moments(DealView deal, List<Event> events, List<Saying> sayings) {
    /** Something that is said to have happened at a date. */
    record Event(When when, String label, List<Statement> statements) {}

    /** What was said on a date, by whom. */
    record Saying(When when, List<Statement> statements) {
        List<Mark> marks() {
            return statements.stream().map(Statement::mark).distinct().sorted().toList();
        }

        String voices() {
            return Count.list(
                    statements.stream().map(s -> s.voice().name()).distinct().toList(), 2);
        }
    }

    static Moments of(DealView deal) {
        Map<String, List<Statement>> events = deal.said().stream()
                .filter(s -> eventTime(s).isPresent())
                .collect(Collectors.groupingBy(
                        s -> eventTime(s).map(When::words).orElse("") + label(s),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, List<Statement>> sayings = deal.statements()
                .filter(s -> sayingTime(s).isPresent())
                .collect(Collectors.groupingBy(
                        s -> sayingTime(s).map(When::words).orElse(""), LinkedHashMap::new, Collectors.toList()));
        List<Event> told = new ArrayList<>();
        events.values()
                .forEach(same -> eventTime(same.getFirst())
                        .ifPresent(w -> told.add(new Event(w, label(same.getFirst()) + manner(same), same))));
        List<Saying> said = new ArrayList<>();
        sayings.values().forEach(same -> sayingTime(same.getFirst()).ifPresent(w -> said.add(new Saying(w, same))));
        return new Moments(deal, List.copyOf(told), List.copyOf(said));
    }

    private static String label(Statement s) {
        return s.step() == Step.UNTOLD ? s.claim().type().label() : s.step().label();
    }

    /** How it is told where nobody asserts it: ", alleged". */
    private static String manner(List<Statement> same) {
        Mark boldest = same.stream()
                .map(Statement::mark)
                .min(Comparator.naturalOrder())
                .orElse(Mark.ASSERTS);
        return boldest == Mark.ASSERTS ? "" : ", " + boldest.done().toLowerCase(Locale.ROOT);
    }

    /** When it is said to have happened. */
    static Optional<When> eventTime(Statement s) {
        return ClaimType.SPEECH.contains(s.claim().type())
                ? Optional.empty()
                : s.claim().time().flatMap(ClaimTime::normalised).flatMap(When::of);
    }

    /** When it was said: told with the denial or admission, else when the report was published. */
    static Optional<When> sayingTime(Statement s) {
        Optional<When> told = ClaimType.SPEECH.contains(s.claim().type())
                ? s.claim().time().flatMap(ClaimTime::normalised).flatMap(When::of)
                : Optional.empty();
        return told.or(() -> s.report().published().value().flatMap(When::of));
    }
}
