package io.waybill.app;

import io.waybill.expose.compare.ComparePage;
import io.waybill.expose.export.ComparisonWriter;
import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.util.List;

/** Two reports, the claims of both, and what was found between them. */
public record Compared(Report original, Report rewrite, List<Claim> claims, Comparison comparison) {
    public Compared {
        claims = List.copyOf(claims);
    }

    /**
     * Writes {@code compare.html}, {@code compare.json} and {@code texts/}, each file only as a whole.
     *
     * @param folder made if absent
     * @throws io.waybill.model.WaybillException if the folder cannot be written
     */
    void write(Path folder) {
        ComparisonWriter.write(comparison, List.of(original, rewrite), folder);
        ComparePage.write(comparison, original, rewrite, claims, folder.resolve("compare.html"));
    }
}
