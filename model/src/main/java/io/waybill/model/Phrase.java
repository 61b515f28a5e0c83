package io.waybill.model;

/** Words of a report: the text and where it stands. {@code text} is the literal substring at its offsets. */
public record Phrase(String text, int start, int end) {
    public static Phrase of(String report, int start, int end) {
        return new Phrase(report.substring(start, end), start, end);
    }
}
