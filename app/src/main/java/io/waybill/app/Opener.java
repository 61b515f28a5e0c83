package io.waybill.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens a file with the program that the desktop has for it. */
final class Opener {
    private Opener() {}

    /** Whether a program was started; it is not waited for. */
    static boolean open(Path file) {
        for (String opener : List.of("xdg-open", "open")) {
            try {
                new ProcessBuilder(opener, file.toUri().toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return true;
            } catch (IOException e) {
                continue; // not on this system
            }
        }
        return false;
    }
}
