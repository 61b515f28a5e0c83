package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.origin.Derivations.Bared;
import io.waybill.model.Alignment;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.Reason;
import java.util.ArrayList;
import java.util.List;

/** Compares two reports of which one may derive from the other. Immutable and thread-safe. */
public final class Comparer {
    private final WordVectors vectors;
    private final Dating dating;

    /**
     * @param vectors with which sentences in other words are found; {@link WordVectors#NONE} finds fewer
     */
    public Comparer(WordVectors vectors, DateInference dates) {
        this.vectors = vectors;
        dating = new Dating(dates);
    }

    /** Log odds so far below 0 are not turned by sentences in other words. */
    private static final double HOPELESS = -3;

    /** A comparison with its log odds of derivation. */
    record Scored(Comparison comparison, double score) {}

    /** Whether and how far the rewrite derives from the original, why, and what changed. */
    public Comparison compare(Profile original, Profile rewrite) {
        return scored(new Bared(original, original), new Bared(rewrite, rewrite))
                .comparison();
    }

    /** Whether a closer look is worth it: by words alone, without their vectors. */
    boolean mayDerive(Profile original, Profile rewrite) {
        return verdict(original, rewrite, Tracing.of(original, rewrite, WordVectors.NONE))
                        .score()
                > HOPELESS;
    }

    /** Decides by what is no form, and tells what became of everything. */
    Scored scored(Bared from, Bared to) {
        Profile original = from.whole();
        Profile rewrite = to.whole();
        Tracing tracing = Tracing.of(original, rewrite, vectors);
        boolean whole = from.bare() == original && to.bare() == rewrite;
        Tracing bare = whole ? tracing : Tracing.of(from.bare(), to.bare(), vectors);
        Verdict verdict = verdict(original, rewrite, bare);
        List<Alignment> alignments = Drifts.of(tracing);
        boolean credited = Credit.of(original.report(), rewrite.report()).isPresent();
        Signs signs = Signs.of(tracing);
        Precedence precedence = Precedence.of(original, rewrite, signs, credited, alignments);
        List<Reason> evidence = new ArrayList<>(verdict.reasons());
        evidence.addAll(signs.shared());
        evidence.addAll(precedence.reasons());
        Comparison comparison = new Comparison(
                original.report().id(),
                rewrite.report().id(),
                verdict.derivation(),
                precedence.first(),
                evidence,
                alignments,
                rewrite.artefacts().stream().map(Artefacts.Found::artefact).toList(),
                dating.notes(
                        original.report(),
                        rewrite.report(),
                        verdict.derivation().isDerived()));
        return new Scored(comparison, verdict.score());
    }

    private static Verdict verdict(Profile original, Profile rewrite, Tracing tracing) {
        return Verdict.of(tracing, Credit.of(original.report(), rewrite.report()), rewrite.artefacts());
    }
}
