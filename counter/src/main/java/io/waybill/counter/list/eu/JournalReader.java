package io.waybill.counter.list.eu;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.CsvTable.Form;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads designations of the Official Journal as tables, one of each consolidated act and one of each act that amends
 * others. A row of an amendment whose name or number stands in its act replaces that row; others are added.
 */
public final class JournalReader implements ListReader {
    public static final String LIST = "eu-official-journal";

    private static final String CONSOLIDATED = "celex,recordId,programKey,annex,measure,";
    private static final String AMENDMENT = "amendedCelex,amendmentCelex,recordId,programKey,annex,measure,";

    @Override
    public String format() {
        return "eu-official-journal-csv";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 5;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (text.startsWith(CONSOLIDATED)) {
            return Optional.of(new ListPart(file, LIST, Role.MAIN, Optional.empty()));
        }
        return text.startsWith(AMENDMENT)
                ? Optional.of(new ListPart(file, LIST, Role.AMENDMENT, Optional.empty()))
                : Optional.empty();
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var amendments = new Amendments();
        var date = files.stream()
                .flatMap(part -> part.date().stream())
                .max(String::compareTo)
                .orElse(options.date());
        for (var part : files) {
            if (part.role() == Role.AMENDMENT) {
                each(part, amendments::add);
            }
        }
        try (var entries = new JournalEntries(date, sink)) {
            for (var part : files) {
                if (part.role() != Role.AMENDMENT) {
                    each(
                            part,
                            row -> amendments
                                    .replacing(row)
                                    .ifPresentOrElse(
                                            change -> {
                                                sink.changed(new Problem(row.where(), "replaced by an amendment"));
                                                entries.replace(row, change);
                                            },
                                            () -> entries.add(row)));
                }
            }
            amendments.left().forEach(entries::add);
        }
    }

    private static void each(ListPart part, Consumer<CsvTable.Row> use) {
        try (var table = CsvTable.open(part.file(), Form.COMMAS)) {
            table.forEach(use);
        }
    }
}
