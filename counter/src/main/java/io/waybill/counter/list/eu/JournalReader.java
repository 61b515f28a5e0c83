package io.waybill.counter.list.eu;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.WrittenMeasures;
import io.waybill.model.Measure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads designations of the Official Journal as tables, one of each consolidated act and one of each act that amends
 * others. A record of an amendment whose name or number stands in its act, or in an amendment before, replaces that
 * record; others are added.
 */
public final class JournalReader implements ListReader {
    public static final String LIST = "eu-official-journal";

    private static final String CONSOLIDATED = "celex,recordId,programKey,annex,measure,";
    private static final String AMENDMENT = "amendedCelex,amendmentCelex,recordId,programKey,annex,measure,";
    /** A CELEX number of a legal act. */
    private static final Pattern ACT = Pattern.compile("3(?:19|20)\\d\\d[A-Z]\\d{4}");
    /** Measures that begin when they are published; others may begin months later. */
    private static final Set<Measure.Kind> AT_ONCE = Set.of(Measure.Kind.ASSET_FREEZE, Measure.Kind.EXPORT_CONTROL);

    @Override
    public String format() {
        return "eu-official-journal-csv";
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
        var text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (text.startsWith(CONSOLIDATED)) {
            return Optional.of(new ListPart(file, LIST, Role.MAIN, Optional.empty()));
        }
        return text.startsWith(AMENDMENT)
                ? Optional.of(new ListPart(file, LIST, Role.AMENDMENT, Optional.empty()))
                : Optional.empty();
    }

    @Override
    public Set<String> acts(ListPart file) {
        Set<String> acts = new TreeSet<>();
        JournalRecord.each(file, record -> acts.add(record.act()));
        var named = ACT.matcher(String.valueOf(file.file().getFileName()));
        if (file.role() == Role.MAIN && named.find()) {
            acts.add(named.group()); // of an act that lists nobody
        }
        return acts;
    }

    @Override
    public Optional<String> newestListing(ListPart file, String until) {
        List<String> days = new ArrayList<>();
        JournalRecord.each(
                file,
                record -> record.rows().stream()
                        .filter(row -> AT_ONCE.contains(WrittenMeasures.kind(row.cell("measure"))))
                        .flatMap(row -> ListDates.day(row.cell("startDate")).stream())
                        .filter(day -> day.compareTo(until) <= 0)
                        .forEach(days::add));
        return days.stream().max(Comparator.naturalOrder());
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var amendments = new Amendments(sink);
        var date = files.stream()
                .flatMap(part -> part.date().stream())
                .max(String::compareTo)
                .orElse(options.date());
        files.stream().filter(part -> part.role() == Role.AMENDMENT).forEach(amendments::add);
        var entries = new JournalEntries(date, sink);
        files.stream()
                .filter(part -> part.role() != Role.AMENDMENT)
                .forEach(part -> JournalRecord.each(
                        part,
                        record -> entries.tell(amendments.replacing(record).orElse(record), record.number())));
        amendments.left(entries);
    }
}
