package io.waybill.counter.list.un;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.Xml;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.actor.Countries;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The Security Council's consolidated list as XML. Stateless, thread-safe. */
public final class UnXmlReader implements ListReader {
    static final String LIST = "un";

    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final Set<String> RECORDS = Set.of("INDIVIDUAL", "ENTITY");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Override
    public String format() {
        return "un-xml";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 10;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        return Xml.root(head)
                .filter(root -> root.name().equals(ROOT))
                .map(root ->
                        new ListPart(file, LIST, ListPart.Role.MAIN, ListDates.day(root.attribute("dateGenerated"))));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        UnLinks links = new UnLinks();
        for (ListPart part : files) {
            Xml.read(part.file(), ROOT, RECORDS, element -> {
                if (RECORDS.contains(element.name())) {
                    links.add(element.text("REFERENCE_NUMBER"), element.text("DATAID"), UnEntry.name(element));
                }
            });
        }
        Countries countries = Countries.load();
        UnMeasures measures = new UnMeasures();
        Set<String> seen = new HashSet<>();
        for (ListPart part : files) {
            String date = part.date().orElse(options.date());
            Xml.read(part.file(), ROOT, RECORDS, element -> {
                if (RECORDS.contains(element.name())) {
                    String where = part.file() + ":" + element.line();
                    Optional<String> problem = problem(element, seen);
                    if (problem.isPresent()) {
                        sink.problem(new Problem(where, problem.get()));
                    } else {
                        sink.entry(new UnEntry(element, where, countries, measures, links, sink).build(date));
                    }
                }
            });
        }
    }

    private static Optional<String> problem(XmlElement element, Set<String> seen) {
        if (!NUMBER.matcher(element.text("DATAID")).matches()) {
            return Optional.of("record without a number");
        }
        if (UnEntry.name(element).isEmpty()) {
            return Optional.of("record without a name");
        }
        return seen.add(element.text("DATAID"))
                ? Optional.empty()
                : Optional.of("number that stands twice; the first counts");
    }
}
