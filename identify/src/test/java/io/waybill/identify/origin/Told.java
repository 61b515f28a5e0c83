package io.waybill.identify.origin;

import io.waybill.identify.claim.ClaimExtractor;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.nlp4j.TestReports;
import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.model.Comparison;
import io.waybill.model.Progress;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports read and compared with the analyser and the resources that the program uses. */
final class Told {
    /** Where the labelled pairs lie, seen from the module or from the root. */
    private static final Path PAIRS = Stream.of("bench", "../bench")
            .map(bench -> Path.of(bench, "origins", "tune", "reports"))
            .filter(java.nio.file.Files::isDirectory)
            .findFirst()
            .orElseThrow();

    private final Analyzer analyzer = TestReports.analyzer();
    private final ClaimExtractor extractor = ClaimExtractor.load();
    private final Profiler profiler = new Profiler();
    final Comparer comparer;

    Told() {
        comparer = new Comparer(
                ((io.waybill.identify.language.nlp4j.Nlp4jAnalyzer) analyzer).vectors(),
                DateInference.load(TimeGrammar.load()));
    }

    /** A report of which each line is a paragraph. */
    Profile report(String id, String publisher, String date, String text) {
        Report report = TestReports.report(id, text);
        return profile(new Report(
                id,
                report.title(),
                Optional.of(publisher),
                report.author(),
                report.url(),
                report.note(),
                new Published(Optional.of(date), Published.Basis.STATED, "test"),
                report.language(),
                report.sha256(),
                report.text(),
                report.blocks()));
    }

    /** Reports of the labelled pairs, by name without ending. */
    List<Profile> labelled(String... names) {
        return files(Stream.of(names).map(name -> PAIRS.resolve(name + ".md")).toList());
    }

    List<Profile> files(List<Path> files) {
        ReadOptions how = new ReadOptions(Optional.empty(), InputStream.nullInputStream(), Limits.DEFAULT);
        return files.stream()
                .map(file -> new ReportReader()
                        .read(List.of(file), how, Progress.NONE)
                        .reports()
                        .getFirst())
                .map(this::profile)
                .toList();
    }

    private Profile profile(Report report) {
        Document document = analyzer.analyze(report);
        return profiler.profile(document, extractor.read(document));
    }

    Comparison compare(Profile original, Profile rewrite) {
        return comparer.compare(original, rewrite);
    }
}
