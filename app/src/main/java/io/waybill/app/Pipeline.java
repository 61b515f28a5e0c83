package io.waybill.app;

import io.waybill.counter.screen.ExactNameScreener;
import io.waybill.counter.screen.Screener;
import io.waybill.identify.claim.ClaimExtractor;
import io.waybill.identify.deal.Dealings;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReadResult;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.util.List;

/** The whole way from files to an investigation. Without state: every run loads what it needs. */
final class Pipeline implements Investigator {
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
        List<Report> dated = dated(read.reports());
        Analysis analysis = analysed(dated, options.stop(), progress);
        List<Report> reports = analysis.kept(dated);
        Dealings dealings = Dealings.of(reports, analysis.claims());
        Screener screener = ExactNameScreener.overStarterList();
        return new Investigation(
                reports,
                dealings.claims(),
                dealings.deals(),
                dealings.parties().stream()
                        .map(party -> party.withMatches(screener.match(party)))
                        .toList(),
                analysis.kept(read.intake()),
                screener.lists());
    }

    /** Narrows the dates that no report states. */
    private static List<Report> dated(List<Report> reports) {
        if (reports.stream().noneMatch(Pipeline::isUndated)) {
            return reports;
        }
        DateInference inference = DateInference.load(TimeGrammar.load());
        return reports.stream()
                .map(report -> isUndated(report) ? report.withPublished(inference.infer(report)) : report)
                .toList();
    }

    private static boolean isUndated(Report report) {
        return report.published().basis() == Published.Basis.UNKNOWN && isEnglish(report);
    }

    private static boolean isEnglish(Report report) {
        return report.language().equals("en");
    }

    private Analysis analysed(List<Report> reports, Stop stop, Progress progress) {
        List<Report> english = reports.stream().filter(Pipeline::isEnglish).toList();
        if (english.isEmpty()) {
            return Analysis.NOTHING;
        }
        Analyzer analyzer = Nlp4jAnalyzer.open(Nlp4jAnalyzer.home(caches), progress);
        ClaimExtractor extractor = ClaimExtractor.load();
        return Analysis.of(english, report -> extractor.extract(analyzer.analyze(report)), stop, progress);
    }
}
