package io.waybill.identify.origin;

import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.language.time.Interval;
import io.waybill.model.Comparison.DateNote;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds dates that do not fit: a report dated long after what it tells as news. Thread-safe. */
final class Dating {
    /** Days after which news that is told again as news is out of date. */
    private static final int STALE = 14;

    private final DateInference inference;

    Dating(DateInference inference) {
        this.inference = inference;
    }

    List<DateNote> notes(Report original, Report rewrite, boolean derived) {
        List<DateNote> notes = new ArrayList<>();
        for (Report report : List.of(original, rewrite)) {
            inference
                    .conflict(report)
                    .ifPresent(why -> notes.add(new DateNote(report.id(), stated(report), implied(report), why)));
        }
        Optional<Interval> before = days(original);
        Optional<Interval> after = days(rewrite);
        boolean noted = notes.stream().anyMatch(note -> note.report().equals(rewrite.id()));
        if (derived && !noted && before.isPresent() && after.isPresent()) {
            long days = ChronoUnit.DAYS.between(before.get().last(), after.get().first());
            if (days > STALE) {
                notes.add(new DateNote(
                        rewrite.id(),
                        stated(rewrite),
                        original.published().value(),
                        "dated " + days + " days after the report whose news it tells again"));
            }
        }
        return List.copyOf(notes);
    }

    private static Optional<Interval> days(Report report) {
        return report.published().value().flatMap(Interval::parse);
    }

    private static Optional<String> stated(Report report) {
        boolean isStated = report.published().basis() == Published.Basis.STATED
                || report.published().basis() == Published.Basis.GIVEN;
        return isStated ? report.published().value() : Optional.empty();
    }

    private Optional<String> implied(Report report) {
        return inference.infer(report.withPublished(Published.unknown(""))).value();
    }
}
