package io.waybill.counter.list.table;

import io.waybill.counter.list.ColumnNames;
import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.TypesByName;
import io.waybill.counter.list.WrittenMeasures;
import io.waybill.counter.list.WrittenNames;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.ListedName.Part;
import io.waybill.model.ListedName.PartKind;
import io.waybill.model.Vessel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one entry of a row of any table. */
final class TableEntry {
    private static final Pattern MARK = Pattern.compile("[*†‡]+$");

    private final String list;
    private final Columns columns;
    private final Row row;
    private final ReadOptions options;
    private final EntrySink sink;

    TableEntry(String list, Columns columns, Row row, ReadOptions options, EntrySink sink) {
        this.list = list;
        this.columns = columns;
        this.row = row;
        this.options = options;
        this.sink = sink;
    }

    /** Tells the entry to the sink, or why there is none. */
    void tell(EntryNumbers numbers, String date) {
        var type = type();
        var listed = text("listed").flatMap(ListDates::day);
        var ended = text("ended").flatMap(ListDates::day).filter(day -> day.compareTo(date) <= 0);
        var name = name();
        var number = text("number")
                .orElseGet(() -> name + listed.map(day -> "/" + day).orElse(""));
        var kind = ended.isPresent() ? ListKind.REFERENCE : options.kind().orElse(ListKind.REFERENCE);
        var entry = Designation.of(list, numbers.unique(number), kind, type);
        var filling = new Filling(entry, type, row.where(), sink);
        names(entry, filling, name);
        if (!entry.hasName()) {
            filling.problem("a record without a name");
            return;
        }
        ended.ifPresent(day -> entry.reason("Ended on " + day));
        listed.ifPresent(entry::listedOn);
        each("birthDate", filling::births);
        each("birthPlace", filling::birthPlaces);
        each("nationality", filling::nationalities);
        each("country", filling::countries);
        each("address", filling::addresses);
        each("gender", filling::gender);
        each("programme", cell -> List.of(cell.split("[;|]")).forEach(entry::programme));
        each("authority", entry::authority);
        each("reason", filling::reason);
        each("measure", cell -> entry.measure(WrittenMeasures.of(cell, listed)));
        each("parent", parent -> entry.link(new Link(Relation.OWNED_BY, Optional.empty(), parent, "Parent")));
        columns.numbers().forEach((column, field) -> filling.numbers(row.cell(column), field));
        if (type == EntryType.SHIP) {
            text("birthDate")
                    .ifPresent(built -> entry.vessel(new Vessel(
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.of(built))));
        }
        row.fields().forEach(field -> entry.source(field.name(), field.value()));
        sink.entry(entry.build(date));
    }

    private EntryType type() {
        var said = text("type").map(ColumnNames.OF_LISTS::type).orElse(EntryType.UNKNOWN);
        if (said == EntryType.UNKNOWN
                && columns.numbers().entrySet().stream()
                        .anyMatch(number -> number.getValue().type() == Identifier.Type.IMO
                                && !row.cell(number.getKey()).isEmpty())) {
            return EntryType.SHIP;
        }
        return said == EntryType.UNKNOWN
                        && name(row).isEmpty()
                        && text("familyName").isPresent()
                ? EntryType.PERSON
                : TypesByName.of(said, name(row));
    }

    private String name(Row from) {
        return columns.of("name").stream()
                .map(from::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String name() {
        var whole = name(row);
        return whole.isEmpty() ? parts().stream().map(Part::text).collect(Collectors.joining(" ")) : whole;
    }

    private void names(DesignationBuilder entry, Filling filling, String name) {
        if (name(row).isEmpty()) {
            if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
                entry.name(WrittenNames.name(name, Kind.MAIN, false, parts()));
            }
        } else {
            filling.name(MARK.matcher(name).replaceFirst(""), Kind.MAIN);
        }
        each("alias", cell -> filling.names(cell, Kind.ALIAS, false));
        each("weakAlias", cell -> filling.names(cell, Kind.ALIAS, true));
        each("formerName", cell -> filling.names(cell, Kind.FORMER, false));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        text("givenName").ifPresent(text -> parts.add(new Part(PartKind.GIVEN, text)));
        text("middleName").ifPresent(text -> parts.add(new Part(PartKind.MIDDLE, text)));
        text("familyName").ifPresent(text -> parts.add(new Part(PartKind.FAMILY, text)));
        return parts;
    }

    private Optional<String> text(String role) {
        return columns.of(role).stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    private void each(String role, Consumer<String> use) {
        columns.of(role).stream().map(row::cell).filter(cell -> !cell.isEmpty()).forEach(use);
    }
}
