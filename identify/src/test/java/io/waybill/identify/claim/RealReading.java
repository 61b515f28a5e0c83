package io.waybill.identify.claim;

import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.Progress;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.nio.file.Path;
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
        String cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .orElse(System.getProperty("user.home") + "/.cache");
        String home = Optional.ofNullable(System.getenv("WAYBILL_HOME")).orElse(cache + "/waybill");
        return new RealReading(Nlp4jAnalyzer.open(Nlp4jAnalyzer.home(Path.of(home)), Progress.NONE));
    }

    /** The claims of a report of one paragraph. */
    List<Claim> claims(String text) {
        return claims(text, List.of(new Block(Block.Kind.PARAGRAPH, 0, text.length())));
    }

    /** The claims of a report of several blocks. */
    List<Claim> claims(String text, List<Block> blocks) {
        Optional<String> none = Optional.empty();
        Report report =
                new Report("test", none, none, none, none, none, Published.unknown("test"), "en", "", text, blocks);
        return extractor.extract(analyzer.analyze(report));
    }
}
