package io.waybill.counter.list.table;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.CsvTable.Form;
import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.ReadOptions;
import io.waybill.model.WaybillException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Reads any table with a header of which a column is called "name" or the like. It is no official list: its entries are
 * references unless the options say otherwise. To be asked last.
 */
public final class TableReader implements ListReader {
    private static final String SEPARATORS = ",;\t|";
    private static final int HEAD = 8192;

    @Override
    public String format() {
        return "table-csv";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 0;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        for (var value : head) {
            if (value == 0) {
                return Optional.empty();
            }
        }
        try (var table = CsvTable.open("head", new ByteArrayInputStream(firstLine(head)), form(head))) {
            var header = table.header();
            return header.size() > 1 && Columns.of(header).name()
                    ? Optional.of(new ListPart(file, ListNames.of(file), Role.MAIN, ListNames.date(file)))
                    : Optional.empty();
        } catch (WaybillException other) {
            return Optional.empty(); // no table at all
        }
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var numbers = new EntryNumbers();
        for (var part : files) {
            try (var table = CsvTable.open(part.file(), form(head(part.file())))) {
                var columns = Columns.of(table.header());
                if (!columns.name()) {
                    throw new WaybillException(part.file() + ":1", "has no column of names; call one of them name");
                }
                var date = part.date().orElse(options.date());
                for (var row : table) {
                    new TableEntry(part.list(), columns, row, options, sink).tell(numbers, date);
                }
            }
        }
    }

    @Override
    public Optional<String> newestListing(ListPart file, String until) {
        try (var table = CsvTable.open(file.file(), form(head(file.file())))) {
            var columns = Columns.of(table.header()).of("listed");
            return StreamSupport.stream(table.spliterator(), false)
                    .flatMap(row -> columns.stream().map(row::cell))
                    .flatMap(cell -> ListDates.day(cell).stream())
                    .filter(day -> day.compareTo(until) <= 0)
                    .max(Comparator.naturalOrder());
        }
    }

    private static byte[] head(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] firstLine(byte[] head) {
        for (var at = 0; at < head.length; at++) {
            if (head[at] == '\n') {
                return Arrays.copyOf(head, at);
            }
        }
        return head;
    }

    /** The separator that stands in the first line most often, outside quotes; UTF-8 where the bytes allow it. */
    private static Form form(byte[] head) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var value : firstLine(head)) {
            quoted ^= value == '"';
            var separator = SEPARATORS.indexOf(value);
            if (!quoted && separator >= 0) {
                counts[separator]++;
            }
        }
        var most = 0;
        for (var index = 1; index < counts.length; index++) {
            most = counts[index] > counts[most] ? index : most;
        }
        return new Form(SEPARATORS.charAt(most), charset(head), 0, List.of());
    }

    private static Charset charset(byte[] head) {
        var end = head.length;
        while (end > 0 && head.length - end < 4 && head[end - 1] < 0) {
            end--; // a letter may be cut at the end
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, end));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252"); // what spreadsheets write else
        }
    }
}
