package io.waybill.identify.language;

import io.waybill.model.Report;
import java.util.List;

/** A report with its sentences in order. */
public record Document(Report report, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The literal words of the report at [start, end). */
    public String text(int start, int end) {
        return report.text().substring(start, end);
    }
}
