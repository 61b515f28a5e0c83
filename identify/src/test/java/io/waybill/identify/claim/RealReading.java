package io.waybill.identify.claim;

import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.nlp4j.TestReports;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.util.List;
import java.util.Optional;

/** Reads claims out of a text with the analyser and the resources that the program uses. */
final class RealReading {
    private final Analyzer analyzer;
    private final ClaimExtractor extractor = ClaimExtractor.load();

    private RealReading(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** With the folder that the program uses, so that models are converted once. */
    static RealReading open() {
        return new RealReading(TestReports.analyzer());
    }

    /** The claims of a report of which each line is a paragraph. */
    List<Claim> claims(String text) {
        return extractor.extract(analyzer.analyze(TestReports.report("test", text)));
    }

    /** The claims of a report of several blocks. */
    List<Claim> claims(String text, List<Block> blocks) {
        Optional<String> none = Optional.empty();
        Report report =
                new Report("test", none, none, none, none, none, Published.unknown("test"), "en", "", text, blocks);
        return extractor.extract(analyzer.analyze(report));
    }
}
