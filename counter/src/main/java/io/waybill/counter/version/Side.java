package io.waybill.counter.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A version that is compared with another: one that is kept, or files that are read for the comparison only.
 *
 * @param unpacked a folder that is gone when this is closed
 */
public record Side(String list, String date, String format, Records records, Optional<Path> unpacked)
        implements AutoCloseable {
    @Override
    public void close() {
        unpacked.ifPresent(folder -> {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
