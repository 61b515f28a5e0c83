package io.waybill.counter.list.ofac;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.Xml;
import io.waybill.lexicon.actor.Countries;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * OFAC's Advanced XML: {@code sdn_advanced.xml}, {@code cons_advanced.xml}. Richest of its forms: original scripts, dates
 * of listing, relationships. Its parts that others refer to are held in memory while a file is read. Stateless,
 * thread-safe.
 */
public final class AdvancedXmlReader implements ListReader {
    private static final String ISSUED = "DateOfIssue";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Override
    public String format() {
        return "ofac-advanced-xml";
    }

    /** A whole consolidated file of 2020, in the old namespace; of the present one only excerpts. */
    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 30;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        return Xml.root(head)
                .filter(root -> root.name().equals(AdvancedFile.ROOT)
                        && Xml.first(head, ISSUED).isPresent())
                .map(root -> new ListPart(
                        file,
                        OfacLists.list(file),
                        ListPart.Role.MAIN,
                        Xml.first(head, ISSUED)
                                .flatMap(AdvancedValues::day)
                                .map(LocalDate::toString)
                                .or(() -> OfacLists.date(file))));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        Features features = new Features();
        Countries countries = Countries.load();
        Programmes programmes = new Programmes();
        Set<String> seen = new HashSet<>();
        for (ListPart part : files) {
            AdvancedFile file = new AdvancedFile(part.file());
            Remarks remarks = new Remarks(features, countries, new Directory(), sink);
            AdvancedParty reader = new AdvancedParty(file, part.list(), remarks, programmes, sink);
            String date = part.date().orElse(options.date());
            Xml.read(part.file(), AdvancedFile.ROOT, Set.of(AdvancedFile.PARTY), party -> {
                if (party.name().equals(AdvancedFile.PARTY)) {
                    party.all("Profile").forEach(profile -> {
                        String where = part.file() + ":" + profile.line();
                        String number = profile.attribute("ID");
                        if (!NUMBER.matcher(number).matches()) {
                            sink.problem(new Problem(where, "record without a number"));
                        } else if (file.name(number).isEmpty()) {
                            sink.problem(new Problem(where, "record without a name"));
                        } else if (!seen.add(number)) {
                            sink.problem(new Problem(where, "number that stands twice; the first counts"));
                        } else {
                            sink.entry(reader.entry(party, profile, where).build(date));
                        }
                    });
                }
            });
            file.orphans().forEach(sink::problem);
        }
    }
}
