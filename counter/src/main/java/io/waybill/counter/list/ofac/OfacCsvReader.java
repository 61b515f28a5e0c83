package io.waybill.counter.list.ofac;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.lexicon.actor.Countries;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListedName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * OFAC's older form: {@code sdn.csv} or {@code cons_prim.csv} without a header, with aliases, addresses and overlong
 * remarks in files beside it. Without those the entries are read alone. Stateless, thread-safe.
 */
public final class OfacCsvReader implements ListReader {
    private static final List<String> MAIN = List.of(
            "ent_num",
            "SDN_Name",
            "SDN_Type",
            "Program",
            "Title",
            "Call_Sign",
            "Vess_type",
            "Tonnage",
            "GRT",
            "Vess_flag",
            "Vess_owner",
            "Remarks");
    private static final Pattern ROW = Pattern.compile("^\\d+,\"(?:[^\"]++|\"\")*+\",(?:[^,\\r\\n]*,){9}.*");
    private static final Pattern COMPANION_ROW = Pattern.compile("^\\d+,.*");
    private static final Pattern COMPANION =
            Pattern.compile("^(?:sdn_|cons_)?(alt|add|comments)(?:[-_ ]?\\d{4}-\\d{2}-\\d{2})?\\.csv$");
    private static final Pattern BETWEEN_PROGRAMMES = Pattern.compile("\\]\\s*\\[");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /** Cells of remarks end here; what is longer goes on in the file of comments. */
    private static final int LONGEST_REMARKS = 1000;

    @Override
    public String format() {
        return "ofac-csv";
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
        String name = OfacLists.name(file);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String first = start.lines().findFirst().orElse("");
        boolean companion = COMPANION.matcher(name).matches();
        if (!name.endsWith(".csv")
                || !(companion ? COMPANION_ROW : ROW).matcher(first).matches()) {
            return Optional.empty();
        }
        return Optional.of(new ListPart(
                file,
                OfacLists.list(file),
                companion ? ListPart.Role.COMPANION : ListPart.Role.MAIN,
                OfacLists.date(file)));
    }

    @Override
    public void read(List<ListPart> files, ReadOptions options, EntrySink sink) {
        Companions companions = new Companions();
        for (ListPart part : files) {
            var kind = COMPANION.matcher(OfacLists.name(part.file()));
            if (part.role() == ListPart.Role.COMPANION && kind.matches()) {
                companions.add(kind.group(1), part.file());
            }
        }
        List<ListPart> mains =
                files.stream().filter(part -> part.role() == ListPart.Role.MAIN).toList();
        Directory directory = new Directory();
        for (ListPart part : mains) {
            OfacTable.forEach(part.file(), MAIN, row -> directory.name(OfacTable.cell(row, 1), OfacTable.cell(row, 0)));
        }
        companions.aliases(directory::alias);
        Remarks remarks = new Remarks(new Features(), Countries.load(), directory, sink);
        Programmes programmes = new Programmes();
        Set<String> seen = new HashSet<>();
        for (ListPart part : mains) {
            String date = part.date().orElse(options.date());
            OfacTable.forEach(part.file(), MAIN, row -> {
                Optional<String> problem = problem(row, seen);
                if (problem.isPresent()) {
                    sink.problem(new Problem(row.where(), problem.get()));
                } else {
                    OfacEntry entry = entry(row, part.list(), companions, remarks, programmes, sink);
                    sink.entry(entry.build(date));
                }
            });
        }
        companions.orphans(seen).forEach(sink::problem);
        mains.stream()
                .filter(part -> !OfacTable.isWhole(part.file()))
                .forEach(part -> sink.problem(
                        new Problem(part.file().toString(), "file without the mark at its end, perhaps cut off")));
    }

    private static Optional<String> problem(CsvTable.Row row, Set<String> seen) {
        if (!NUMBER.matcher(OfacTable.cell(row, 0)).matches()) {
            return Optional.of("record without a number");
        }
        if (OfacTable.cell(row, 1).isEmpty()) {
            return Optional.of("record without a name");
        }
        return seen.add(OfacTable.cell(row, 0))
                ? Optional.empty()
                : Optional.of("number that stands twice; the first counts");
    }

    private static OfacEntry entry(
            CsvTable.Row row,
            String list,
            Companions companions,
            Remarks remarks,
            Programmes programmes,
            EntrySink sink) {
        String number = OfacTable.cell(row, 0);
        EntryType type = switch (OfacTable.cell(row, 2)) {
            case "individual" -> EntryType.PERSON;
            case "vessel" -> EntryType.SHIP;
            case "aircraft" -> EntryType.AIRCRAFT;
            default -> EntryType.ORGANISATION;
        };
        OfacEntry entry = new OfacEntry(list, number, type, row.where());
        entry.name(OfacTable.cell(row, 1), ListedName.Kind.MAIN, false);
        BETWEEN_PROGRAMMES
                .splitAsStream(OfacTable.cell(row, 3))
                .forEach(programme -> programmes.add(programme.strip(), entry, list));
        entry.titles(OfacTable.cell(row, 4));
        craft(row, entry, remarks);
        for (int column = 0; column < MAIN.size(); column++) {
            entry.builder().source(MAIN.get(column), OfacTable.cell(row, column));
        }
        companions.addTo(number, entry, remarks);
        remarks(row, companions.comments(number), entry, remarks, sink);
        return entry;
    }

    private static void craft(CsvTable.Row row, OfacEntry entry, Remarks remarks) {
        if (!OfacTable.cell(row, 5).isEmpty()) {
            entry.builder()
                    .identifier(new Identifier(
                            Identifier.Type.CALL_SIGN, OfacTable.cell(row, 5), Optional.empty(), "Call Sign"));
        }
        notBlank(OfacTable.cell(row, 6)).ifPresent(entry::craftType);
        notBlank(OfacTable.cell(row, 7)).ifPresent(tonnage -> entry.tonnage("Tonnage " + tonnage));
        notBlank(OfacTable.cell(row, 8)).ifPresent(tonnage -> entry.tonnage("Gross Registered Tonnage " + tonnage));
        remarks.country(OfacTable.cell(row, 9), entry).ifPresent(entry::flag);
        notBlank(OfacTable.cell(row, 10)).ifPresent(entry::owner);
    }

    private static void remarks(CsvTable.Row row, String comments, OfacEntry entry, Remarks remarks, EntrySink sink) {
        String text = OfacTable.cell(row, 11).isEmpty() ? "" : row.raw(11);
        boolean cut = text.length() >= LONGEST_REMARKS && !text.endsWith(".");
        if (cut && !comments.isEmpty()) {
            remarks.addAll(text + comments, false, entry);
        } else {
            remarks.addAll(text, cut, entry);
        }
        if (!cut && !comments.isEmpty()) {
            entry.builder().reason(comments);
            sink.problem(
                    new Problem(entry.where(), "comment that goes on with a remark that is not cut, kept as text"));
        }
    }

    private static Optional<String> notBlank(String text) {
        return Optional.of(text).filter(found -> !found.isEmpty());
    }
}
