package io.waybill.identify.intake;

import io.waybill.model.Block;
import io.waybill.model.Intake;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short words for tests: write a file, read it, look at blocks. */
final class Reading {
    private Reading() {}

    static ReadResult read(Path... paths) {
        return read(ReadOptions.standard(), paths);
    }

    static ReadResult read(ReadOptions options, Path... paths) {
        return new ReportReader().read(List.of(paths), options, Progress.NONE);
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only report of a file with this text. */
    static Report report(Path folder, String name, String text) {
        return report(file(folder, name, text));
    }

    static Report report(Path file) {
        ReadResult result = read(file);
        if (result.reports().size() != 1) {
            throw new AssertionError("not one report: " + result.intake());
        }
        return result.reports().getFirst();
    }

    static String refusal(Path file) {
        Intake intake = read(file).intake();
        if (intake.refused().size() != 1 || !intake.read().isEmpty()) {
            throw new AssertionError("not one refusal: " + intake);
        }
        return intake.refused().getFirst().reason();
    }

    /** Blocks as "P words", "H words", "B words", "T words", line ends shown as blanks. */
    static List<String> blocks(Report report) {
        return report.blocks().stream()
                .map(block -> block.kind().name().charAt(0) + " " + words(report, block))
                .toList();
    }

    static String words(Report report, Block block) {
        return report.text().substring(block.start(), block.end()).replaceAll("\\s+", " ");
    }
}
