package io.waybill.app;

import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReadResult;
import io.waybill.identify.intake.ReportReader;
import io.waybill.model.Intake;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two files as two reports, each under the id that it has beside the other. */
record ReportPair(Report original, Report rewrite) {

    /**
     * Reads both; a file may be given twice.
     *
     * @throws UnreadableReport if one cannot be read, holds more than one report, or is in a language that is not read
     */
    static ReportPair read(Path original, Path rewrite, CompareOptions options, Progress progress) {
        Report first = single(original, options(options, Optional.empty()), progress);
        if (real(original).equals(real(rewrite))) {
            return new ReportPair(first, first);
        }
        Report second = single(rewrite, options(options, options.date()), progress);
        return first.id().equals(second.id())
                ? new ReportPair(named(first, original, rewrite), named(second, rewrite, original))
                : new ReportPair(first, second);
    }

    private static ReadOptions options(CompareOptions options, Optional<LocalDate> date) {
        return new ReadOptions(date, options.stdin(), Limits.DEFAULT);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Report single(Path path, ReadOptions how, Progress progress) {
        ReadResult read = new ReportReader().read(List.of(path), how, progress);
        if (read.reports().isEmpty()) {
            String reason = read.intake().refused().stream()
                    .findFirst()
                    .map(Intake.Refused::reason)
                    .orElse("no report in it; give a file with one");
            throw new UnreadableReport(path.toString(), reason);
        }
        if (read.reports().size() > 1) {
            throw new UnreadableReport(
                    path.toString(), "it holds " + read.reports().size() + " reports; give a file with one");
        }
        if (!read.intake().notAnalysed().isEmpty()) {
            String language = read.intake().notAnalysed().getFirst().language();
            throw new UnreadableReport(
                    path.toString(), "its language (" + language + ") is not analysed; give it in English");
        }
        return read.reports().getFirst();
    }

    /** Two files of one name in two folders are told apart by their paths from the folder that holds both. */
    private static Report named(Report report, Path path, Path other) {
        Path common = real(path);
        while (common != null && !real(other).startsWith(common)) {
            common = common.getParent();
        }
        String id = (common == null ? path : common.relativize(real(path)))
                .toString()
                .replace('\\', '/');
        return new Report(
                id,
                report.title(),
                report.publisher(),
                report.author(),
                report.url(),
                report.note(),
                report.published(),
                report.language(),
                report.sha256(),
                report.text(),
                report.blocks());
    }
}
