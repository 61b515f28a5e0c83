package io.waybill.identify.origin;

import io.waybill.identify.language.WordVectors;
import io.waybill.identify.language.time.DateInference;
import io.waybill.model.Alignment;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.Reason;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Whether and how far the rewrite derives from the original, why, and what changed. */
    public Comparison compare(Profile original, Profile rewrite) {
        Tracing tracing = Tracing.of(original, rewrite, vectors);
        Signs signs = Signs.of(tracing);
        Optional<Span> credit = Credit.of(original.report(), rewrite.report());
        List<Artefacts.Found> artefacts = Artefacts.standard().in(rewrite);
        Verdict verdict = Verdict.of(tracing, signs, credit, artefacts);
        List<Alignment> alignments = Drifts.of(tracing);
        Precedence precedence =
                Precedence.of(original.report(), rewrite.report(), signs, credit.isPresent(), alignments);
        List<Reason> evidence = new ArrayList<>(verdict.reasons());
        evidence.addAll(precedence.reasons());
        return new Comparison(
                original.report().id(),
                rewrite.report().id(),
                verdict.derivation(),
                precedence.first(),
                evidence,
                alignments,
                artefacts.stream().map(Artefacts.Found::artefact).toList(),
                dating.notes(original.report(), rewrite.report(), verdict.derivation().isDerived()));
    }
}
