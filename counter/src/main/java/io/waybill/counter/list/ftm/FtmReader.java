package io.waybill.counter.list.ftm;

import io.waybill.counter.list.EntryNumbers;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.TypesByName;
import io.waybill.model.EntryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads FollowTheMoney as JSON lines, flat ({@code entities.ftm.json}) or with records in each other ({@code
 * targets.nested.json}). A file is read twice or three times: what says something of others may stand anywhere in it.
 */
public final class FtmReader implements ListReader {
    @Override
    public String format() {
        return "ftm-json";
    }

    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 6;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var start = new String(head, StandardCharsets.UTF_8).stripLeading();
        var record = start.startsWith("{") && start.contains("\"schema\"") && start.contains("\"properties\"");
        if (!record) {
            return Optional.empty();
        }
        var whole = FtmFile.head(head);
        var datasets = whole.stream().map(FtmEntity::datasets).distinct().toList();
        var list = datasets.size() == 1 && datasets.getFirst().size() == 1
                ? datasets.getFirst().getFirst()
                : ListNames.of(file);
        var date = whole.stream()
                .flatMap(seen -> seen.other().getOrDefault("last_seen", List.of()).stream())
                .flatMap(text -> ListDates.day(text).stream())
                .max(String::compareTo);
        return Optional.of(new ListPart(file, list, Role.MAIN, date.or(() -> ListNames.date(file))));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var companions = new Companions();
        for (var part : files) {
            FtmFile.read(part.file(), companions::add);
        }
        if (companions.hasTies()) {
            files.forEach(part -> FtmFile.read(part.file(), companions::name));
        }
        var numbers = new EntryNumbers();
        for (var part : files) {
            FtmFile.read(part.file(), record -> {
                var schema = Schemata.of(record.schema());
                if (schema.isEmpty()) {
                    sink.problem(new Problem(part.file() + ":" + record.line(), "a schema that is not known here"));
                } else if (schema.get() instanceof Schemata.Entry entry
                        && !(companions.belongs(record) && record.all("topics").isEmpty())) {
                    new FtmEntry(part, record, type(entry, record), companions, sink)
                            .tell(numbers, part.date().orElse(options.date()));
                }
            });
        }
    }

    private static EntryType type(Schemata.Entry entry, FtmEntity record) {
        return TypesByName.of(entry.type(), record.caption().orElse(""));
    }
}
