package io.waybill.counter.list.ofac;

import io.waybill.counter.list.Problem;
import io.waybill.counter.list.Xml;
import io.waybill.counter.list.XmlElement;
import io.waybill.model.ListedName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What parties of an Advanced XML file refer to, read before them: reference values, places, documents, relationships,
 * entries of the list, and the main names. Not thread-safe.
 */
final class AdvancedFile {
    static final String ROOT = "Sanctions";
    static final String PARTY = "DistinctParty";

    private static final String SETS = "ReferenceValueSets";
    private static final String LOCATION = "Location";
    private static final String DOCUMENT = "IDRegDocument";
    private static final String RELATIONSHIP = "ProfileRelationship";
    private static final String ENTRY = "SanctionsEntry";

    private final AdvancedValues values = new AdvancedValues();
    private final Map<String, XmlElement> locations = new HashMap<>();
    private final Map<String, List<XmlElement>> documents = new HashMap<>();
    private final Map<String, List<XmlElement>> relationships = new HashMap<>();
    private final Map<String, List<XmlElement>> entries = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> identities = new HashSet<>();
    private final Path file;

    AdvancedFile(Path file) {
        this.file = file;
        AdvancedNames reader = new AdvancedNames(values);
        Xml.read(file, ROOT, Set.of(SETS, LOCATION, DOCUMENT, PARTY, RELATIONSHIP, ENTRY), element -> {
            switch (element.name()) {
                case SETS -> values.add(element);
                case LOCATION -> locations.put(element.attribute("ID"), element);
                case DOCUMENT -> put(documents, element, "IdentityID");
                case RELATIONSHIP -> put(relationships, element, "From-ProfileID");
                case ENTRY -> put(entries, element, "ProfileID");
                case PARTY -> element.all("Profile").forEach(profile -> name(profile, reader));
                default -> {}
            }
        });
    }

    AdvancedValues values() {
        return values;
    }

    Stream<XmlElement> location(String id) {
        return Stream.ofNullable(locations.get(id));
    }

    List<XmlElement> documents(String identity) {
        return documents.getOrDefault(identity, List.of());
    }

    List<XmlElement> relationships(String profile) {
        return relationships.getOrDefault(profile, List.of());
    }

    List<XmlElement> entries(String profile) {
        return entries.getOrDefault(profile, List.of());
    }

    /** Main name of a profile; empty where the file has no such profile. */
    String name(String profile) {
        return names.getOrDefault(profile, "");
    }

    /** Everything that refers to a party which the file does not hold. */
    Stream<Problem> orphans() {
        return Stream.of(
                        orphans(documents, identities, "document of a party that the list does not hold"),
                        orphans(relationships, names.keySet(), "relationship of a party that the list does not hold"),
                        orphans(entries, names.keySet(), "entry of a party that the list does not hold"))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> orphans(Map<String, List<XmlElement>> elements, Set<String> known, String reason) {
        return elements.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(element -> new Problem(file + ":" + element.line(), reason));
    }

    private void name(XmlElement profile, AdvancedNames reader) {
        List<ListedName> found = reader.of(profile);
        profile.all("Identity").forEach(identity -> identities.add(identity.attribute("ID")));
        found.stream()
                .filter(name -> name.kind() == ListedName.Kind.MAIN)
                .findFirst()
                .ifPresent(name -> names.putIfAbsent(profile.attribute("ID"), name.text()));
    }

    private static void put(Map<String, List<XmlElement>> map, XmlElement element, String attribute) {
        map.computeIfAbsent(element.attribute(attribute), key -> new ArrayList<>(1))
                .add(element);
    }
}
