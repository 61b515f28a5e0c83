package io.waybill.counter.list.us;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.CsvTable.Form;
import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.NumberFields;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.TypesByName;
import io.waybill.counter.list.WrittenCountries;
import io.waybill.counter.list.us.CslSources.Source;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier.Type;
import io.waybill.model.Link;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the Consolidated Screening List of the United States, which tells licence requirements and policies too. */
public final class CslReader implements ListReader {
    public static final String LIST = "us-csl";

    private static final String HEADER = "source,entity_number,type,programs,name,title,addresses";
    private static final Pattern NUMBER = Pattern.compile("(?:([A-Z]{2}), )?(?:IMO )?([^,]*\\d[^,]*), ([^,]+?)(?: #)?");
    private static final Pattern LINKED = Pattern.compile("\\(Linked To: ([^)]+)\\)");
    private static final NumberFields.Field CALL_SIGN =
            new NumberFields.Field(Type.CALL_SIGN, Optional.empty(), "Call sign");

    @Override
    public String format() {
        return "us-csl-csv";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return false;
    }

    @Override
    public int richness() {
        return 4;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("_id,", "");
        return text.startsWith(HEADER)
                ? Optional.of(new ListPart(file, LIST, Role.MAIN, ListNames.date(file)))
                : Optional.empty();
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var numbers = new EntryNumbers();
        for (var part : files) {
            var date = part.date().orElse(options.date());
            try (var table = CsvTable.open(part.file(), Form.COMMAS)) {
                for (var row : table) {
                    var source = CslSources.of(row.cell("source"));
                    if (row.cell("name").codePoints().noneMatch(Character::isLetterOrDigit)) {
                        sink.problem(new Problem(row.where(), "a record without a name"));
                    } else if (source.isEmpty()) {
                        sink.problem(new Problem(row.where(), "a record of a list that is not known here"));
                    } else {
                        sink.entry(entry(row, source.get(), numbers, date, sink).build(date));
                    }
                }
            }
        }
    }

    private static DesignationBuilder entry(Row row, Source source, EntryNumbers numbers, String date, EntrySink sink) {
        var ended = ListDates.day(row.cell("end_date")).filter(day -> day.compareTo(date) <= 0);
        var type = type(row);
        var own = row.cell("entity_number");
        var number = own.isEmpty() ? source.words() + "/" + row.cell("name") : own;
        var kind = ended.isPresent() ? ListKind.REFERENCE : source.kind();
        var entry = Designation.of(LIST, numbers.unique(number), kind, type).authority(source.authority());
        var filling = new Filling(entry, type, row.where(), sink);
        filling.name(row.cell("name"), Kind.MAIN);
        filling.names(row.cell("alt_names"), Kind.ALIAS, false);
        ended.ifPresent(day -> entry.reason("Ended on " + day));
        var listed = ListDates.day(row.cell("start_date"));
        listed.ifPresent(entry::listedOn);
        if (ended.isEmpty()) {
            entry.measure(new Measure(source.measure(), row.cell("source"), listed));
        }
        Stream.of(row.cell("programs").split(";")).forEach(entry::programme);
        for (var column : List.of("license_requirement", "license_policy", "title", "remarks")) {
            filling.reason(row.cell(column));
        }
        filling.addresses(row.cell("addresses"));
        filling.births(row.cell("dates_of_birth"));
        filling.birthPlaces(row.cell("places_of_birth"));
        filling.nationalities(row.cell("nationalities"));
        filling.nationalities(row.cell("citizenships"));
        Stream.of(row.cell("ids").split(";")).forEach(text -> number(text.strip(), filling));
        filling.numbers(row.cell("call_sign"), CALL_SIGN);
        var linked = LINKED.matcher(row.cell("remarks"));
        while (linked.find()) {
            entry.link(new Link(
                    Relation.LINKED_TO, Optional.empty(), linked.group(1).strip(), linked.group()));
        }
        if (type == EntryType.SHIP || type == EntryType.AIRCRAFT) {
            vessel(row, entry);
        }
        row.fields().forEach(field -> entry.source(field.name(), field.value()));
        return entry;
    }

    private static EntryType type(Row row) {
        return switch (row.cell("type").toLowerCase(Locale.ROOT)) {
            case "individual" -> EntryType.PERSON;
            case "entity" -> EntryType.ORGANISATION;
            case "vessel" -> EntryType.SHIP;
            case "aircraft" -> EntryType.AIRCRAFT;
            default -> TypesByName.of(EntryType.UNKNOWN, row.cell("name"));
        };
    }

    /** "CO, 1978075, Matricula Mercantil No": issuer, number, what it is. */
    private static void number(String text, Filling filling) {
        var told = NUMBER.matcher(text);
        if (!told.matches()) {
            return;
        }
        var country = Optional.ofNullable(told.group(1)).map(code -> code.toLowerCase(Locale.ROOT));
        var words = told.group(3);
        var sort = NumberFields.of(words).map(NumberFields.Field::type).orElse(type(words));
        filling.numbers(told.group(2), new NumberFields.Field(sort, country, words));
    }

    private static Type type(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("vessel registration")
                ? Type.IMO
                : lower.contains("tax") || lower.contains("nit")
                        ? Type.TAX
                        : lower.contains("regist") || lower.contains("company") || lower.contains("matricula")
                                ? Type.REGISTRATION
                                : Type.OTHER;
    }

    private static void vessel(Row row, DesignationBuilder entry) {
        var flag = WrittenCountries.code(row.cell("vessel_flag"));
        flag.ifPresent(entry::country);
        entry.vessel(new Vessel(
                flag,
                List.of(),
                Filling.text(row.cell("vessel_type")),
                Filling.text(row.cell("gross_registered_tonnage")).or(() -> Filling.text(row.cell("gross_tonnage"))),
                Filling.text(row.cell("vessel_owner")).stream().toList(),
                Optional.empty()));
    }
}
