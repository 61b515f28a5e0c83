package io.waybill.model;

import java.util.List;

/** What became of every file that was given: read, refused with the reason, or read but not analysed. */
public record Intake(List<Read> read, List<Refused> refused, List<NotAnalysed> notAnalysed) {
    public Intake {
        read = List.copyOf(read);
        refused = List.copyOf(refused);
        notAnalysed = List.copyOf(notAnalysed);
    }

    /** A file, or a line of one, that became a report. */
    public record Read(String path, String report) {}

    /** A file, or a line of one, that could not be read; {@code reason} names the place and the next step. */
    public record Refused(String path, String reason) {}

    /** A file that was read, in a language that is not analysed (ISO 639-1). */
    public record NotAnalysed(String path, String language) {}
}
