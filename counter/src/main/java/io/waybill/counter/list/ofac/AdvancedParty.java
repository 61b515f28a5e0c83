package io.waybill.counter.list.ofac;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.EntryType;
import io.waybill.model.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an entry of a profile of Advanced XML, with all that other parts of the file say of it. Not thread-safe. */
final class AdvancedParty {
    private static final Map<String, EntryType> TYPES = Map.of(
            "vessel",
            EntryType.SHIP,
            "aircraft",
            EntryType.AIRCRAFT,
            "individual",
            EntryType.PERSON,
            "entity",
            EntryType.ORGANISATION);
    private static final List<String> ADDRESS =
            List.of("ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "REGION", "POSTAL CODE", "Unknown");

    private final List<List<String>> relations = Tsv.rows(AdvancedParty.class, "relations.tsv", 2);
    private final AdvancedFile file;
    private final AdvancedValues values;
    private final AdvancedNames names;
    private final String list;
    private final Remarks remarks;
    private final Sanctions sanctions;
    private final EntrySink sink;

    /** A location as text, and the countries that it is in. */
    private record Place(String text, List<String> countries) {}

    AdvancedParty(AdvancedFile file, String list, Remarks remarks, Programmes programmes, EntrySink sink) {
        this.file = file;
        values = file.values();
        names = new AdvancedNames(values);
        this.list = list;
        this.remarks = remarks;
        sanctions = new Sanctions(values, programmes, list, sink);
        this.sink = sink;
    }

    OfacEntry entry(XmlElement party, XmlElement profile, String where) {
        String number = profile.attribute("ID");
        OfacEntry entry = new OfacEntry(list, number, type(profile), where);
        names.of(profile).forEach(entry.builder()::name);
        party.addSource(entry.builder());
        Map<String, Place> places = new HashMap<>();
        profile.all("Feature").forEach(feature -> feature(feature, places, entry));
        profile.all("Identity")
                .map(identity -> identity.attribute("ID"))
                .distinct()
                .flatMap(identity -> file.documents(identity).stream())
                .forEach(document -> document(document, entry));
        sanctions.add(file.entries(number), entry);
        file.relationships(number).forEach(relationship -> link(relationship, entry));
        entry.builder().reason(party.text("Comment"));
        return entry;
    }

    private EntryType type(XmlElement profile) {
        String subType = profile.attribute("PartySubTypeID");
        String told = values.text("PartySubType", subType);
        String type = values.text("PartyType", values.attribute("PartySubType", subType, "PartyTypeID"));
        String words = (told + " " + type).toLowerCase(Locale.ROOT);
        return TYPES.entrySet().stream()
                .filter(word -> words.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(EntryType.UNKNOWN);
    }

    private void feature(XmlElement feature, Map<String, Place> places, OfacEntry entry) {
        String type = values.text("FeatureType", feature.attribute("FeatureTypeID"));
        feature.all("FeatureVersion").forEach(version -> {
            List<Place> here = version.all("VersionLocation")
                    .map(place -> place.attribute("LocationID"))
                    .distinct()
                    .flatMap(id -> place(id, places, entry))
                    .toList();
            List<String> told = Stream.of(
                            version.all("VersionDetail").map(this::detail),
                            version.all("DatePeriod").map(AdvancedValues::period),
                            here.stream().map(Place::text))
                    .flatMap(texts -> texts)
                    .filter(text -> !text.isEmpty())
                    .toList();
            told.forEach(text -> told(type, text, entry));
            if (isLocation(type) && !told.isEmpty()) {
                here.stream()
                        .flatMap(place -> place.countries().stream())
                        .distinct()
                        .forEach(country -> remarks.country(country, entry).ifPresent(entry.builder()::country));
            }
            entry.builder().reason(version.text("Comment"));
        });
    }

    /** A place by its number. An entry may name one often; it is read, and put into the source record, once. */
    private Stream<Place> place(String id, Map<String, Place> places, OfacEntry entry) {
        Place known = places.get(id);
        if (known != null) {
            return Stream.of(known);
        }
        return file.location(id).map(location -> {
            source("Location", location, entry);
            Place place = new Place(place(location), countries(location).toList());
            places.put(id, place);
            return place;
        });
    }

    private static boolean isLocation(String type) {
        return type.equalsIgnoreCase("location");
    }

    private String detail(XmlElement detail) {
        return detail.text().isEmpty()
                ? values.text("DetailReference", detail.attribute("DetailReferenceID"))
                : detail.text();
    }

    private void told(String type, String text, OfacEntry entry) {
        switch (type.toLowerCase(Locale.ROOT)) {
            case "location" -> entry.builder().address(text);
            case "title" -> entry.titles(text);
            case "vessel tonnage", "tonnage" -> entry.tonnage("Tonnage " + text);
            case "vessel gross registered tonnage", "gross registered tonnage" ->
                entry.tonnage("Gross Registered Tonnage " + text);
            default -> remarks.add(type + " " + text, entry);
        }
    }

    private String place(XmlElement location) {
        Stream<String> parts = ADDRESS.stream()
                .flatMap(part -> location.all("LocationPart")
                        .filter(found -> values.text("LocPartType", found.attribute("LocPartTypeID"))
                                .equals(part))
                        .map(AdvancedParty::primary));
        return Stream.concat(parts, countries(location))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The value called primary; another one is the same in another script. */
    private static String primary(XmlElement part) {
        return part.all("LocationPartValue")
                .filter(value -> value.attribute("Primary").equals("true"))
                .map(value -> value.text("Value"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> part.text("LocationPartValue", "Value"));
    }

    private Stream<String> countries(XmlElement location) {
        Stream<String> areas = location.all("LocationAreaCode")
                .map(area -> values.attribute("AreaCode", area.attribute("AreaCodeID"), "CountryID"));
        Stream<String> told = location.all("LocationCountry").map(country -> country.attribute("CountryID"));
        return Stream.concat(told, areas)
                .map(id -> values.said("Country", id))
                .filter(text -> !text.isEmpty())
                .distinct();
    }

    private void document(XmlElement document, OfacEntry entry) {
        source("IDRegDocument", document, entry);
        String type = values.text("IDRegDocType", document.attribute("IDRegDocTypeID"));
        String number = document.text("IDRegistrationNo");
        String country = values.said("Country", document.attribute("IssuedBy-CountryID"));
        String dates = document.all("DocumentDate")
                .map(date -> dateWord(values.text("IDRegDocDateType", date.attribute("IDRegDocDateTypeID"))) + " "
                        + date.all("DatePeriod").map(AdvancedValues::period).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        if (!number.isEmpty()) {
            remarks.add(
                    Stream.of(type, number, country.isEmpty() ? "" : "(" + country + ")", dates, validity(document))
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(" ")),
                    entry);
        }
        entry.builder().reason(document.text("Comment"));
    }

    private String validity(XmlElement document) {
        String told = values.said("Validity", document.attribute("ValidityID"));
        return told.isEmpty() || told.equals("Valid") ? "" : NumberText.CALLED + told.toLowerCase(Locale.ROOT);
    }

    private static String dateWord(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("exp") ? "expires" : "issued";
    }

    private void link(XmlElement relationship, OfacEntry entry) {
        source("ProfileRelationship", relationship, entry);
        String other = relationship.attribute("To-ProfileID");
        String name = file.name(other);
        String type = values.text("RelationType", relationship.attribute("RelationTypeID"));
        if (name.isEmpty()) {
            sink.problem(new Problem(entry.where(), "relationship with a party that the list does not hold"));
            return;
        }
        boolean former = relationship.attribute("Former").equals("true");
        String words = Stream.of(former ? "former" : "", type, name, relationship.text("Comment"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        Optional<Link.Relation> relation = relation(type);
        if (relation.isEmpty()) {
            sink.problem(new Problem(entry.where(), "type of relationship that no table knows, kept in its words"));
        }
        Link.Relation told = former ? Link.Relation.OTHER : relation.orElse(Link.Relation.OTHER);
        entry.builder().link(new Link(told, Optional.of(other), name, words));
    }

    private Optional<Link.Relation> relation(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return relations.stream()
                .filter(row -> lower.contains(row.getFirst()))
                .map(row -> Link.Relation.valueOf(
                        row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }

    private static void source(String prefix, XmlElement element, OfacEntry entry) {
        element.addSource(prefix, entry.builder());
    }
}
