package io.waybill.counter.list.ofac;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.Xml;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.actor.Countries;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListedName;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** OFAC's {@code sdn.xml} and {@code consolidated.xml}, in either namespace. Stateless, thread-safe. */
public final class OfacXmlReader implements ListReader {
    private static final String ROOT = "sdnList";
    private static final String ENTRY = "sdnEntry";
    private static final String HEAD = "publshInformation";
    private static final String DATE = "Publish_Date";
    private static final Pattern AMERICAN = Pattern.compile("^(\\d{2})/(\\d{2})/(\\d{4})$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Override
    public String format() {
        return "ofac-xml";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 20;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        return Xml.root(head)
                .filter(root -> root.name().equals(ROOT))
                .map(root -> new ListPart(
                        file,
                        OfacLists.list(file),
                        ListPart.Role.MAIN,
                        Xml.firstText(head, DATE).flatMap(OfacXmlReader::date).or(() -> OfacLists.date(file))));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        Directory directory = new Directory();
        for (ListPart part : files) {
            Xml.read(part.file(), ROOT, Set.of(ENTRY), element -> {
                String number = element.text("uid");
                directory.name(name(element), number);
                element.all("akaList", "aka").forEach(alias -> directory.alias(name(alias), number));
            });
        }
        Remarks remarks = new Remarks(new Features(), Countries.load(), directory, sink);
        Programmes programmes = new Programmes();
        Set<String> seen = new HashSet<>();
        for (ListPart part : files) {
            String date = part.date().orElse(options.date());
            long[] counts = {0, -1};
            Xml.read(part.file(), ROOT, Set.of(ENTRY, HEAD), element -> {
                if (element.name().equals(HEAD)) {
                    counts[1] = count(element.text("Record_Count"));
                } else if (element.name().equals(ENTRY)) {
                    counts[0]++;
                    String where = part.file() + ":" + element.line();
                    Optional<String> problem = problem(element, seen);
                    if (problem.isPresent()) {
                        sink.problem(new Problem(where, problem.get()));
                    } else {
                        sink.entry(entry(element, part.list(), where, remarks, programmes)
                                .build(date));
                    }
                }
            });
            if (counts[1] >= 0 && counts[0] != counts[1]) {
                sink.problem(new Problem(part.file().toString(), "file that holds more or fewer entries than it says"));
            }
        }
    }

    private static Optional<String> problem(XmlElement element, Set<String> seen) {
        if (!NUMBER.matcher(element.text("uid")).matches()) {
            return Optional.of("record without a number");
        }
        if (name(element).isEmpty()) {
            return Optional.of("record without a name");
        }
        return seen.add(element.text("uid"))
                ? Optional.empty()
                : Optional.of("number that stands twice; the first counts");
    }

    private static OfacEntry entry(
            XmlElement element, String list, String where, Remarks remarks, Programmes programmes) {
        OfacEntry entry = new OfacEntry(list, element.text("uid"), type(element.text("sdnType")), where);
        entry.name(name(element), ListedName.Kind.MAIN, false);
        element.all("programList", "program").forEach(programme -> programmes.add(programme.text(), entry, list));
        entry.titles(element.text("title"));
        element.all("akaList", "aka").forEach(alias -> alias(alias, entry));
        element.all("addressList", "address").forEach(address -> address(address, entry, remarks));
        element.all("idList", "id").forEach(id -> id(id, entry, remarks));
        features(element, entry, remarks);
        element.all("vesselInfo").forEach(vessel -> vessel(vessel, entry, remarks));
        remarks.addAll(element.text("remarks"), false, entry);
        element.addSource(entry.builder());
        return entry;
    }

    private static EntryType type(String sdnType) {
        return switch (sdnType.toLowerCase(Locale.ROOT)) {
            case "individual" -> EntryType.PERSON;
            case "entity" -> EntryType.ORGANISATION;
            case "vessel" -> EntryType.SHIP;
            case "aircraft" -> EntryType.AIRCRAFT;
            default -> EntryType.UNKNOWN;
        };
    }

    /** "LAST, First"; of what has one name only that. */
    private static String name(XmlElement element) {
        return Stream.of(element.text("lastName"), element.text("firstName"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void alias(XmlElement alias, OfacEntry entry) {
        if (!name(alias).isEmpty()) {
            boolean former = alias.text("type").startsWith("f.k.a");
            entry.name(
                    name(alias),
                    former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS,
                    alias.text("category").equals("weak"));
        }
    }

    private static void address(XmlElement address, OfacEntry entry, Remarks remarks) {
        String city = joined(", ", address.text("city"), address.text("stateOrProvince"));
        entry.builder()
                .address(joined(
                        ", ",
                        address.text("address1"),
                        address.text("address2"),
                        address.text("address3"),
                        joined(" ", city, address.text("postalCode")),
                        address.text("country")));
        remarks.country(address.text("country"), entry).ifPresent(entry.builder()::country);
    }

    private static void id(XmlElement id, OfacEntry entry, Remarks remarks) {
        String issued = id.text("issueDate");
        String expires = id.text("expirationDate");
        String country = id.text("idCountry");
        remarks.add(
                joined(
                        " ",
                        id.text("idType"),
                        id.text("idNumber"),
                        country.isEmpty() ? "" : "(" + country + ")",
                        issued.isEmpty() ? "" : "issued " + issued,
                        expires.isEmpty() ? "" : "expires " + expires),
                entry);
    }

    private static void features(XmlElement element, OfacEntry entry, Remarks remarks) {
        element.all("nationalityList", "nationality", "country")
                .forEach(country -> remarks.country(country.text(), entry).ifPresent(entry.builder()::nationality));
        element.all("citizenshipList", "citizenship", "country")
                .forEach(country -> remarks.country(country.text(), entry).ifPresent(entry.builder()::nationality));
        element.all("dateOfBirthList", "dateOfBirthItem", "dateOfBirth")
                .forEach(birth -> remarks.birth(birth.text(), entry));
        element.all("placeOfBirthList", "placeOfBirthItem", "placeOfBirth")
                .forEach(place -> entry.builder().birthPlace(place.text()));
    }

    private static void vessel(XmlElement vessel, OfacEntry entry, Remarks remarks) {
        String callSign = vessel.text("callSign");
        if (!callSign.isEmpty()) {
            entry.builder()
                    .identifier(new Identifier(Identifier.Type.CALL_SIGN, callSign, Optional.empty(), "Call Sign"));
        }
        told(vessel, "vesselType").ifPresent(entry::craftType);
        told(vessel, "tonnage").ifPresent(tonnage -> entry.tonnage("Tonnage " + tonnage));
        told(vessel, "grossRegisteredTonnage")
                .ifPresent(tonnage -> entry.tonnage("Gross Registered Tonnage " + tonnage));
        told(vessel, "vesselFlag").flatMap(flag -> remarks.country(flag, entry)).ifPresent(entry::flag);
        told(vessel, "vesselOwner").ifPresent(entry::owner);
    }

    private static Optional<String> told(XmlElement element, String field) {
        return Optional.of(element.text(field)).filter(text -> !text.isEmpty());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** "05/03/2024" is the third of May. */
    private static Optional<String> date(String text) {
        return ListDates.day(AMERICAN.matcher(text).replaceFirst("$3-$1-$2"));
    }

    private static long count(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
    }
}
