package io.waybill.counter.list.ftm;

import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Filling;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.NumberFields;
import io.waybill.counter.list.WrittenCountries;
import io.waybill.counter.list.WrittenMeasures;
import io.waybill.counter.list.WrittenNames;
import io.waybill.counter.list.ftm.Schemata.Edge;
import io.waybill.counter.list.ftm.Schemata.Topic;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one entry of a record and what others say of it. */
final class FtmEntry {
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");
    private static final List<String> REMARKS = List.of("position", "title", "notes", "summary", "description");
    private static final List<String> COUNTRIES = List.of("country", "jurisdiction", "mainCountry", "flag");

    private final FtmEntity record;
    private final EntryType type;
    private final Companions companions;
    private final EntrySink sink;
    private final ListPart part;

    FtmEntry(ListPart part, FtmEntity record, EntryType type, Companions companions, EntrySink sink) {
        this.part = part;
        this.record = record;
        this.type = type;
        this.companions = companions;
        this.sink = sink;
    }

    /** Tells the entry to the sink, or why there is none. */
    void tell(EntryNumbers numbers, String date) {
        var listing = Schemata.listing(record.all("topics"));
        var kind = listing.stream().map(Topic::kind).findFirst().orElse(ListKind.REFERENCE);
        var where = part.file() + ":" + record.line() + " " + record.id();
        var entry = Designation.of(part.list(), numbers.unique(record.id()), kind, type);
        var filling = new Filling(entry, type, where, sink);
        names(entry);
        if (!entry.hasName()) {
            filling.problem("a record without a name");
            return;
        }
        facts(entry, filling);
        if (type == EntryType.SHIP || type == EntryType.AIRCRAFT) {
            entry.vessel(vessel());
        }
        var sanctions = Stream.concat(companions.sanctions(record.id()).stream(), nested(Schemata.Beside.SANCTION))
                .toList();
        sanctions(entry, sanctions, listing, date);
        REMARKS.forEach(property -> record.all(property).forEach(filling::reason));
        if (kind == ListKind.REFERENCE && !record.all("topics").isEmpty()) {
            entry.reason("Topics: " + String.join(", ", record.all("topics")));
        }
        source(entry, "", record);
        ties(entry, date);
        sink.entry(entry.build(date));
    }

