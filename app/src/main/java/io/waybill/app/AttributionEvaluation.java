package io.waybill.app;

import io.waybill.identify.attribution.Attributed;
import io.waybill.identify.attribution.AttributionFinder;
import io.waybill.identify.attribution.RuleFinder;
import io.waybill.identify.attribution.measure.Article;
import io.waybill.identify.attribution.measure.BratFolder;
import io.waybill.identify.attribution.measure.Marked;
import io.waybill.identify.attribution.measure.Measurement;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReadResult;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import io.waybill.model.Span;
import io.waybill.model.WaybillException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Reads annotated articles, finds their attributions and compares. */
final class AttributionEvaluation implements EvaluateAttributionCommand.Evaluation {
    private final Path caches;

    /** @param caches where converted models are kept */
    AttributionEvaluation(Path caches) {
        this.caches = caches;
    }

    @Override
    public Measurement.Result evaluate(Path folder, Progress progress) {
        List<Article> articles = BratFolder.read(folder);
        Analyzer analyzer = Nlp4jAnalyzer.open(Nlp4jAnalyzer.home(caches), progress);
        AtomicInteger done = new AtomicInteger();
        List<Document> documents = articles.parallelStream()
                .map(article -> {
                    Document document = analyzer.analyze(report(article));
                    progress.at("Analysing", done.incrementAndGet(), articles.size());
                    return document;
                })
                .toList();
        AttributionFinder finder = RuleFinder.load();
        Measurement measurement = new Measurement(Measurement.isFlat(articles));
        IntStream.range(0, articles.size()).forEach(i -> {
            Document document = documents.get(i);
            List<Span> sentences = document.sentences().stream()
                    .map(s -> new Span(s.start(), s.end()))
                    .toList();
            measurement.add(articles.get(i), sentences, marked(finder.find(document)));
        });
        return measurement.result();
    }

    private static List<Marked> marked(List<Attributed> found) {
        return found.stream()
                .map(a -> new Marked(a.source().stream().toList(), List.of(a.cue()), a.content()))
                .toList();
    }

    private static Report report(Article article) {
        ReadOptions how = new ReadOptions(Optional.empty(), InputStream.nullInputStream(), Limits.DEFAULT);
        ReadResult read = new ReportReader().read(List.of(article.file()), how, Progress.NONE);
        return read.reports().stream()
                .filter(report -> report.text().equals(article.text()))
                .findFirst()
                .orElseThrow(() -> new WaybillException(
                        article.file().toString(), "not plain UTF-8 text, so its annotation cannot be placed"));
    }
}
