package io.waybill.app;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The receipt of a screened file: beside it, {@code F.receipt.json}. */
final class ReceiptFile {
    private ReceiptFile() {}

    static void write(Path file, String receipt) {
        Path to = file.resolveSibling(file.getFileName() + ".receipt.json");
        try {
            Files.writeString(to, receipt + "\n");
        } catch (IOException e) {
            throw new WaybillException(to.toString(), "cannot be written: " + e.getMessage(), e);
        }
    }
}
