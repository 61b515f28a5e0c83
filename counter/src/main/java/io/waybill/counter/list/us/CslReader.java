package io.waybill.counter.list.us;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.CsvTable.Form;
import io.waybill.counter.list.CsvTable.Row;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.ListNames;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.ofac.OfacWords;
import io.waybill.counter.list.us.CslSources.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the Consolidated Screening List of the United States, which tells licence requirements and policies too. */
public final class CslReader implements ListReader {
    public static final String LIST = "us-csl";

    private static final String HEADER = "source,entity_number,type,programs,name,title,addresses";

    @Override
    public String format() {
        return "us-csl-csv";
    }

    /** A whole official file of 2022, and official excerpts of the layout that came after it. */
    @Override
    public boolean seenOnOfficialFile() {
        return true;
    }

    @Override
    public int richness() {
        return 4;
    }

    @Override
    public Optional<ListPart> recognise(Path file, byte[] head) {
        var text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("_id,", "");
        return text.startsWith(HEADER)
                ? Optional.of(new ListPart(file, LIST, Role.MAIN, ListNames.date(file)))
                : Optional.empty();
    }

    @Override
    public Optional<String> newestListing(ListPart file, String until) {
        var newest = "";
        try (var table = CsvTable.open(file.file(), Form.COMMAS)) {
            for (var row : table) {
                var day = ListDates.day(row.cell("start_date")).orElse("");
                newest = day.compareTo(newest) > 0 && day.compareTo(until) <= 0 ? day : newest;
            }
        }
        return Optional.of(newest).filter(day -> !day.isEmpty());
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        var words = new OfacWords(sink);
        var numbers = new CslNumbers();
        for (var part : files) {
            var date = part.date().orElse(options.date());
            rows(
                    part,
                    row -> source(row).ifPresent(source -> {
                        numbers.tell(row, source, CslEntries.ended(row, date).isPresent());
                        tellNames(row, words);
                    }));
        }
        var entries = new CslEntries(numbers, words, sink);
        for (var part : files) {
            var date = part.date().orElse(options.date());
            rows(part, row -> {
                var source = source(row);
                if (source.isPresent()) {
                    sink.entry(entries.entry(row, source.get(), date));
                } else {
                    var reason = hasName(row) ? "a record of a list that is not known here" : "a record without a name";
                    sink.problem(new Problem(row.where(), reason));
                }
            });
        }
    }

    /** The list of a row that makes an entry. */
    private static Optional<Source> source(Row row) {
        return hasName(row) ? CslSources.of(row.cell("source")) : Optional.empty();
    }

    private static boolean hasName(Row row) {
        return row.cell("name").codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** By its names remarks of others refer to an entry. */
    private static void tellNames(Row row, OfacWords words) {
        var number = row.cell("entity_number");
        if (!number.isEmpty()) {
            words.name(row.cell("name"), number);
            Stream.of(row.cell("alt_names").split(";"))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .forEach(alias -> words.alias(alias, number));
        }
    }

    private static void rows(ListPart part, Consumer<Row> each) {
        try (var table = CsvTable.open(part.file(), Form.COMMAS)) {
            table.forEach(each);
        }
    }
}
