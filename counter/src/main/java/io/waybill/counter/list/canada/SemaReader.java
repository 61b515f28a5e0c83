package io.waybill.counter.list.canada;

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
import io.waybill.counter.list.WrittenNames;
import io.waybill.counter.list.Xml;
import io.waybill.counter.list.XmlElement;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier.Type;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.ListedName.Part;
import io.waybill.model.ListedName.PartKind;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Canada's consolidated autonomous sanctions list. The file tells the schedule in which an entry stands and not what
 * follows from it; so does the measure.
 */
public final class SemaReader implements ListReader {
    public static final String LIST = "ca-sema";

    private static final String AUTHORITY = "Global Affairs Canada";
    private static final NumberFields.Field IMO = new NumberFields.Field(Type.IMO, Optional.empty(), "IMO");

    @Override
    public String format() {
        return "ca-sema-xml";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 5;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        var ours = Xml.root(head).filter(root -> root.name().equals("data-set")).isPresent()
                && text.contains("<record>")
                && text.contains("DateOfListing");
        return ours ? Optional.of(new ListPart(file, LIST, Role.MAIN, ListNames.date(file))) : Optional.empty();
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var numbers = new EntryNumbers();
        for (var part : files) {
            Xml.read(part.file(), "data-set", Set.of("record"), record -> {
                if (record.name().equals("record")) {
                    entry(part, record, numbers, sink)
                            .ifPresent(
                                    entry -> sink.entry(entry.build(part.date().orElse(options.date()))));
                }
            });
        }
    }

    private static Optional<DesignationBuilder> entry(
            ListPart part, XmlElement record, EntryNumbers numbers, EntrySink sink) {
        var where = part.file() + ", line " + record.line();
        var entity = record.text("EntityOrShip");
        var type = !record.text("ShipIMONumber").isEmpty()
                ? EntryType.SHIP
                : entity.isEmpty() ? EntryType.PERSON : EntryType.ORGANISATION;
        var regime = english(record.text("Country"));
        var number = numbers.unique(place(regime, record.text("Schedule"), record.text("Item")));
        var entry = Designation.of(LIST, number, ListKind.SANCTIONS, type);
        var filling = new Filling(entry, type, where, sink);
        if (entity.isEmpty()) {
            person(record, entry);
        } else {
            filling.name(entity, Kind.MAIN);
        }
        if (!entry.hasName()) {
            sink.problem(new Problem(where, "a record without a name"));
            return Optional.empty();
        }
        filling.names(record.text("Aliases"), Kind.ALIAS, false);
        filling.births(record.text("DateOfBirthOrShipBuildDate"));
        filling.numbers(record.text("ShipIMONumber"), IMO);
        entry.programme(regime).authority(AUTHORITY);
        var title = record.text("TitleOrShip");
        if (type == EntryType.SHIP) {
            entry.vessel(new Vessel(
                    Optional.empty(),
                    List.of(),
                    Filling.text(title),
                    Optional.empty(),
                    List.of(),
                    Filling.text(record.text("DateOfBirthOrShipBuildDate"))));
        } else {
            filling.reason(title);
        }
        var listed = ListDates.day(record.text("DateOfListing"));
        listed.ifPresentOrElse(entry::listedOn, () -> filling.problem("a date that cannot be read"));
        entry.measure(new Measure(Measure.Kind.OTHER, measure(regime, record.text("Schedule")), listed));
        record.addSource(entry);
        return Optional.of(entry);
    }

    private static void person(XmlElement record, DesignationBuilder entry) {
        var given = plain(record.text("GivenName"));
        var family = plain(record.text("LastName"));
        var whole = (given + " " + family).strip();
        List<Part> parts = new ArrayList<>();
        if (!given.isEmpty()) {
            parts.add(new Part(PartKind.GIVEN, given));
        }
        if (!family.isEmpty()) {
            parts.add(new Part(PartKind.FAMILY, family));
        }
        if (whole.codePoints().anyMatch(Character::isLetter)) {
            entry.name(WrittenNames.name(whole, Kind.MAIN, false, parts));
        }
    }

    /** "Russia / Russie" and the like in English alone. */
    private static String english(String text) {
        var slash = text.indexOf(" / ");
        return (slash < 0 ? text : text.substring(0, slash)).strip();
    }

    private static String place(String regime, String schedule, String item) {
        return regime + "/" + plain(schedule).replaceAll("\\s*,\\s*", ", ") + "/" + item;
    }

    private static String measure(String regime, String schedule) {
        return "Regulations on " + regime + (schedule.isEmpty() ? "" : ", schedule " + plain(schedule));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }
}
