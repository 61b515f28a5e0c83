package io.waybill.identify.origin;

import io.waybill.identify.claim.ClaimExtractor;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times the search for derivations among 1,000, 3,000 and 10,000 reports made of real ones. Arguments: the folder of
 * converted models, then files or folders of reports.
 */
public final class OriginsAtScale {
    private static final long SEED = 5;

    private OriginsAtScale() {}

    public static void main(String[] args) {
        Nlp4jAnalyzer analyzer = Nlp4jAnalyzer.open(Path.of(args[0]), Progress.NONE);
        Comparer comparer = new Comparer(analyzer.vectors(), DateInference.load(TimeGrammar.load()));
        time(profiles(analyzer, Stream.of(args).skip(1).map(Path::of).toList()), comparer);
    }

    private static List<Profile> profiles(Nlp4jAnalyzer analyzer, List<Path> paths) {
        ClaimExtractor extractor = ClaimExtractor.load();
        Profiler profiler = new Profiler();
        ReadOptions how = new ReadOptions(Optional.empty(), InputStream.nullInputStream(), Limits.DEFAULT);
        List<Report> reports =
                new ReportReader().read(paths, how, Progress.NONE).reports();
        return reports.parallelStream()
                .filter(report -> report.language().equals("en"))
                .map(report -> {
                    Document document = analyzer.analyze(report);
                    return profiler.profile(document, extractor.read(document));
                })
                .toList();
    }

    static void time(List<Profile> bases, Comparer comparer) {
        for (int number : new int[] {300, 1_000, 3_000, 10_000}) { // the first warms up
            List<Profile> reports = new Synthesis(bases, SEED).reports(number);
            long before = used();
            long start = System.nanoTime();
            int candidates = Candidates.of(reports).size();
            double search = seconds(start);
            Derivations found = Derivations.of(reports, comparer);
            double all = seconds(start) - search;
            System.out.printf(
                    Locale.ROOT,
                    "%6d reports: %6.1f s (candidates alone %.1f s), %.2f ms a report; %d candidates, %.1f a report;"
                            + " vectors for %d; %d derivations; profiles %d MB%n",
                    number,
                    all,
                    search,
                    1000 * all / number,
                    candidates,
                    (double) candidates / number,
                    found.embedded(),
                    found.comparisons().size(),
                    before >> 20);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
