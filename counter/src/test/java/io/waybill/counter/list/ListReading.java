package io.waybill.counter.list;

import io.waybill.model.Designation;
import io.waybill.model.ListKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a reader told of files. */
public record ListReading(List<Designation> entries, List<Problem> problems, List<Problem> changes) {
    public static final Path FIXTURES = Path.of("src/test/resources/io/waybill/counter/list");
    public static final Path REAL = Path.of("../../shared/data/lists");
    public static final String DATE = "2026-11-01";

    /** Reads fixtures by their names below the folder of fixtures. */
    public static ListReading of(ListReader reader, String... fixtures) {
        return of(reader, List.of(fixtures).stream().map(FIXTURES::resolve).toList(), Optional.empty());
    }

    /** Reads files of any place. */
    public static ListReading of(ListReader reader, Path... files) {
        return of(reader, List.of(files), Optional.empty());
    }

    /** Reads files, as of {@link #DATE}. */
    public static ListReading of(ListReader reader, List<Path> files, Optional<ListKind> kind) {
        List<Designation> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> changes = new ArrayList<>();
        reader.read(parts(reader, files), new ReadOptions(kind, DATE), new EntrySink() {
            @Override
            public void entry(Designation entry) {
                entries.add(entry);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }

            @Override
            public void changed(Problem change) {
                changes.add(change);
            }
        });
        return new ListReading(entries, problems, changes);
    }

    /** The files as the reader recognises them, the main ones first. */
    public static List<ListPart> parts(ListReader reader, List<Path> files) {
        return files.stream()
                .map(file -> reader.recognise(file, head(file))
                        .orElseThrow(() -> new AssertionError(reader.format() + " does not know " + file)))
                .sorted(Comparator.comparing(ListPart::role))
                .toList();
    }

    public static byte[] head(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(8192);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet with a content. */
    public static Path sheet(Path folder, byte[] content) {
        var file = folder.resolve("summary-2026-10-02.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Why something could not be used, in the order of the file. */
    public List<String> reasons() {
        return problems.stream().map(Problem::reason).toList();
    }

    /** The entry of a number. */
    public Designation entry(String number) {
        return entries.stream()
                .filter(entry -> entry.entry().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not among "
                        + entries.stream().map(Designation::entry).toList()));
    }
}
