package io.waybill.identify.language.time;

import io.waybill.model.Published;
import io.waybill.model.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that tell a time, and what they mean.
 *
 * @param span UTF-16 offsets, end exclusive
 * @param lean the side on which a date without a year is looked for
 */
public record TimeExpression(Span span, String text, Meaning meaning, Meaning.Lean lean) {
    /**
     * The time as {@code normalised}, no finer than the date of publication allows: of a publication known only as a
     * range, whatever the words may mean on any of its days. Empty where the words leave it open.
     */
    public Optional<String> resolve(Published published) {
        return interval(published).map(Interval::toString);
    }

    /** As {@link #resolve}. */
    public Optional<Interval> interval(Published published) {
        Optional<Interval> when = published.value().flatMap(Interval::parse);
        if (when.isEmpty()) {
            Meaning known = meaning instanceof Meaning.Since since ? since.start() : meaning;
            return Optional.of(known).filter(Meaning::absolute).flatMap(m -> m.on(LocalDate.EPOCH, lean));
        }
        Interval range = when.get();
        Optional<Interval> early = meaning.on(range.first(), lean);
        Optional<Interval> late = meaning.on(range.last(), lean);
        return early.flatMap(e -> late.map(e::hull)).map(hull -> covers(hull, range) ? range : hull);
    }

    private static boolean covers(Interval hull, Interval range) {
        return hull.first().equals(range.first()) && hull.last().equals(range.last());
    }
}
