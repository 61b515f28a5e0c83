package io.waybill.counter.version.update;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What servers said of the files that a version of a list was made of: {@code fetched/<list>.tsv}, its first line the
 * version's hash. It only spares downloads: one that is missing or damaged is none.
 */
final class Fetched {
    private static final int CELLS = 3;

    private final Path file;

    Fetched(Path store, String list) {
        file = store.resolve("fetched").resolve(list.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".tsv");
    }

    /** By address, where what was fetched last is the version with this hash. */
    Map<URI, Validators> of(String hash) {
        var known = new HashMap<URI, Validators>();
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            if (lines.isEmpty() || !lines.getFirst().equals(hash)) {
                return Map.of();
            }
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\t", -1);
                if (cells.length == CELLS) {
                    known.put(URI.create(cells[0]), new Validators(cell(cells[1]), cell(cells[2])));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        return known;
    }

    void remember(String hash, Map<URI, Validators> validators) {
        var lines = new ArrayList<>(List.of(hash));
        validators.forEach((address, said) -> lines.add(String.join(
                "\t",
                address.toString(),
                said.etag().orElse(""),
                said.lastModified().orElse(""))));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be written: " + e.getMessage(), e);
        }
    }

    private static Optional<String> cell(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }
}
