package io.waybill.model;

/**
 * A part of a report's text: a paragraph, a bullet, a heading. Markup at its edges lies outside the span.
 *
 * @param start UTF-16 offset into the report's text
 * @param end exclusive
 */
public record Block(Kind kind, int start, int end) {
    /** What the part is; a sentence never runs over the end of a block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        TABLE
    }
}
