package io.waybill.identify.fuzz;

import io.waybill.identify.claim.ClaimExtractor;
import io.waybill.identify.deal.Dealings;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReadResult;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.nlp4j.TestReports;
import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.model.Claim;
import io.waybill.model.Intake;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole way of this module, from bytes of any file to deals, as the program goes it. Safe for use by several threads. */
final class Whole {
    private final Analyzer analyzer;
    private static final Intake NOTHING = new Intake(List.of(), List.of(), List.of());

    private final ClaimExtractor extractor = ClaimExtractor.load();
    private final DateInference dates = DateInference.load(TimeGrammar.load());

    private Whole(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** What came of a file. */
    record Outcome(List<Report> reports, Intake intake, Dealings dealings) {}

    /** With the folder that the program uses, so that models are converted once. */
    static Whole open() {
        return new Whole(TestReports.analyzer());
    }

    Outcome way(byte[] bytes, String suffix) {
        try {
            Path file = Files.createTempFile("hostile", suffix);
            try {
                Files.write(file, bytes);
                return way(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome way(Path file) {
        ReadResult read = new ReportReader().read(List.of(file), ReadOptions.standard(), Progress.NONE);
        return outcome(read.reports(), read.intake());
    }

    /** Words of which each line is a block, taken for English. */
    Outcome words(String text) {
        return outcome(List.of(TestReports.report("words", text)), NOTHING);
    }

    /** All are taken for English: nothing else is analysed, and hostile texts seldom look like it. */
    private Outcome outcome(List<Report> reports, Intake intake) {
        List<Report> dated = reports.stream()
                .map(report -> report.withPublished(dates.infer(report)))
                .toList();
        List<Claim> claims = dated.stream()
                .flatMap(report -> extractor.extract(analyzer.analyze(report)).stream())
                .toList();
        return new Outcome(dated, intake, Dealings.of(dated, claims));
    }
}
