package io.waybill.app.evaluate;

import io.waybill.model.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The score of derivations as lines for a reader. Confined to one thread. */
public final class OriginScoreText {
    private final OriginScore score;
    private final List<String> lines = new ArrayList<>();

    private OriginScoreText(OriginScore score) {
        this.score = score;
        classes();
        rows("sentences that belong together, and what changed", Map.of("alignments", score.alignments()));
        score.drift().forEach(this::row);
        rows("traces of rewriting", score.traces());
        line("  found in reports that rewrite nothing: %d", score.tracesElsewhere());
        line("");
        line(
                "which of a derived pair was there first: %d right, %d wrong, %d left open",
                score.first().found(), score.first().wrong(), score.first().missed());
        rows("all reports as one set", Map.of("their originals", score.parents()));
        row("derived reports", score.derived());
        line("  reports wrongly called derived: %d", score.derived().wrong());
        line("");
        line("macro-F1 %s", Decimals.of(score.macroF1()));
    }

    /** The last line is the headline. */
    public static List<String> of(OriginScore score) {
        return List.copyOf(new OriginScoreText(score).lines);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private void classes() {
        line("%d pairs of %d reports; down: as labelled, across: as decided", score.pairs(), score.reports());
        line("  %-16s%12s%12s%12s%9s%7s%7s", "", "wholly", "partially", "non-derived", "P", "R", "F1");
        for (Derivation labelled : Derivation.values()) {
            Counts c = score.of(labelled);
            line(
                    "  %-16s%12d%12d%12d%9s%7s%7s",
                    labelled.label(),
                    score.pairs(labelled, Derivation.WHOLLY),
                    score.pairs(labelled, Derivation.PARTIALLY),
                    score.pairs(labelled, Derivation.NON_DERIVED),
                    Decimals.of(c.precision()),
                    Decimals.of(c.recall()),
                    Decimals.of(c.f1()));
        }
        row("derived at all", score.derivedPairs());
        line("not derived, rightly told so, by kind of pair");
        score.taken().forEach((kind, share) -> line("  %-26s%s", kind, share));
    }

    private void rows(String title, Map<String, Counts> rows) {
        line("");
        line("%-49s%7s%7s%7s   tp/fp/fn", title, "P", "R", "F1");
        rows.forEach(this::row);
    }

    private void row(String name, Counts c) {
        line(
                "  %-47s%7s%7s%7s   %d/%d/%d",
                name,
                Decimals.of(c.precision()),
                Decimals.of(c.recall()),
                Decimals.of(c.f1()),
                c.found(),
                c.wrong(),
                c.missed());
    }
}
