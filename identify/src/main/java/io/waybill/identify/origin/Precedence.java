package io.waybill.identify.origin;

import io.waybill.identify.language.time.Interval;
import io.waybill.model.Alignment;
import io.waybill.model.Comparison.First;
import io.waybill.model.Comparison.Reason;
import io.waybill.model.Drift;
import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of two reports was there first: by their dates, by credit, and by where detail is lost. */
record Precedence(First first, List<Reason> reasons) {
    /** Detail is lost in one direction where so much more of it is missing on one side. */
    private static final double LOSS = 0.25;

    /** A copy of so much of a text that is shorter was cut. */
    private static final double COPY = 0.8;

    private static final double CUT = 0.97;

    static Precedence of(Profile from, Profile to, Signs signs, boolean credited, List<Alignment> alignments) {
        Report original = from.report();
        Report rewrite = to.report();
        double score = 0;
        List<Reason> reasons = new ArrayList<>();
        Optional<Interval> before = original.published().value().flatMap(Interval::parse);
        Optional<Interval> after = rewrite.published().value().flatMap(Interval::parse);
        if (before.isPresent() && after.isPresent()) {
            String dates = before.get() + " and " + after.get();
            if (before.get().last().isBefore(after.get().first())) {
                score += 2;
                reasons.add(reason("date", "the original is dated earlier: " + dates));
            } else if (after.get().last().isBefore(before.get().first())) {
                score -= 2;
                reasons.add(reason("date", "the rewrite is dated earlier: " + dates));
            }
        }
        score += credited ? 3 : 0;
        double lostThere = 1 - signs.kept();
        if (lostThere - signs.own() > LOSS) {
            score += 1;
            reasons.add(reason("detail-loss", "names and numbers are lost from the original to the rewrite"));
        } else if (signs.own() - lostThere > LOSS) {
            score -= 1;
            reasons.add(reason("detail-loss", "the rewrite has more names and numbers than the original"));
        }
        if (signs.verbatim() > COPY && to.size() < CUT * from.size()) {
            score += 1;
            reasons.add(reason("detail-loss", "the rewrite is the original cut short"));
        }
        long lost = alignments.stream()
                .filter(a -> a.has(Drift.ATTRIBUTION_LOST) || a.has(Drift.SOURCE_GENERALISED))
                .count();
        long won =
                alignments.stream().filter(a -> a.has(Drift.ATTRIBUTION_ADDED)).count();
        score += Math.signum(lost - won) * Math.min(1, Math.abs(lost - won) / 3.0);
        return new Precedence(score >= 1 ? First.ORIGINAL : score <= -1 ? First.REWRITE : First.UNKNOWN, reasons);
    }

    private static Reason reason(String kind, String words) {
        return new Reason(kind, words, 0, Optional.empty(), Optional.empty());
    }
}
