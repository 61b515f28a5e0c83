package io.waybill.expose.export;

import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** The texts of the reports below {@code texts/}: written, and removed once an index no longer lists them. */
final class Texts {
    private final Path folder;
    private final TextNames names;

    private Texts(Path folder, TextNames names) {
        this.folder = folder;
        this.names = names;
    }

    static Texts in(Path out, List<String> ids) throws IOException {
        return new Texts(out.resolve(TextNames.FOLDER), TextNames.of(ids, tellsCase(out)));
    }

    /** Those of an earlier run, by its index; none where there is no index, or one that is not ours. */
    static Texts listedIn(Path index, Path out) throws IOException {
        try {
            return in(out, Files.isRegularFile(index) ? Json.idsOf(index) : List.of());
        } catch (JacksonException e) {
            return in(out, List.of());
        }
    }

    TextNames names() {
        return names;
    }

    /** Writes the texts as UTF-8. Lone surrogates, which UTF-8 cannot hold, become U+FFFD: offsets stay. */
    void write(List<Report> reports, Progress progress) throws IOException {
        Files.createDirectories(folder);
        int done = 0;
        for (Report report : reports) {
            byte[] utf8 = Json.wellFormed(report.text()).getBytes(StandardCharsets.UTF_8);
            Path file = folder.resolve(names.name(report.id()));
            makeFolders(file);
            WholeFile.write(file, out -> out.write(utf8));
            progress.at("Writing", ++done, reports.size());
        }
    }

    /** Removes these texts but for those that stand in {@code kept} too, and the folders that this leaves empty. */
    void removeExcept(Texts kept) throws IOException {
        Set<String> stay = new HashSet<>(kept.names.all());
        for (String name : names.all()) {
            Path file = folder.resolve(name);
            if (!stay.contains(name)
                    && isWithinRealFolders(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !kept.holds(file)) {
                Files.delete(file);
                removeEmptyFolders(file);
            }
        }
    }

    /** Whether one of these names leads to that very file, as it may where the file system ignores case. */
    private boolean holds(Path file) throws IOException {
        Path name = file.getFileName();
        for (String other : names.all()) {
            if (name != null && other.equalsIgnoreCase(folder.relativize(file).toString())) {
                return Files.isSameFile(file, folder.resolve(other));
            }
        }
        return false;
    }

    private void makeFolders(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null && !parent.equals(folder)) {
            Files.createDirectories(parent);
            if (!isWithinRealFolders(file)) {
                throw new NotDirectoryException(parent + " is a link that leads elsewhere");
            }
        }
    }

    private boolean isWithinRealFolders(Path file) {
        for (Path at = file.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    private void removeEmptyFolders(Path file) throws IOException {
        try {
            for (Path at = file.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
                Files.delete(at);
            }
        } catch (DirectoryNotEmptyException e) {
            return; // others still stand in it
        }
    }

    private static boolean tellsCase(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, ".waybill-probe-", ".part");
        try {
            Path name = probe.getFileName();
            return name == null
                    || !Files.exists(probe.resolveSibling(name.toString().toUpperCase(Locale.ROOT)));
        } finally {
            Files.delete(probe);
        }
    }
}
