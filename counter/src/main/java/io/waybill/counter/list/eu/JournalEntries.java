package io.waybill.counter.list.eu;

import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.NumberFields;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.WrittenCountries;
import io.waybill.counter.list.WrittenMeasures;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import io.waybill.model.WaybillException;
import java.util.List;
import java.util.Optional;

/** Makes entries of records. Not thread-safe; for one reading of one list. */
final class JournalEntries {
    private static final String AUTHORITY = "Council of the European Union";

    private final String date;
    private final EntrySink sink;
    private final EntryNumbers numbers = new EntryNumbers();

    JournalEntries(String date, EntrySink sink) {
        this.date = date;
        this.sink = sink;
    }

    /** Tells the entry that a record makes, under a number that may be that of the record which it replaces. */
    void tell(JournalRecord record, String number) {
        if (record.name().codePoints().noneMatch(Character::isLetterOrDigit)) {
            record.rows().forEach(row -> sink.problem(new Problem(row.where(), "a record without a name")));
            return;
        }
        var entry = entry(record.first(), numbers.unique(number));
        record.rows().stream().skip(1).forEach(row -> {
            measure(row, entry);
            row.fields().forEach(field -> entry.source(field.name(), field.value()));
        });
        sink.entry(entry.build(date));
    }

    private DesignationBuilder entry(Row row, String number) {
        var type = type(row);
        var entry = Designation.of(JournalReader.LIST, number, ListKind.SANCTIONS, type);
        var filling = new Filling(entry, type, row.where(), sink);
        filling.name(row.cell("name"), Kind.MAIN);
        filling.names(row.cell("alias"), Kind.ALIAS, false);
        filling.names(row.cell("weakAlias"), Kind.ALIAS, true);
        filling.names(row.cell("previousName"), Kind.FORMER, false);
        entry.programme(row.cell("programKey")).authority(AUTHORITY);
        measure(row, entry);
        if (!row.cell("startDate").isEmpty()) {
            ListDates.day(row.cell("startDate"))
                    .ifPresentOrElse(entry::listedOn, () -> filling.problem("a date that cannot be read"));
        }
        for (var column : List.of("reason", "position", "notes")) {
            filling.reason(row.cell(column));
        }
        filling.births(row.cell("birthDate"));
        filling.births(row.cell("incorporationDate"));
        filling.birthPlaces(row.cell("birthPlace"));
        filling.nationalities(row.cell("nationality"));
        filling.countries(row.cell("country"));
        filling.countries(row.cell("jurisdiction"));
        filling.gender(row.cell("gender"));
        filling.addresses(row.cell("address"));
        row.fields().forEach(field -> {
            NumberFields.of(field.name()).ifPresent(numbered -> filling.numbers(field.value(), numbered));
            entry.source(field.name(), field.value());
        });
        if (type == EntryType.SHIP) {
            WrittenCountries.code(row.cell("flag")).ifPresent(flag -> {
                entry.country(flag);
                entry.vessel(new Vessel(
                        Optional.of(flag), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
            });
        }
        return entry;
    }

    private static void measure(Row row, DesignationBuilder entry) {
        var measure = WrittenMeasures.of(row.cell("measure"), ListDates.day(row.cell("startDate")));
        entry.measure(measure);
        if (measure.kind() == Measure.Kind.EXPORT_CONTROL) {
            entry.kind(ListKind.EXPORT_CONTROL);
        }
    }

    private static EntryType type(Row row) {
        return switch (row.cell("schema")) {
            case "Person" -> EntryType.PERSON;
            case "LegalEntity", "Company", "Organization", "PublicBody" -> EntryType.ORGANISATION;
            case "Vessel" -> EntryType.SHIP;
            case "Airplane" -> EntryType.AIRCRAFT;
            case "CryptoWallet" -> EntryType.WALLET;
            case "Asset" ->
                WrittenMeasures.kind(row.cell("measure")) == Measure.Kind.TRANSPORT
                        ? EntryType.ADDRESS
                        : EntryType.UNKNOWN;
            case "" -> throw new WaybillException(row.where(), "has no schema; the file is cut off or damaged");
            default -> EntryType.UNKNOWN;
        };
    }
}
