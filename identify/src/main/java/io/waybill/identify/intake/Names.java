package io.waybill.identify.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives reports their ids: the file name where it is unique, else the path from the common folder. */
final class Names {
    static final String STDIN = "stdin";

    private Names() {}

    /** The ids of files in the order of {@code files}; no two are equal. */
    static List<String> of(List<Path> files) {
        Map<String, Integer> often = new HashMap<>(Map.of(STDIN, 1));
        files.forEach(file -> often.merge(name(file), 1, Integer::sum));
        Path common = common(files);
        Set<String> taken = new HashSet<>(Set.of(STDIN));
        List<String> ids = new ArrayList<>();
        for (Path file : files) {
            String id = often.getOrDefault(name(file), 0) == 1
                    ? name(file)
                    : Safe.name(common.relativize(file).toString()).replace('\\', '/');
            String free = id;
            for (int i = 2; !taken.add(free); i++) {
                free = id + "~" + i;
            }
            ids.add(free);
        }
        return ids;
    }

    private static String name(Path file) {
        return Safe.name(String.valueOf(file.getFileName()));
    }

    private static Path common(List<Path> files) {
        Path common = files.isEmpty() ? Path.of("/") : parent(files.getFirst());
        for (Path file : files) {
            while (!file.startsWith(common)) {
                common = parent(common);
            }
        }
        return common;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
