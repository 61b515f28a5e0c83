package io.waybill.counter.list.uk;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.Xml;
import io.waybill.counter.list.XmlElement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the UK sanctions list as XML. */
public final class UkXmlReader implements ListReader {
    private static final String ROOT = "Designations";

    @Override
    public String format() {
        return "uk-xml";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return false;
    }

    @Override
    public int richness() {
        return 8;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        return Xml.root(head).filter(root -> root.name().equals(ROOT)).map(root -> {
            var date = Xml.firstText(head, "DateGenerated").flatMap(ListDates::day);
            return new ListPart(file, UkEntry.LIST, Role.MAIN, date.or(() -> ListNames.date(file)));
        });
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        Set<String> told = new HashSet<>();
        for (var part : files) {
            Xml.read(part.file(), ROOT, Set.of("Designation"), element -> {
                var where = part.file() + ", line " + element.line();
                if (!element.name().equals("Designation")) {
                    return;
                }
                if (element.text("UniqueID").isEmpty()) {
                    sink.problem(new Problem(where, "a record without a number"));
                } else if (!told.add(element.text("UniqueID"))) {
                    sink.problem(new Problem(where, "a record of a number that stood before"));
                } else {
                    var entry =
                            new UkEntry(element.text("UniqueID"), element.text("IndividualEntityShip"), where, sink);
                    fill(element, entry);
                    entry.build(part.date().orElse(options.date())).ifPresent(sink::entry);
                }
            });
        }
    }

    private static void fill(XmlElement element, UkEntry entry) {
        switch (element.name()) {
            case "Name" -> entry.name(element::text);
            case "Address" -> entry.address(element::text);
            case "Location" -> entry.birthPlace(element::text);
            case "Passport" -> entry.passport(element::text);
            case "NationalIdentifier" -> entry.nationalNumber(element::text);
            default -> {}
        }
        element.attributes().forEach((name, value) -> entry.field(name, name, value));
        entry.field(element.name(), element.name(), element.text());
        element.children().forEach(child -> fill(child, entry));
    }
}
