package io.waybill.counter.list.eu;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.Xml;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the EU's consolidated list of financial sanctions, XML 1.1. */
public final class FsfReader implements ListReader {
    public static final String LIST = "eu-fsf";

    private static final String ROOT = "export";
    private static final String RECORD = "sanctionEntity";

    @Override
    public String format() {
        return "eu-fsf-xml";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return false;
    }

    @Override
    public int richness() {
        return 7;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        return Xml.root(head)
                .filter(root -> root.name().equals(ROOT)
                        && root.attributes().containsKey("generationDate")
                        && root.attributes().containsKey("globalFileId"))
                .map(root -> new ListPart(
                        file,
                        LIST,
                        Role.MAIN,
                        ListDates.day(root.attribute("generationDate")).or(() -> ListNames.date(file))));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        Set<String> told = new HashSet<>();
        for (var part : files) {
            Xml.read(part.file(), ROOT, Set.of(RECORD), element -> {
                if (!element.name().equals(RECORD)) {
                    return;
                }
                var where = part.file() + ", line " + element.line();
                var own = element.attribute("euReferenceNumber");
                var number = own.isEmpty() ? element.attribute("logicalId") : own;
                if (number.isEmpty()) {
                    sink.problem(new Problem(where, "a record without a number"));
                } else if (!told.add(number)) {
                    sink.problem(new Problem(where, "a record of a number that stood before"));
                } else {
                    new FsfEntry(element, number, where, sink)
                            .build(part.date().orElse(options.date()))
                            .ifPresent(sink::entry);
                }
            });
        }
    }
}
