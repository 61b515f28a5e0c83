package io.waybill.identify.intake;

import io.waybill.model.Intake;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the files that paths name: each once, links followed within the folder that was given only. */
final class FileFinder {
    /**
     * @param shown the path as the user knows it
     * @param real without links
     * @param kind empty where the content must tell
     */
    record Found(String shown, Path real, Optional<Kind> kind) {}

    private final Limits limits;
    private final TreeMap<Path, Found> found = new TreeMap<>();
    private final TreeMap<String, String> refused = new TreeMap<>();
    private boolean overflow;

    FileFinder(Limits limits) {
        this.limits = limits;
    }

    void add(Path path) {
        String shown = Safe.name(path.toString());
        try {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                folder(path, real, real, 0, new HashSet<>());
            } else if (Files.isRegularFile(real)) {
                keep(shown, real, Kind.ofName(name(real)));
            } else {
                refuse(shown, "it is no regular file; give it through standard input as -");
            }
        } catch (IOException | InvalidPathException | SecurityException e) {
            refuse(shown, unreachable(path));
        }
    }

    private static String unreachable(Path path) {
        return Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                ? "it cannot be opened; check its permissions, or the target of the link"
                : "there is no such file; check the name";
    }

    private void folder(Path shown, Path real, Path root, int depth, Set<Path> seen) {
        if (!seen.add(real)) {
            return;
        }
        if (depth > limits.folderDepth()) {
            refuse(
                    Safe.name(shown.toString()),
                    "it lies deeper than is read (" + Limits.name("folderDepth", limits.folderDepth())
                            + "); give this folder by name");
            return;
        }
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(real)) {
            for (Path entry : entries) {
                if (full()) {
                    return;
                }
                names.add(entry);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            refuse(Safe.name(shown.toString()), "the folder cannot be listed; check its permissions");
            return;
        }
        names.stream().sorted().forEach(entry -> entry(shown.resolve(name(entry)), entry, root, depth, seen));
    }

    private void entry(Path shown, Path entry, Path root, int depth, Set<Path> seen) {
        String label = Safe.name(shown.toString());
        try {
            Path real = entry.toRealPath();
            if (name(entry).startsWith(".")) {
                refuse(label, "it is hidden; give it by name if it is a report");
            } else if (!real.startsWith(root)) {
                refuse(label, "it is a link that leads out of the folder; give its target by name");
            } else if (Files.isDirectory(real)) {
                folder(shown, real, root, depth + 1, seen);
            } else if (!Files.isRegularFile(real)) {
                refuse(label, "it is no regular file");
            } else if (Kind.ofName(name(real)).isEmpty()) {
                refuse(label, "it is no kind of report by its name; give it by name if it is text");
            } else {
                keep(label, real, Kind.ofName(name(real)));
            }
        } catch (IOException | SecurityException e) {
            refuse(label, unreachable(entry));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private void keep(String shown, Path real, Optional<Kind> kind) {
        if (!full()) {
            found.merge(real, new Found(shown, real, kind), (a, b) -> a.shown.compareTo(b.shown) <= 0 ? a : b);
        }
    }

    private boolean full() {
        overflow |= found.size() + refused.size() >= limits.files();
        return overflow;
    }

    private void refuse(String shown, String reason) {
        if (!full()) {
            refused.put(shown, reason);
        }
    }

    /** In the order of their real paths, whatever the order in which they were given. */
    List<Found> found() {
        return List.copyOf(found.values());
    }

    List<Intake.Refused> refused() {
        Set<String> kept = new HashSet<>();
        found.values().forEach(file -> kept.add(file.shown));
        List<Intake.Refused> all = new ArrayList<>();
        refused.forEach((path, reason) -> {
            if (!kept.contains(path)) {
                all.add(new Intake.Refused(path, reason));
            }
        });
        if (overflow) {
            all.add(new Intake.Refused(
                    "",
                    "there are more files than are read (" + Limits.name("files", limits.files())
                            + "); give fewer at a time"));
        }
        return all;
    }
}
