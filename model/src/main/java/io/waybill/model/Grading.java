package io.waybill.model;

/**
 * A person's judgement of a source: how reliable it is, since when, why. Never computed.
 *
 * @param source the name of a publisher, office or person
 * @param day ISO date on which it was set
 */
public record Grading(String source, Grade grade, String day, String reason) {
    /** The reliability of a source after STANAG 2511: A completely reliable to E unreliable, F no basis to judge. */
    public enum Grade {
        A,
        B,
        C,
        D,
        E,
        F
    }
}
