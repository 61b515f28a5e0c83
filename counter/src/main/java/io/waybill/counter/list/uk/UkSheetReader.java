package io.waybill.counter.list.uk;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.OpenSheet;
import io.waybill.counter.list.ReadOptions;
import io.waybill.model.Designation.Field;
import io.waybill.model.WaybillException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads the summary of the UK sanctions list, a sheet that holds of each entry its main name only. */
public final class UkSheetReader implements ListReader {
    private static final int HEAD = 1 << 16;

    @Override
    public String format() {
        return "uk-summary-ods";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 2;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
            return Optional.empty();
        }
        var content = new String(OpenSheet.head(file, HEAD), StandardCharsets.UTF_8);
        var ours = content.contains(">Unique ID<") && content.contains(">OFSI Group ID<");
        return ours ? Optional.of(new ListPart(file, UkEntry.LIST, Role.MAIN, ListNames.date(file))) : Optional.empty();
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        for (var part : files) {
            var rows = new UkRows();
            each(part, (cells, where) -> rows.count(UkTable.number(cells)));
            each(part, new UkTable(part.date().orElse(options.date()), rows, sink)::row);
        }
    }

    private static void each(ListPart part, BiConsumer<List<Field>, String> row) {
        List<String> header = new ArrayList<>();
        OpenSheet.read(part.file(), (cells, line) -> {
            if (header.isEmpty()) {
                header.addAll(cells);
            } else {
                row.accept(fields(header, cells), part.file() + ", line " + line);
            }
        });
        if (!header.contains("Unique ID")) {
            throw new WaybillException(part.file().toString(), "has no column Unique ID; it is another sheet");
        }
    }

    private static List<Field> fields(List<String> header, List<String> cells) {
        List<Field> fields = new ArrayList<>();
        for (var index = 0; index < Math.min(header.size(), cells.size()); index++) {
            if (!cells.get(index).isEmpty()) {
                fields.add(new Field(header.get(index), cells.get(index)));
            }
        }
        return fields;
    }
}
