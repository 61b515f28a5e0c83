package io.waybill.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the user's data is kept: lists, investigations. */
final class DataFolder {
    private DataFolder() {}

    /** {@code $WAYBILL_DATA}, else {@code waybill} in {@code $XDG_DATA_HOME}, else in {@code ~/.local/share}. */
    static Path of(Map<String, String> env) {
        return set(env, "WAYBILL_DATA")
                .orElseGet(() -> set(env, "XDG_DATA_HOME")
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                        .resolve("waybill"))
                .toAbsolutePath();
    }

    private static Optional<Path> set(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
