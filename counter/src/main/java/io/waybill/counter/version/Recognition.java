package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.version.ImportResult.Refused;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the files below paths and tells what each is. Hidden files are passed over. */
final class Recognition {
    private static final int HEAD_BYTES = 8192;
    private static final int MAX_FILES = 10_000;
    private static final int MAX_DEPTH = 16;

    private final List<ListReader> readers;
    private final List<Recognised> recognised = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    Recognition(List<ListReader> readers) {
        this.readers = readers;
    }

    /** Looks at all files below the paths, in alphabetical order. */
    void look(List<Path> paths) {
        for (var path : paths) {
            if (!Files.exists(path)) {
                refused.add(new Refused(path.toString(), "there is no such file or folder"));
            } else {
                try {
                    files(path).forEach(this::look);
                } catch (IOException e) {
                    refused.add(new Refused(path.toString(), "cannot be read: " + e.getMessage()));
                }
            }
        }
    }

    List<Recognised> recognised() {
        return recognised;
    }

    List<Refused> refused() {
        return refused;
    }

    private void look(Path file) {
        try {
            var head = head(file);
            var found = head.length == 0 ? Optional.<Recognised>empty() : recognise(file, head);
            found.ifPresentOrElse(
                    recognised::add,
                    () -> refused.add(new Refused(
                            file.toString(),
                            head.length == 0
                                    ? "is empty"
                                    : ClosedLists.said(head).orElse("is no list in a form that is known"))));
        } catch (IOException e) {
            refused.add(new Refused(file.toString(), "cannot be read: " + e.getMessage()));
        } catch (WaybillException e) {
            refused.add(new Refused(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private Optional<Recognised> recognise(Path file, byte[] head) {
        for (var reader : readers) {
            Optional<ListPart> part = reader.recognise(file, head.clone());
            if (part.isPresent()) {
                return Optional.of(new Recognised(part.get(), reader));
            }
        }
        return Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private Iterable<Path> files(Path path) throws IOException {
        var files = new TreeSet<Path>();
        Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(path) && isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && (file.equals(path) || !isHidden(file))) {
                    files.add(file);
                }
                if (files.size() > MAX_FILES) {
                    throw new IOException("more than " + MAX_FILES + " files; give the folder of the lists");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                refused.add(new Refused(file.toString(), "cannot be read: " + fault.getMessage()));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
