package io.waybill.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where results go. */
final class OutFolder {
    private OutFolder() {}

    /** Whether results can go there: known before an hour of work is done. */
    static boolean isWritable(Path folder) {
        Path at = folder;
        while (at.getParent() != null && Files.notExists(at)) {
            at = at.getParent();
        }
        return Files.isDirectory(at) && Files.isWritable(at);
    }
}
