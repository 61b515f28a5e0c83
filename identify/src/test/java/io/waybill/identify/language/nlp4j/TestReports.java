package io.waybill.identify.language.nlp4j;

import io.waybill.identify.language.Analyzer;
import io.waybill.model.Block;
import io.waybill.model.Progress;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports and models for tests and measurements. */
public final class TestReports {
    private TestReports() {}

    /** The folder that the program uses, so that models are converted once. */
    static Path modelHome() {
        String cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .orElse(System.getProperty("user.home") + "/.cache");
        String home = Optional.ofNullable(System.getenv("WAYBILL_HOME")).orElse(cache + "/waybill");
        return Nlp4jAnalyzer.home(Path.of(home));
    }

    /** The analyser of the program. */
    public static Analyzer analyzer() {
        return Nlp4jAnalyzer.open(modelHome(), Progress.NONE);
    }

    /** Every line that is not empty is a block. */
    public static Report report(String id, String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, at, at + line.length()));
            }
            at += line.length() + 1;
        }
        Optional<String> none = Optional.empty();
        return new Report(id, none, none, none, none, none, Published.unknown("test"), "en", "", text, blocks);
    }

    /** The files of folders as reports, in the order of their names. */
    static List<Report> read(List<Path> folders) {
        List<Report> reports = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String text = Files.readString(file);
                    String body = text.startsWith("---\n") ? text.substring(text.indexOf("\n---\n", 4) + 5) : text;
                    reports.add(report(file.getFileName().toString(), body));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reports;
    }
}
