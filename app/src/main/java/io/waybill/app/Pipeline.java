package io.waybill.app;

import io.waybill.identify.claim.ClaimExtractor;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReadResult;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.model.Claim;
import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.util.List;

/** The whole way from files to an investigation. Without state: every run loads what it needs. */
final class Pipeline implements Investigator {
    private static final String ENGLISH = "en";

    private final Path caches;

    /**
     * @param caches where converted models are kept
     */
    Pipeline(Path caches) {
        this.caches = caches;
    }

    @Override
    public Investigation investigate(List<Path> paths, InvestigateOptions options, Progress progress) {
        ReadOptions how = new ReadOptions(options.date(), options.stdin(), Limits.DEFAULT);
        ReadResult read = new ReportReader().read(paths, how, progress);
        Analysis analysis = analyse(read.reports(), options.stop(), progress);
        List<Report> reports = analysis.kept(read.reports());
        return new Investigation(
                reports, analysis.claims(), List.of(), List.of(), analysis.kept(read.intake()), List.of());
    }

    private Analysis analyse(List<Report> reports, Stop stop, Progress progress) {
        List<Report> english =
                reports.stream().filter(r -> r.language().equals(ENGLISH)).toList();
        if (english.isEmpty()) {
            return Analysis.NOTHING;
        }
        Analyzer analyzer = Nlp4jAnalyzer.open(caches, progress);
        ClaimExtractor extractor = ClaimExtractor.load();
        return Analysis.of(english, report -> claims(report, analyzer, extractor), stop, progress);
    }

    private static List<Claim> claims(Report report, Analyzer analyzer, ClaimExtractor extractor) {
        return extractor.extract(analyzer.analyze(report));
    }
}
