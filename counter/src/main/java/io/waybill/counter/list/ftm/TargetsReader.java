package io.waybill.counter.list.ftm;

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
import io.waybill.counter.list.NumberFields;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.TypesByName;
import io.waybill.counter.list.WrittenNames;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier.Type;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code targets.simple.csv}, the flat table of 16 columns made from FollowTheMoney. It does not tell whether its
 * entries are sanctioned: they are references unless the options say otherwise.
 */
public final class TargetsReader implements ListReader {
    private static final String HEADER = "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions";
    private static final Pattern SEEN =
            Pattern.compile("\"?(\\d{4}-\\d{2}-\\d{2})T[^\",]*\"?,\"?(\\d{4}-\\d{2}-\\d{2})T[^\",]*\"?,");
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    @Override
    public String format() {
        return "targets-simple-csv";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 3;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        if (!first.replace("\"", "").startsWith(HEADER)) {
            return Optional.empty();
        }
        var seen = SEEN.matcher(text);
        var date = seen.find() ? Optional.of(seen.group(2)) : ListNames.date(file);
        return Optional.of(new ListPart(file, ListNames.of(file), Role.MAIN, date));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var numbers = new EntryNumbers();
        for (var part : files) {
            try (var table = CsvTable.open(part.file(), Form.COMMAS)) {
                for (var row : table) {
                    if (row.cell("name").isEmpty() || row.cell("id").isEmpty()) {
                        sink.problem(new Problem(row.where(), "a record without a name or number"));
                    } else {
                        sink.entry(entry(part, row, options, numbers, sink));
                    }
                }
            }
        }
    }

    private static Designation entry(
            ListPart part, Row row, ReadOptions options, EntryNumbers numbers, EntrySink sink) {
        var said = Schemata.of(row.cell("schema"))
                .map(schema -> schema instanceof Schemata.Entry entry ? entry.type() : EntryType.UNKNOWN)
                .orElse(EntryType.UNKNOWN);
        var type = TypesByName.of(said, row.cell("name"));
        var kind = options.kind().orElse(ListKind.REFERENCE);
        var entry = Designation.of(part.list(), numbers.unique(row.cell("id")), kind, type);
        var filling = new Filling(entry, type, row.where(), sink);
        entry.name(WrittenNames.name(row.cell("name"), Kind.MAIN, false, List.of()));
        cells(row, "aliases").forEach(name -> entry.name(WrittenNames.name(name, Kind.ALIAS, false, List.of())));
        cells(row, "birth_date").forEach(filling::births);
        Set<String> countries = new HashSet<>();
        cells(row, "countries").filter(code -> CODE.matcher(code).matches()).forEach(countries::add);
        countries.stream().sorted().forEach(entry::country);
        cells(row, "addresses").forEach(entry::address);
        cells(row, "identifiers").forEach(value -> entry.identifier(Shapes.of(value, type, countries)));
        filling.numbers(row.cell("phones"), new NumberFields.Field(Type.PHONE, Optional.empty(), "Phone"));
        filling.numbers(row.cell("emails"), new NumberFields.Field(Type.EMAIL, Optional.empty(), "E-mail"));
        cells(row, "sanctions").forEach(filling::reason);
        cells(row, "program_ids").forEach(entry::programme);
        row.fields().forEach(field -> entry.source(field.name(), field.value()));
        return entry.build(part.date().orElse(options.date()));
    }

    /** The values of a cell: parted by semicolons, in quotes where one holds such or a quote. */
    private static Stream<String> cells(Row row, String column) {
        var text = row.cell(column);
        List<String> values = new ArrayList<>();
        var value = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var mark = text.charAt(at);
            if (mark == '"' && (quoted || value.isEmpty())) {
                if (quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    value.append(mark);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (mark == ';' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(mark);
            }
        }
        values.add(value.toString());
        return values.stream().map(String::strip).filter(part -> !part.isEmpty());
    }
}
