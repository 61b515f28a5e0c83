package io.waybill.counter.list.uk;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.HtmlText;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.NumberFields;
import io.waybill.counter.list.WrittenCountries;
import io.waybill.counter.list.WrittenMeasures;
import io.waybill.counter.list.WrittenNames;
import io.waybill.counter.list.WrittenNumbers;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import io.waybill.model.Link;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.ListedName.Part;
import io.waybill.model.ListedName.PartKind;
import io.waybill.model.Vessel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An entry of the UK list, filled by the names that the elements of its XML have. */
final class UkEntry {
    static final String LIST = "uk";

    private static final String AUTHORITY = "Foreign, Commonwealth & Development Office";
    private static final Pattern MEASURES = Pattern.compile("[|]|,(?![^()]{0,200}\\))");
    /** A day without its month says nothing. */
    private static final Pattern UNTOLD = Pattern.compile("(?i)\\b(?:\\w{1,2}/)?(?:mm|00)/|\\bdd/");

    private final String number;
    private final EntryType type;
    private final DesignationBuilder entry;
    private final Filling filling;
    private final Set<Designation.Field> source = new LinkedHashSet<>();
    private final Set<String> measures = new LinkedHashSet<>();
    private final Set<String> flags = new LinkedHashSet<>();
    private final Set<String> formerFlags = new LinkedHashSet<>();
    private final Set<String> shipTypes = new LinkedHashSet<>();
    private final Set<String> tonnages = new LinkedHashSet<>();
    private final Set<String> owners = new LinkedHashSet<>();
    private final Set<String> built = new LinkedHashSet<>();
    private Optional<String> designated = Optional.empty();

