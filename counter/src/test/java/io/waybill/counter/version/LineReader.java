package io.waybill.counter.version;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a form invented for tests: a head such as {@code lines main some-list 2024-05-03}, then {@code number name} a
 * line; companions add lines, amendments replace them, a line {@code !} damages the file, {@code ?} is a record that
 * cannot be used.
 */
public record LineReader(String format, int richness) implements ListReader {
    @Override
    public boolean seenOnOfficialFile() {
        return false;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var words = new String(head, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("")
                .split(" ");
        if (words.length < 3 || !words[0].equals(format)) {
            return Optional.empty();
        }
        return Optional.of(new ListPart(
                file,
                words[2],
                Role.valueOf(words[1].toUpperCase(Locale.ROOT)),
                words.length > 3 ? Optional.of(words[3]) : Optional.empty()));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var entries = new LinkedHashMap<String, String>();
        for (var part : files) {
            var lines = lines(part.file());
            for (var i = 1; i < lines.size(); i++) {
                var where = part.file() + ":" + (i + 1);
                switch (lines.get(i)) {
                    case "!" -> throw new WaybillException(where, "is damaged");
                    case "?" -> sink.problem(new Problem(where, "a record without a name"));
                    default -> {
                        var cells = lines.get(i).split(" ", 2);
                        entries.put(cells[0], cells[1]);
                    }
                }
            }
        }
        entries.forEach((number, name) -> sink.entry(Designation.of(
                        files.getFirst().list(), number, options.kind().orElse(ListKind.REFERENCE), EntryType.UNKNOWN)
                .name(new ListedName(name, ListedName.Kind.MAIN))
                .source("name", name)
                .build(options.date())));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
