package io.waybill.app;

import io.waybill.identify.claim.ClaimExtractor;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.WordVectors;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.identify.language.time.DateInference;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.identify.origin.Comparer;
import io.waybill.identify.origin.Profile;
import io.waybill.identify.origin.Profiler;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads reports into profiles, and compares them. Thread-safe. */
record Reader(Function<Report, Profile> reading, Comparer comparer) {
    /** For when nothing can be read. */
    static final Reader NONE = new Reader(
            report -> {
                throw new IllegalStateException("no models were opened for " + report.id());
            },
            comparer(WordVectors.NONE));

    static Reader open(Path models, Progress progress) {
        Nlp4jAnalyzer analyzer = Nlp4jAnalyzer.open(models, progress);
        ClaimExtractor extractor = ClaimExtractor.load();
        Profiler profiler = new Profiler();
        return new Reader(
                report -> {
                    Document document = analyzer.analyze(report);
                    return profiler.profile(document, extractor.read(document));
                },
                comparer(analyzer.vectors()));
    }

    private static Comparer comparer(WordVectors vectors) {
        return new Comparer(vectors, DateInference.load(TimeGrammar.load()));
    }

    Profile profile(Report report) {
        return reading.apply(report);
    }
}
