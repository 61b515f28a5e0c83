package io.waybill.counter.list.uk;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.CsvTable.Form;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.ReadOptions;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the UK sanctions list as a table: many rows an entry, under a line with the date of the report. */
public final class UkCsvReader implements ListReader {
    private static final String REPORT = "Report Date:";

    @Override
    public String format() {
        return "uk-csv";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return false;
    }

    @Override
    public int richness() {
        return 7;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var lines = text(head).lines().limit(2).toList();
        var ours = lines.stream()
                .anyMatch(line -> line.contains("Unique ID")
                        && line.contains("OFSI Group ID")
                        && line.contains("Name 6")
                        && line.contains("Regime Name"));
        if (!ours) {
            return Optional.empty();
        }
        var date = lines.stream()
                .filter(line -> line.contains(REPORT))
                .flatMap(line ->
                        ListDates.day(line.substring(line.indexOf(REPORT) + REPORT.length())
                                        .replaceAll("[\",]", ""))
                                .stream())
                .findFirst();
        return Optional.of(new ListPart(file, UkEntry.LIST, Role.MAIN, date.or(() -> ListNames.date(file))));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        for (var part : files) {
            var form = new Form(',', StandardCharsets.UTF_8, before(part.file()), List.of());
            var rows = new UkRows();
            try (var table = CsvTable.open(part.file(), form)) {
                for (var row : table) {
                    rows.count(UkTable.number(row.fields()));
                }
            }
            var entries = new UkTable(part.date().orElse(options.date()), rows, sink);
            try (var table = CsvTable.open(part.file(), form)) {
                for (var row : table) {
                    entries.row(row.fields(), row.where());
                }
            }
        }
    }

    private static int before(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return text(bytes.readNBytes(200)).stripLeading().replace("\"", "").startsWith(REPORT) ? 1 : 0;
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
