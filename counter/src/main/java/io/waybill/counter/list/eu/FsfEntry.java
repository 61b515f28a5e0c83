package io.waybill.counter.list.eu;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.XmlElement;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import io.waybill.model.ListKind;
import io.waybill.model.Measure;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one entry of a record of the EU's financial sanctions. */
final class FsfEntry {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final XmlElement record;
    private final DesignationBuilder entry;
    private final Filling filling;

    FsfEntry(XmlElement record, String number, String where, EntrySink sink) {
        this.record = record;
        var type = type(record);
        entry = Designation.of(FsfReader.LIST, number, ListKind.SANCTIONS, type);
        filling = new Filling(entry, type, where, sink);
    }

    /** The list calls ships enterprises as well: what has the number of a ship may be the one or the other. */
    private static EntryType type(XmlElement record) {
        var hasShipNumber = record.all("identification").anyMatch(number -> FsfNumbers.type(number) == Type.IMO);
        return switch (record.child("subjectType")
                .map(kind -> kind.attribute("code"))
                .orElse("")) {
            case "person" -> EntryType.PERSON;
            case "enterprise", "entity" -> hasShipNumber ? EntryType.UNKNOWN : EntryType.ORGANISATION;
            default -> EntryType.UNKNOWN;
        };
    }

    /** The entry; empty, and told to the sink, where it has no name. */
    Optional<Designation> build(String date) {
        FsfNames.of(record.all("nameAlias").toList()).forEach(entry::name);
        if (!entry.hasName()) {
            filling.problem("a record without a name");
            return Optional.empty();
        }
        record.all("nameAlias").forEach(this::said);
        entry.authority("Council of the European Union");
        // acts that stand here may be amendments, whose dates are no day of listing: without its own none is told
        var listed = ListDates.day(record.attribute("designationDate"));
        listed.ifPresent(entry::listedOn);
        entry.measure(new Measure(Measure.Kind.ASSET_FREEZE, "EU financial sanctions", listed));
        record.all("regulation").forEach(regulation -> entry.programme(regulation.attribute("programme")));
        number(Type.OTHER, record.attribute("unitedNationId"), "UN reference number");
        filling.reason(record.attribute("designationDetails"));
        record.all("remark").forEach(remark -> filling.reason(remark.text()));
        record.all("citizenship").forEach(citizenship -> code(citizenship).ifPresent(entry::nationality));
        record.all("citizenship", "remark").forEach(remark -> filling.reason(remark.text()));
        record.all("birthdate").forEach(birth -> {
            FsfBirth.tell(birth, entry, filling);
            entry.birthPlace(place(birth, "place", "city", "region"));
        });
        record.all("address").forEach(this::address);
        record.all("identification").forEach(number -> FsfNumbers.identification(number, code(number), entry, filling));
        record.addSource(entry);
        return Optional.of(entry.build(date));
    }

    /** What is said beside a name. */
    private void said(XmlElement alias) {
        filling.gender(alias.attribute("gender"));
        filling.reason(alias.attribute("title"));
        filling.reason(alias.attribute("function"));
        var name = FsfNames.name(alias).map(listed -> listed.text() + ": ").orElse("");
        alias.all("remark")
                .map(XmlElement::text)
                .filter(remark -> !remark.isEmpty() && !FsfNames.isQuality(remark))
                .forEach(remark -> filling.reason(name + remark));
    }

    private void address(XmlElement address) {
        entry.address(place(address, "street", "poBox", "place", "city", "zipCode", "region"));
        code(address).ifPresent(entry::country);
        address.all("contactInfo").forEach(contact -> FsfNumbers.contact(contact, entry, filling));
        address.all("remark").forEach(remark -> filling.reason(remark.text()));
    }

    private static String place(XmlElement element, String... attributes) {
        var country = code(element).isEmpty() ? "" : element.attribute("countryDescription");
        return Stream.concat(Stream.of(attributes).map(element::attribute), Stream.of(country))
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit)) // "-" is none
                .collect(Collectors.joining(", "));
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
}
