package io.waybill.counter.list;

import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list that ships with the program: an extract of OFAC's SDN list, cut by {@code counter/src/script/starter_list.py};
 * what is in it stands in the header of the resource. Thread-safe.
 */
public final class StarterList {
    public static final String LIST = "us-ofac-sdn";

    private static final String FILE = "us-ofac-sdn-starter.tsv";
    private static final int COLUMNS = 5;
    private static final Pattern DATE = Pattern.compile("# File date: (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern BAR = Pattern.compile(" \\| ");

    private StarterList() {}

    /** The entries by number; WaybillException with file and line where the resource is damaged. */
    public static List<Designation> load() {
        var stream = StarterList.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new WaybillException(FILE, "the resource is missing; build again");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var entries = new ArrayList<Designation>();
            var date = Optional.<String>empty();
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                var dated = DATE.matcher(line);
                if (dated.matches()) {
                    date = Optional.of(dated.group(1));
                } else if (!line.startsWith("#")) {
                    entries.add(entry(line, date, FILE + ":" + number));
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new WaybillException(FILE, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static Designation entry(String line, Optional<String> date, String where) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS || cells[3].isBlank()) {
            throw new WaybillException(where, "has not " + COLUMNS + " columns with a name; cut the list again");
        }
        var type = switch (cells[1]) {
            case "individual" -> EntryType.PERSON;
            case "vessel" -> EntryType.SHIP;
            case "aircraft" -> EntryType.AIRCRAFT;
            default -> EntryType.ORGANISATION;
        };
        var entry = Designation.of(LIST, cells[0], ListKind.SANCTIONS, type);
        BAR.splitAsStream(cells[3])
                .forEach(name -> entry.name(
                        new ListedName(name, entry.hasName() ? ListedName.Kind.ALIAS : ListedName.Kind.MAIN)));
        BAR.splitAsStream(cells[2]).forEach(entry::programme);
        return entry.build(date.orElseThrow(() -> new WaybillException(where, "stands before the date of the file")));
    }
}
