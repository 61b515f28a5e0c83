package io.waybill.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where converted models and other things that can be made again are kept. */
final class Caches {
    private Caches() {}

    /** {@code $WAYBILL_HOME}, else {@code waybill} in {@code $XDG_CACHE_HOME}, else in {@code ~/.cache}. */
    static Path folder(Map<String, String> env) {
        return set(env, "WAYBILL_HOME")
                .orElseGet(() -> set(env, "XDG_CACHE_HOME")
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("waybill"))
                .toAbsolutePath();
    }

    private static Optional<Path> set(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
