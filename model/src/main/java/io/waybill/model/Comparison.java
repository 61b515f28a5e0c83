package io.waybill.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether one report derives from another, why, and what changed on the way.
 *
 * @param original id of the report that is taken for the original
 * @param rewrite id of the report that may derive from it
 * @param first which of the two was there first
 * @param evidence for and against, the strongest first
 * @param alignments in the order of the rewrite, what was dropped at its place in the original
 */
public record Comparison(
        String original,
        String rewrite,
        Derivation derivation,
        First first,
        List<Reason> evidence,
        List<Alignment> alignments,
        List<Artefact> artefacts,
        List<DateNote> dates) {
    public Comparison {
        evidence = List.copyOf(evidence);
        alignments = List.copyOf(alignments);
        artefacts = List.copyOf(artefacts);
        dates = List.copyOf(dates);
    }

    /** How far the rewrite drifted from the original. */
    public DriftScore drift() {
        return DriftScore.of(alignments);
    }

    /** Which report was there first. */
    public enum First {
        ORIGINAL,
        REWRITE,
        UNKNOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A reason for or against derivation.
     *
     * @param kind such as {@code copied-words}, {@code shared-quote}, {@code shared-detail}, {@code order}, {@code credit}
     * @param text in words, for a reader
     * @param weight what it adds to the score of derivation; negative where it speaks against
     */
    public record Reason(
            String kind, String text, double weight, Optional<Span> originalSpan, Optional<Span> rewriteSpan) {}

    /**
     * A trace that rewriting left in the rewrite.
     *
     * @param kind {@code leaked-instruction}, {@code machine-wording} or {@code back-translation}
     */
    public record Artefact(String kind, int start, int end, String text) {}

    /**
     * A date that does not fit the other report, or the report's own text.
     *
     * @param stated ISO date that the report states; empty where it states none
     * @param implied ISO date or range that its content implies
     */
    public record DateNote(String report, Optional<String> stated, Optional<String> implied, String why) {}
}
