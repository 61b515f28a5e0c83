package io.waybill.expose.export;

import io.waybill.model.Comparison;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import io.waybill.model.WaybillException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a comparison into a folder: {@code compare.json} and {@code texts/}. The same comparison gives byte-equal files.
 */
public final class ComparisonWriter {
    private ComparisonWriter() {}

    /**
     * Writes the texts, then the comparison.
     *
     * @param reports the two that were compared
     * @param folder made if absent
     * @throws WaybillException if the folder cannot be written
     */
    public static void write(Comparison found, List<Report> reports, Path folder) {
        Map<String, Report> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.putIfAbsent(report.id(), report));
        try {
            Files.createDirectories(folder);
            Texts.in(folder, List.copyOf(byId.keySet())).write(List.copyOf(byId.values()), Progress.NONE);
            WholeFile.write(
                    folder.resolve("compare.json"), out -> Json.lines(out, List.of(found), ComparisonJson::write));
        } catch (IOException e) {
            throw new WaybillException(
                    folder.toString(),
                    "the comparison cannot be written (" + e + "); make room or give another folder with --out",
                    e);
        }
    }

    /** What stands in {@code compare.json}, on one line. */
    public static String line(Comparison found) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            Json.lines(line, List.of(found), ComparisonJson::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
