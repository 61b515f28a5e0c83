package io.waybill.app;

import io.waybill.identify.deal.Dealings;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReadResult;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.identify.origin.Derivations;
import io.waybill.identify.origin.OriginFinder;
import io.waybill.identify.origin.Profile;
import io.waybill.model.Claim;
import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole way from files to an investigation or a comparison. Without state: every run loads what it needs. */
final class Pipeline implements Investigator, ComparisonSource {
    private final Path caches;
    private final Screenings screenings;

    /**
     * @param caches where converted models are kept
     * @param screenings what parties are looked up with
     */
    Pipeline(Path caches, Screenings screenings) {
        this.caches = caches;
        this.screenings = screenings;
    }

    @Override
    public Investigation investigate(List<Path> paths, InvestigateOptions options, Progress progress) {
        ReadOptions how = new ReadOptions(options.date(), options.stdin(), Limits.DEFAULT);
        ReadResult read = new ReportReader().read(paths, how, progress);
        List<Report> dated = dated(read.reports());
        Reader reader = reader(dated, progress);
        Analysis<Profile> analysis = Analysis.of(english(dated), reader::profile, options.stop(), progress);
        List<Report> reports = analysis.kept(dated);
        List<Claim> claims =
                analysis.results().stream().flatMap(p -> p.claims().stream()).toList();
        Dealings dealings = Dealings.of(reports, claims);
        Derivations derivations = Derivations.of(analysis.results(), reader.comparer());
        OriginFinder found = OriginFinder.of(
                reports,
                dealings.claims(),
                dealings.deals(),
                dealings.parties(),
                derivations.comparisons(),
                options.gradings());
        Matched matched = Matched.of(dealings.parties(), screenings, progress);
        return new Investigation(
                reports,
                dealings.claims(),
                found.deals(),
                matched.parties(),
                analysis.kept(read.intake()),
                matched.lists(),
                found.origins(),
                options.gradings());
    }

    @Override
    public Compared compare(Path original, Path rewrite, CompareOptions options, Progress progress) {
        ReportPair pair = ReportPair.read(original, rewrite, options, progress);
        List<Report> both = dated(List.of(pair.original(), pair.rewrite()));
        Reader reader = reader(both, progress);
        Profile from = reader.profile(both.getFirst());
        Profile to = reader.profile(both.getLast());
        List<Claim> claims =
                Stream.concat(from.claims().stream(), to.claims().stream()).toList();
        return new Compared(
                both.getFirst(), both.getLast(), claims, reader.comparer().compare(from, to));
    }

    /** Narrows the dates that no report states. */
    static List<Report> dated(List<Report> reports) {
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

    private static List<Report> english(List<Report> reports) {
        return reports.stream().filter(Pipeline::isEnglish).toList();
    }

    /** What reads reports; the models are opened only where there is something to read. */
    private Reader reader(List<Report> reports, Progress progress) {
        return english(reports).isEmpty() ? Reader.NONE : Reader.open(Nlp4jAnalyzer.home(caches), progress);
    }
}
