package io.waybill.counter.list.uk;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.CsvTable.Form;
import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.TypesByName;
import io.waybill.counter.list.WrittenCountries;
import io.waybill.counter.list.WrittenNames;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a partial table of the UK list that others made: of persons it holds the last name alone, so that names of one
 * word are weak, and it tells neither numbers nor measures.
 */
public final class UkExtractReader implements ListReader {
    private static final String HEADER = "Name,Alias,Nationality,Designation,Sanction Type,Source";

    @Override
    public String format() {
        return "uk-extract-csv";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return false;
    }

    @Override
    public int richness() {
        return 1;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return text.startsWith(HEADER)
                ? Optional.of(new ListPart(file, UkEntry.LIST, Role.MAIN, ListNames.date(file)))
                : Optional.empty();
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var numbers = new EntryNumbers();
        for (var part : files) {
            try (var table = CsvTable.open(part.file(), Form.COMMAS)) {
                for (var row : table) {
                    if (row.cell("Name").codePoints().noneMatch(Character::isLetterOrDigit)) {
                        sink.problem(new Problem(row.where(), "a record without a name"));
                    } else {
                        sink.entry(entry(row, numbers, sink).build(part.date().orElse(options.date())));
                    }
                }
            }
        }
    }

    private static DesignationBuilder entry(Row row, EntryNumbers numbers, EntrySink sink) {
        var name = row.cell("Name");
        var type = row.cell("Designation").isEmpty() ? TypesByName.of(EntryType.UNKNOWN, name) : EntryType.PERSON;
        var number = numbers.unique(row.cell("Sanction Type") + "/" + name);
        var entry = Designation.of(UkEntry.LIST, number, ListKind.SANCTIONS, type);
        var filling = new Filling(entry, type, row.where(), sink);
        entry.name(name(name, Kind.MAIN));
        for (var alias : row.cell("Alias").split(",\\s+")) {
            if (alias.codePoints().anyMatch(Character::isLetterOrDigit)) {
                entry.name(name(alias.strip(), Kind.ALIAS));
            }
        }
        var countries = WrittenCountries.read(row.cell("Nationality"));
        countries.codes().forEach(type == EntryType.PERSON ? entry::nationality : entry::country);
        countries.unknown().forEach(text -> filling.problem("a nationality that is no country known here"));
        filling.reason(row.cell("Designation"));
        entry.programme(row.cell("Sanction Type"));
        entry.measure(new Measure(Measure.Kind.OTHER, row.cell("Sanction Type"), Optional.empty()));
        row.fields().forEach(field -> entry.source(field.name(), field.value()));
        return entry;
    }

    private static ListedName name(String text, Kind kind) {
        return WrittenNames.name(text, kind, text.indexOf(' ') < 0, List.of());
    }
}
