package io.waybill.counter.list;

import io.waybill.model.Designation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads list files in tests as the program does: recognised, then read. */
public record ListFiles(List<Designation> entries, List<Problem> problems) implements EntrySink {
    /** Small files of our own, below the folder of this package. */
    public static final Path OURS = Path.of("src/test/resources/io/waybill/counter/list");
    /** Files of publishers; absent in a fresh clone. */
    public static final Path OFFICIAL = Path.of("../../shared/data/lists");

    public static final String DAY = "2000-01-01";
    private static final int HEAD = 8192;

    public static ListFiles read(ListReader reader, Path... files) {
        ListFiles read = new ListFiles(new ArrayList<>(), new ArrayList<>());
        List<ListPart> parts = new ArrayList<>();
        for (Path file : files) {
            parts.add(recognise(reader, file)
                    .orElseThrow(() -> new AssertionError(reader.format() + " does not recognise " + file)));
        }
        parts.sort((a, b) -> a.role().compareTo(b.role()));
        reader.read(parts, new ReadOptions(Optional.empty(), DAY), read);
        return read;
    }

    public static Optional<ListPart> recognise(ListReader reader, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.recognise(file, bytes.readNBytes(HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Designation entry(String number) {
        return entries.stream()
                .filter(entry -> entry.entry().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + number));
    }

    public List<String> reasons() {
        return problems.stream().map(Problem::reason).toList();
    }

    @Override
    public void entry(Designation entry) {
        entries.add(entry);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
