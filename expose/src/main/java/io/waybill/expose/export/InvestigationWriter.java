package io.waybill.expose.export;

import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes an investigation into a folder: {@code claims.jsonl}, {@code deals.jsonl}, {@code parties.jsonl},
 * {@code reports.jsonl}, {@code origins.json}, {@code deals.csv}, {@code intake.json} and {@code texts/}.
 *
 * <p>The same investigation gives byte-equal files. Their JSON Schemas stand in {@code docs/schema/}. Not for two
 * writers into one folder at once; a reader sees each file either old or new, never half.
 */
public final class InvestigationWriter {
    private static final String REPORTS = "reports.jsonl";

    private InvestigationWriter() {}

    /**
     * Writes all files, the texts first, so that no claim stands there without its text.
     *
     * @param folder made if absent
     * @throws WaybillException if the folder cannot be written
     */
    public static void write(Investigation found, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
            Texts earlier = Texts.listedIn(folder.resolve(REPORTS), folder);
            Texts texts =
                    Texts.in(folder, found.reports().stream().map(Report::id).toList());
            texts.write(found.reports(), progress);
            lines(folder, "claims.jsonl", found.claims(), ClaimJson::write);
            lines(folder, "deals.jsonl", found.deals(), DealJson::write);
            lines(folder, "parties.jsonl", found.parties(), PartyJson::write);
            lines(
                    folder,
                    REPORTS,
                    found.reports(),
                    (json, report) -> ReportJson.write(json, report, found.origins(), texts.names()));
            WholeFile.write(folder.resolve("origins.json"), out -> OriginsJson.write(found, out));
            WholeFile.write(folder.resolve("deals.csv"), out -> DealTable.write(found, out));
            WholeFile.write(folder.resolve("intake.json"), out -> IntakeJson.write(found.intake(), out));
            earlier.removeExcept(texts);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
            throw new WaybillException(
                    folder.toString(),
                    "the results cannot be written (" + reason + "); make room or give another folder with --out",
                    e);
        }
    }

    private static <T> void lines(Path folder, String name, List<T> items, Json.Writer<T> writer) throws IOException {
        WholeFile.write(folder.resolve(name), out -> Json.lines(out, items, writer));
    }
}
