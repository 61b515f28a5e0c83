package io.waybill.identify.claim;

import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.nlp4j.TestReports;
import io.waybill.model.Claim;
import java.util.List;

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
}
