package io.waybill.counter.list.us;

import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.NumberFields;
import io.waybill.counter.list.TypesByName;
import io.waybill.counter.list.ofac.OfacRecord;
import io.waybill.counter.list.ofac.OfacWords;
import io.waybill.counter.list.us.CslSources.Source;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier.Type;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes entries of rows; those that come from the Treasury are read as OFAC's own. Not thread-safe; for one reading. */
final class CslEntries {
    private static final Pattern BETWEEN = Pattern.compile(";");
    /** "A; B; and C" */
    private static final Pattern LAST = Pattern.compile("(?<=^|;)\\s*and(?:\\s+|(?=;|$))");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Among single spaces. */
    private static final Pattern FORMERLY = Pattern.compile("(?i)(?:^|[,;]? )(?:and )?f\\.k\\.a\\.,? ");
    /** "a.k.a., the following three aliases: Foo Bar" */
    private static final Pattern ALSO =
            Pattern.compile("(?i)^a\\.k\\.a\\.,? (?:the following (?:[a-z]+ )?alias(?:es)?:? )?");
    /** How far a determination reaches, behind the name of its party; among single spaces. */
    private static final Pattern EXTENT = Pattern.compile("(?i)[;,]? (?=and (?:any|its|all)\\b)");

    private static final Pattern THEREOF = Pattern.compile("(?i)(?<=\\bthereof)\\.?$");

    private static final NumberFields.Field CALL_SIGN =
            new NumberFields.Field(Type.CALL_SIGN, Optional.empty(), "Call sign");

    private final CslNumbers numbers;
    private final OfacWords words;
    private final CslFacts facts;
    private final EntrySink sink;

    CslEntries(CslNumbers numbers, OfacWords words, EntrySink sink) {
        this.numbers = numbers;
        this.words = words;
        facts = new CslFacts(words);
        this.sink = sink;
    }

    Designation entry(Row row, Source source, String date) {
        var ended = ended(row, date);
        var type = type(row);
        var number = numbers.of(row, source);
        var kind = ended.isPresent() ? ListKind.REFERENCE : source.kind();
        var entry = Designation.of(CslReader.LIST, number, kind, type).authority(source.authority());
        var where = row.where() + ", entry " + number;
        var filling = new Filling(entry, type, where, sink);
        var record = words.record(entry, type, where);
        ended.ifPresent(day -> entry.reason("Ended on " + day));
        var listed = ListDates.day(row.cell("start_date"));
        listed.ifPresent(record::listedOn);
        if (ended.isEmpty()) {
            entry.measure(new Measure(source.measure(), row.cell("source"), listed));
        }
        BETWEEN.splitAsStream(row.cell("programs")).forEach(entry::programme);
        Stream.of("license_requirement", "license_policy").map(row::cell).forEach(filling::reason);
        if (source.isOfac()) {
            ofOfac(row, filling, record);
        } else {
            ofOthers(row, filling);
        }
        filling.births(row.cell("dates_of_birth"));
        filling.birthPlaces(row.cell("places_of_birth"));
        filling.nationalities(row.cell("nationalities"));
        filling.nationalities(row.cell("citizenships"));
        facts.add(row.cell("ids"), date, record);
        filling.numbers(row.cell("call_sign"), CALL_SIGN);
        record.ship(
                row.cell("vessel_flag"),
                row.cell("vessel_type"),
                row.cell("gross_tonnage"),
                row.cell("gross_registered_tonnage"),
                row.cell("vessel_owner"));
        record.finish();
        row.fields().forEach(field -> entry.source(field.name(), field.value()));
        return entry.build(date);
    }

    /** The day on which a row has ended. */
    static Optional<String> ended(Row row, String date) {
        return ListDates.day(row.cell("end_date")).filter(day -> day.compareTo(date) <= 0);
    }

    /** Names stand whole, as in OFAC's own files: semicolons part them, commas family and given names. */
    private static void ofOfac(Row row, Filling filling, OfacRecord record) {
        record.name(row.cell("name"), Kind.MAIN);
        BETWEEN.splitAsStream(row.cell("alt_names"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .forEach(alias -> record.name(alias, Kind.ALIAS));
        record.titles(row.cell("title"));
        record.remarks(row.cell("remarks"));
        filling.addresses(row.cell("addresses"));
    }

    private static void ofOthers(Row row, Filling filling) {
        var name = spaced(row.cell("name"));
        var extent = EXTENT.matcher(name);
        var end = THEREOF.matcher(name);
        if (end.find() && extent.find() && extent.start() > 0) {
            filling.name(name.substring(0, extent.start()), Kind.MAIN);
            filling.reason(name.substring(extent.end(), end.start()));
        } else {
            filling.name(name, Kind.MAIN);
        }
        BETWEEN.splitAsStream(LAST.matcher(spaced(row.cell("alt_names"))).replaceAll(""))
                .forEach(names -> aliases(names.strip(), filling));
        filling.reason(row.cell("title"));
        filling.reason(row.cell("remarks"));
        filling.addresses(LAST.matcher(row.cell("addresses")).replaceAll(""));
    }

    /** "JSC New, f.k.a., Old Works" */
    private static void aliases(String names, Filling filling) {
        var former = FORMERLY.split(ALSO.matcher(names).replaceFirst(""), -1);
        filling.names(former[0], Kind.ALIAS, false);
        Stream.of(former).skip(1).forEach(name -> filling.names(name, Kind.FORMER, false));
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ");
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
}
