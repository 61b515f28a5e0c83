package io.waybill.expose.dossier;

import io.waybill.model.Investigation;
import io.waybill.model.WaybillException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** Writes an investigation as one page of HTML that needs nothing beside it. */
public final class DossierWriter {
    private DossierWriter() {}

    /** As {@link #write(Investigation, Path, Instant)}, made now. */
    public static void write(Investigation investigation, Path file) {
        write(investigation, file, Instant.now());
    }

    /**
     * Writes the page, UTF-8, replacing the file only by a complete new one. The same input gives the same bytes.
     *
     * @param made shown on the page as the time of making
     * @throws WaybillException if the file cannot be written
     */
    public static void write(Investigation investigation, Path file, Instant made) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                Page.write(Casefile.of(investigation, made), out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new WaybillException(
                    file.toString(), "the dossier cannot be written; check that the folder exists and has room", e);
        }
    }
}