    private void names(DesignationBuilder entry) {
        var main = record.caption();
        main.ifPresent(name -> name(entry, name, Kind.MAIN, false));
        record.all("name").stream()
                .filter(name -> !name.equals(main.orElse("")))
                .forEach(name -> name(entry, name, Kind.ALIAS, false));
        record.all("alias").forEach(name -> name(entry, name, Kind.ALIAS, false));
        record.all("abbreviation").forEach(name -> name(entry, name, Kind.ALIAS, false));
        record.all("weakAlias").forEach(name -> name(entry, name, Kind.ALIAS, true));
        record.all("previousName").forEach(name -> name(entry, name, Kind.FORMER, false));
        if (!entry.hasName()) {
            var whole = Stream.of("firstName", "middleName", "lastName", "publicKey", "full")
                    .map(record::first)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(" "));
            name(entry, whole, Kind.MAIN, false);
        }
    }

    private static void name(DesignationBuilder entry, String text, Kind kind, boolean weak) {
        var name = text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
            entry.name(WrittenNames.name(name, kind, weak, List.of()));
        }
    }

    private void facts(DesignationBuilder entry, Filling filling) {
        for (var property : List.of("birthDate", "incorporationDate", "buildDate")) {
            record.all(property).forEach(filling::births);
        }
        record.all("birthPlace").forEach(filling::birthPlaces);
        codes("nationality", "citizenship").forEach(entry::nationality);
        COUNTRIES.forEach(property -> codes(property).forEach(entry::country));
        record.all("gender").forEach(filling::gender);
        record.all("address").forEach(filling::address);
        addresses().map(FtmEntry::whole).forEach(filling::address);
        addresses()
                .flatMap(address -> address.all("country").stream())
                .flatMap(FtmEntry::code)
                .forEach(entry::country);
        record.properties()
                .forEach((property, values) -> NumberFields.of(property)
                        .ifPresent(field -> values.forEach(value -> filling.numbers(value, field))));
        Stream.concat(companions.documents(record.id()).stream(), nested(Schemata.Beside.DOCUMENT))
                .forEach(document -> document(entry, document));
        for (var wallet : wallets()) {
            wallet.all("publicKey")
                    .forEach(key -> entry.identifier(new Identifier(
                            Identifier.Type.WALLET, key, Optional.empty(), "Wallet " + wallet.first("currency"))));
        }
    }

    private List<FtmEntity> wallets() {
        List<FtmEntity> wallets = new ArrayList<>(companions.wallets(record.id()));
        nestedEntries(EntryType.WALLET).forEach(wallets::add);
        return wallets;
    }

    private Stream<FtmEntity> addresses() {
        return Stream.concat(
                companions.addresses(record.all("addressEntity")).stream(),
                record.nested().getOrDefault("addressEntity", List.of()).stream());
    }

    private static String whole(FtmEntity address) {
        return address.all("full").stream()
                .findFirst()
                .orElseGet(() -> Stream.of("street", "postOfficeBox", "postalCode", "city", "region", "country")
                        .map(address::first)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")));
    }

    private static void document(DesignationBuilder entry, FtmEntity document) {
        var passport = document.schema().equals("Passport")
                || document.first("type").toLowerCase(Locale.ROOT).contains("passport");
        var number = document.first("number").isBlank() ? document.first("passportNumber") : document.first("number");
        if (!number.isBlank()) {
            entry.identifier(new Identifier(
                    passport ? Identifier.Type.PASSPORT : Identifier.Type.NATIONAL_ID,
                    number.strip(),
                    document.all("country").stream()
                            .filter(code -> CODE.matcher(code).matches())
                            .findFirst(),
                    Stream.of(document.first("type"), document.first("summary"))
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.collectingAndThen(
                                    Collectors.joining("; "), text -> text.isEmpty() ? document.schema() : text))));
        }
    }

    private Vessel vessel() {
        return new Vessel(
                codes("flag").findFirst(),
                codes("pastFlags").toList(),
                record.all("type").stream().findFirst(),
                Stream.of("tonnage", "deadweightTonnage", "grossRegisteredTonnage")
                        .flatMap(property -> record.all(property).stream())
                        .findFirst(),
                companions.ties(record.id()).stream()
                        .filter(tie -> !tie.forward() && tie.edge().backward() == Relation.OWNED_BY)
                        .map(tie -> companions.name(tie.other()))
                        .toList(),
                record.all("buildDate").stream().findFirst());
    }

    private Stream<String> codes(String... properties) {
        return Stream.of(properties)
                .flatMap(property -> record.all(property).stream())
                .flatMap(FtmEntry::code);
    }

    private static Stream<String> code(String country) {
        return CODE.matcher(country).matches() ? Stream.of(country) : WrittenCountries.code(country).stream();
    }

    private void sanctions(DesignationBuilder entry, List<FtmEntity> sanctions, List<Topic> listing, String date) {
        record.all("programId").forEach(entry::programme);
        List<String> authorities = new ArrayList<>();
        for (var sanction : sanctions) {
            sanction.all("program").forEach(entry::programme);
            sanction.all("programId").forEach(entry::programme);
            sanction.all("authority").stream()
                    .filter(name -> !authorities.contains(name))
                    .forEach(authorities::add);
            sanction.all("reason").forEach(entry::reason);
            var ended = sanction.all("endDate").stream().anyMatch(end -> end.compareTo(date) < 0);
            var since = sanction.all("startDate").stream()
                    .flatMap(text -> ListDates.day(text).stream())
                    .findFirst();
            if (!ended) {
                sanction.all("provisions").forEach(text -> entry.measure(WrittenMeasures.of(text, since)));
            }
        }
        entry.authority(String.join("; ", authorities));
        sanctions.stream()
                .flatMap(sanction ->
                        Stream.concat(sanction.all("listingDate").stream(), sanction.all("startDate").stream()))
                .flatMap(text -> ListDates.day(text).stream())
                .min(String::compareTo)
                .ifPresent(entry::listedOn);
        for (var topic : listing) {
            topic.measure()
                    .ifPresent(kind -> entry.measure(new Measure(kind, "Topic: " + topic.name(), Optional.empty())));
        }
    }

    private void ties(DesignationBuilder entry, String date) {
        for (var tie : companions.ties(record.id())) {
            entry.link(link(tie.edge(), tie.forward(), tie.record(), tie.other(), companions.name(tie.other()), date));
            source(entry, tie.record().schema() + "/", tie.record());
        }
        for (var records : record.nested().values()) {
            for (var tie : records) {
                if (Schemata.of(tie.schema()).orElse(Schemata.Beside.NONE) instanceof Edge edge) {
                    ends(edge, true, tie).forEach(end -> entry.link(link(edge, true, tie, end.id(), end.name(), date)));
                    ends(edge, false, tie)
                            .forEach(end -> entry.link(link(edge, false, tie, end.id(), end.name(), date)));
                }
            }
        }
        for (var sanction : companions.sanctions(record.id())) {
            source(entry, "Sanction/", sanction);
        }
        for (var document : companions.documents(record.id())) {
            source(entry, document.schema() + "/", document);
        }
        for (var wallet : companions.wallets(record.id())) {
            source(entry, "CryptoWallet/", wallet);
        }
        companions.addresses(record.all("addressEntity")).forEach(address -> source(entry, "Address/", address));
    }

    private record End(String id, String name) {}

    /** The other ends of a tie that stands in the record, where the record is not named again. */
    private Stream<End> ends(Edge edge, boolean forward, FtmEntity tie) {
        var property = forward ? edge.other() : edge.one();
        var whole = tie.nested().getOrDefault(property, List.of()).stream()
                .map(other -> new End(other.id(), other.caption().orElse(other.id())));
        var ids = tie.all(property).stream().map(id -> new End(id, companions.name(id)));
        return Stream.concat(whole, ids).filter(end -> !end.id().equals(record.id()));
    }

    private static Link link(Edge edge, boolean forward, FtmEntity tie, String id, String name, String date) {
        var ended = tie.all("endDate").stream().findFirst().filter(end -> end.compareTo(date) < 0);
        var words = Stream.of("role", "relationship", "status", "ownershipType", "percentage", "sharesCount", "summary")
                .flatMap(property -> tie.all(property).stream())
                .collect(Collectors.joining("; "));
        var text = (words.isEmpty() ? tie.schema() : tie.schema() + ": " + words)
                + ended.map(end -> " (until " + end + ")").orElse("");
        var relation = ended.isPresent() ? Relation.OTHER : forward ? edge.forward() : edge.backward();
        return new Link(relation, Optional.of(id), name, text);
    }

    private Stream<FtmEntity> nested(Schemata.Beside role) {
        return record.nested().values().stream()
                .flatMap(List::stream)
                .filter(other ->
                        Schemata.of(other.schema()).filter(role::equals).isPresent());
    }

    private Stream<FtmEntity> nestedEntries(EntryType wanted) {
        return record.nested().values().stream()
                .flatMap(List::stream)
                .filter(other -> Schemata.of(other.schema())
                        .filter(schema -> schema instanceof Schemata.Entry entry && entry.type() == wanted)
                        .isPresent());
    }

    /** Every text of a record, and of those in it. */
    private static void source(DesignationBuilder entry, String path, FtmEntity from) {
        entry.source(path + "id", from.id());
        entry.source(path + "schema", from.schema());
        from.other().forEach((field, values) -> values.forEach(value -> entry.source(path + field, value)));
        from.properties().forEach((property, values) -> values.forEach(value -> entry.source(path + property, value)));
        from.nested()
                .forEach((property, records) -> records.forEach(other -> source(entry, path + property + "/", other)));
    }
}
