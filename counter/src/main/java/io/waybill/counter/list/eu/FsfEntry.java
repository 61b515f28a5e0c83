package io.waybill.counter.list.eu;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.NumberFields;
import io.waybill.counter.list.WrittenNames;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.ListedName.Part;
import io.waybill.model.ListedName.PartKind;
import io.waybill.model.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one entry of a record of the EU's financial sanctions. */
final class FsfEntry {
    private static final Map<String, Type> TYPES = types();
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final String TRUE = "true";
    private static final List<String> FLAGS =
            List.of("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer");
    private static final Map<String, PartKind> PARTS =
            Map.of("firstName", PartKind.GIVEN, "middleName", PartKind.MIDDLE, "lastName", PartKind.FAMILY);

    private final XmlElement record;
    private final DesignationBuilder entry;
    private final Filling filling;

    FsfEntry(XmlElement record, String number, String where, EntrySink sink) {
        this.record = record;
        var type = switch (record.child("subjectType")
                .map(kind -> kind.attribute("code"))
                .orElse("")) {
            case "person" -> EntryType.PERSON;
            case "enterprise", "entity" -> EntryType.ORGANISATION;
            default -> EntryType.UNKNOWN;
        };
        entry = Designation.of(FsfReader.LIST, number, ListKind.SANCTIONS, type);
        filling = new Filling(entry, type, where, sink);
    }

    /** The entry; empty, and told to the sink, where it has no name. */
    Optional<Designation> build(String date) {
        record.all("nameAlias").forEach(this::name);
        if (!entry.hasName()) {
            filling.problem("a record without a name");
            return Optional.empty();
        }
        entry.authority("Council of the European Union");
        var listed = ListDates.day(record.attribute("designationDate"));
        listed.ifPresent(entry::listedOn);
        entry.measure(new Measure(Measure.Kind.ASSET_FREEZE, "EU financial sanctions", listed));
        record.all("regulation").forEach(regulation -> entry.programme(regulation.attribute("programme")));
        number(Type.OTHER, record.attribute("unitedNationId"), "UN reference number");
        filling.reason(record.attribute("designationDetails"));
        record.all("remark").forEach(remark -> filling.reason(remark.text()));
        record.all("citizenship").forEach(citizenship -> code(citizenship).ifPresent(entry::nationality));
        record.all("birthdate").forEach(this::birth);
        record.all("address").forEach(this::address);
        record.all("identification").forEach(this::identification);
        record.addSource(entry);
        return Optional.of(entry.build(date));
    }

    private void name(XmlElement alias) {
        List<Part> parts = new ArrayList<>();
        for (var part : List.of("firstName", "middleName", "lastName")) {
            if (!alias.attribute(part).isEmpty()) {
                parts.add(new Part(PARTS.getOrDefault(part, PartKind.WHOLE), alias.attribute(part)));
            }
        }
        var whole = alias.attribute("wholeName").isEmpty()
                ? parts.stream().map(Part::text).collect(Collectors.joining(" "))
                : alias.attribute("wholeName");
        if (whole.codePoints().anyMatch(Character::isLetterOrDigit)) {
            entry.name(WrittenNames.name(
                    whole.replaceAll("\\s+", " "),
                    entry.hasName() ? Kind.ALIAS : Kind.MAIN,
                    alias.attribute("strong").equals("false"),
                    parts));
        }
        filling.gender(alias.attribute("gender"));
        filling.reason(alias.attribute("title"));
        filling.reason(alias.attribute("function"));
    }

    private void birth(XmlElement birth) {
        var circa = birth.attribute("circa").equals(TRUE);
        var day = birth.attribute("birthdate");
        var year = birth.attribute("year");
        var from = birth.attribute("yearRangeFrom");
        if (!day.isEmpty()) {
            ListDates.ranges(day)
                    .forEach(date ->
                            entry.birth(new DateRange(date.text(), date.from(), date.to(), circa || date.circa())));
        } else if (!from.isEmpty()) {
            var to = birth.attribute("yearRangeTo");
            ListDates.years(from + " to " + to, from, to, circa).ifPresent(entry::birth);
        } else if (!year.isEmpty()) {
            ListDates.years(year, year, year, circa)
                    .ifPresentOrElse(entry::birth, () -> filling.problem("a date that cannot be read"));
        }
        entry.birthPlace(place(birth, "place", "city", "region"));
    }

    private void address(XmlElement address) {
        entry.address(place(address, "street", "poBox", "place", "city", "zipCode", "region"));
        code(address).ifPresent(entry::country);
        address.all("remark").forEach(remark -> filling.reason(remark.text()));
    }

    private static String place(XmlElement element, String... attributes) {
        var country = code(element).isEmpty() ? "" : element.attribute("countryDescription");
        return Stream.concat(Stream.of(attributes).map(element::attribute), Stream.of(country))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void identification(XmlElement identification) {
        var type = TYPES.getOrDefault(identification.attribute("identificationTypeCode"), Type.OTHER);
        var words = Stream.concat(
                        Stream.of(
                                identification.attribute("identificationTypeDescription"),
                                identification.attribute("issuedBy")),
                        FLAGS.stream()
                                .filter(flag -> identification.attribute(flag).equals(TRUE)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        for (var number : List.of(identification.attribute("number"), identification.attribute("latinNumber"))) {
            if (type == Type.BIC || type == Type.IMO || type == Type.MMSI) {
                filling.numbers(
                        type == Type.BIC ? number.replace(" ", "") : number,
                        new NumberFields.Field(type, code(identification), words));
            } else if (!number.isEmpty()) {
                entry.identifier(new Identifier(type, number, code(identification), words));
            }
        }
        identification.all("remark").forEach(remark -> filling.reason(remark.text()));
    }

    private void number(Type type, String value, String words) {
        if (!value.isEmpty()) {
            entry.identifier(new Identifier(type, value, Optional.empty(), words));
        }
    }

    /** ISO code, lower case; the EU writes 00 where it knows none. */
    private static Optional<String> code(XmlElement element) {
        return Optional.of(element.attribute("countryIso2Code"))
                .filter(code -> CODE.matcher(code).matches())
                .map(code -> code.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        for (var row : Tsv.rows(FsfEntry.class, "identification-types.tsv", 2)) {
            types.put(
                    row.get(0),
                    Type.valueOf(row.get(1).strip().toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return Map.copyOf(types);
    }
}