    UkEntry(String number, String type, String where, EntrySink sink) {
        this.number = number;
        this.type = switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> EntryType.PERSON;
            case "entity" -> EntryType.ORGANISATION;
            case "ship" -> EntryType.SHIP;
            default -> EntryType.UNKNOWN;
        };
        entry = Designation.of(LIST, number, ListKind.SANCTIONS, this.type).authority(AUTHORITY);
        filling = new Filling(entry, this.type, where, sink);
    }

    /** The publisher's number. */
    String number() {
        return number;
    }

    /** A name in parts: given names in Name1 to Name5, the family name or the whole in Name6. */
    void name(UnaryOperator<String> raw) {
        UnaryOperator<String> cells = plain(raw);
        List<Part> parts = new ArrayList<>();
        for (var index = 1; index <= 6; index++) {
            var text = cells.apply("Name" + index)
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!text.isEmpty()) {
                parts.add(new Part(index == 6 ? PartKind.FAMILY : index == 1 ? PartKind.GIVEN : PartKind.MIDDLE, text));
            }
        }
        var whole = parts.stream().map(Part::text).collect(Collectors.joining(" "));
        var kind = kind(cells.apply("NameType"));
        var weak = cells.apply("AliasStrength").toLowerCase(Locale.ROOT).contains("low");
        if (type == EntryType.PERSON && parts.size() > 1) {
            entry.name(WrittenNames.name(whole, kind, weak, parts));
        } else {
            WrittenNames.of(whole, type, kind, weak).forEach(entry::name);
        }
    }

    private static Kind kind(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.isEmpty() || lower.equals("primary name")
                ? Kind.MAIN
                : lower.contains("f.k.a") || lower.contains("former") ? Kind.FORMER : Kind.ALIAS;
    }

    void address(UnaryOperator<String> raw) {
        UnaryOperator<String> cells = plain(raw);
        var lines = IntStream.rangeClosed(1, 6).mapToObj(index -> cells.apply("AddressLine" + index));
        var country = cells.apply("AddressCountry");
        var whole = Stream.concat(lines, Stream.of(cells.apply("AddressPostalCode"), country))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        if (!whole.isEmpty()) {
            filling.address(whole);
            WrittenCountries.code(country).ifPresent(entry::country);
        }
    }

    void birthPlace(UnaryOperator<String> raw) {
        UnaryOperator<String> cells = plain(raw);
        filling.birthPlaces(Stream.of(cells.apply("TownOfBirth"), cells.apply("CountryOfBirth"))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")));
    }

    void passport(UnaryOperator<String> cells) {
        number(cells, "Passport", Type.PASSPORT, "Passport");
    }

    void nationalNumber(UnaryOperator<String> cells) {
        number(cells, "NationalIdentifier", Type.NATIONAL_ID, "National identifier");
    }

    private void number(UnaryOperator<String> raw, String prefix, Type sort, String label) {
        UnaryOperator<String> cells = plain(raw);
        var number = cells.apply(prefix + "Number");
        var more = cells.apply(prefix + "AdditionalInformation")
                .replaceAll("[()]", " ")
                .strip();
        if (!number.isBlank()) {
            var cell = number + (more.isEmpty() ? "" : " (" + more + ")");
            WrittenNumbers.read(cell, sort, Optional.empty(), label).forEach(entry::identifier);
            if (WrittenNumbers.isCut(cell)) {
                filling.problem(WrittenNumbers.CUT);
            }
        }
    }

    /**
     * Anything that stands alone; what is told twice counts once.
     *
     * @param written what the file calls the field
     */
    void field(String name, String written, String raw) {
        if (raw.isBlank() || !source.add(new Designation.Field(written, raw.strip()))) {
            return;
        }
        var value = HtmlText.plain(raw);
        switch (name) {
            case "NameNonLatinScript" -> filling.names(value, Kind.ALIAS, false);
            case "DOB" -> filling.births(UNTOLD.matcher(value).replaceAll(""));
            case "Nationality" -> filling.nationalities(value);
            case "Gender" -> filling.gender(value);
            case "Title", "Position", "UKStatementofReasons", "OtherInformation" -> filling.reason(value);
            case "PhoneNumber", "Website", "EmailAddress", "IMONumber", "BusinessRegistrationNumber" ->
                NumberFields.of(name).ifPresent(field -> filling.numbers(value, field));
            case "OFSIGroupID" -> identifier(value, "OFSI Group ID");
            case "UNReferenceNumber" -> identifier(value, "UN reference number");
            case "HullIdentificationNumber" -> identifier(value, "Hull identification number");
            case "RegimeName" -> entry.programme(value);
            case "SanctionsImposed" ->
                MEASURES.splitAsStream(value).map(String::strip).forEach(measures::add);
            case "DateDesignated" ->
                ListDates.day(value)
                        .ifPresentOrElse(this::designated, () -> filling.problem("a date that cannot be read"));
            case "ParentCompany" -> link(Relation.OWNED_BY, value, "Parent company");
            case "Subsidiary" -> link(Relation.OWNER_OF, value, "Subsidiary");
            case "CurrentOwnerOperator" -> {
                owners.add(value.strip());
                link(Relation.OWNED_BY, value, "Current owner/operator");
            }
            // no owner any more, so no tie by which ownership is followed
            case "PreviousOwnerOperator" -> link(Relation.OTHER, value, "Previous owner/operator");
            case "CurrentBelievedFlagOfShip" -> flags.addAll(filling.flags(value));
            case "PreviousFlag" -> formerFlags.addAll(filling.flags(value));
            case "TypeOfShip" -> shipTypes.add(value.strip());
            case "TonnageOfShip" -> tonnages.add(value.strip());
            case "YearBuilt" -> {
                built.add(value.strip());
                filling.births(value);
            }
            default -> {}
        }
    }

    /** The entry; empty, and told to the sink, where it has no name. */
    Optional<Designation> build(String date) {
        if (!entry.hasName()) {
            filling.problem("a record without a name");
            return Optional.empty();
        }
        measures.stream()
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .forEach(text -> entry.measure(WrittenMeasures.of(text, designated)));
        flags.forEach(entry::country);
        if (type == EntryType.SHIP) {
            entry.vessel(new Vessel(
                    flags.stream().findFirst(),
                    List.copyOf(formerFlags),
                    shipTypes.stream().findFirst(),
                    tonnages.stream().findFirst(),
                    List.copyOf(owners),
                    built.stream().findFirst()));
        }
        source.forEach(field -> entry.source(field.name(), field.value()));
        return Optional.of(entry.build(date));
    }

    private static UnaryOperator<String> plain(UnaryOperator<String> raw) {
        return name -> HtmlText.plain(raw.apply(name));
    }

    private void designated(String date) {
        designated = Optional.of(date);
        entry.listedOn(date);
    }

    private void identifier(String value, String label) {
        entry.identifier(new Identifier(Type.OTHER, value.strip(), Optional.empty(), label));
    }

    private void link(Relation relation, String names, String text) {
        for (var name : names.split("[;|]|\\(\\d+\\)")) {
            if (!name.isBlank()) {
                entry.link(new Link(relation, Optional.empty(), name.strip(), text));
            }
        }
    }
}
