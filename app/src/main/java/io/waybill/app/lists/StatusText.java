package io.waybill.app.lists;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Style;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.version.ListStatus;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.Manifest;
import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.counter.version.Manifest.Fault;
import io.waybill.model.ListKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists as a table; below each list what a reader should know of it. Fits 80 columns. */
public final class StatusText {
    private static final int LIST = 24;
    private static final int KIND = 15;
    private static final int DATE = 11;
    private static final int SHORT_HASH = 12;
    private static final int SHOWN = 6;
    private static final String INDENT = "  ";

    private final Style style;
    private final int columns;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    public StatusText(Style style, int columns, LocalDate today) {
        this.style = style;
        this.columns = columns;
        this.today = today;
    }

    /** Asked once. */
    public List<String> lines(List<ListStatus> lists, ListStore store) {
        if (lists.isEmpty()) {
            lines.add("No list is loaded. Load some with waybill lists import FOLDER, or waybill lists update.");
        } else {
            lines.add(style.faint(row("LIST", "KIND", "DATE", "AGE", "ENTRIES", "NAMES")));
            lists.forEach(this::list);
            lines.add("");
            var entries =
                    lists.stream().mapToLong(list -> list.inForce().entries()).sum();
            lines.add(String.format(
                    Locale.ROOT, "%,d lists, %,d entries in force, in %s", lists.size(), entries, store.folder()));
        }
        var unseen = store.readers().stream()
                .filter(reader -> !reader.seenOnOfficialFile())
                .map(ListReader::format)
                .toList();
        if (!unseen.isEmpty()) {
            wrapped("", "not yet seen on an official file: readers of " + String.join(", ", unseen));
        }
        return lines;
    }

    private void list(ListStatus list) {
        var version = list.inForce();
        var age = Age.days(version.date(), today);
        var row = row(
                version.list(),
                kind(version.kinds()),
                version.date() + (version.dateBasis().isInferred() ? "*" : ""),
                age.isPresent() ? String.format(Locale.ROOT, "%,d d", age.getAsLong()) : "?",
                String.format(Locale.ROOT, "%,d", version.entries()),
                String.format(Locale.ROOT, "%,d", version.names()));
        lines.add(style.strong(row.substring(0, LIST)) + row.substring(LIST));
        var files = version.files().size();
        wrapped(
                INDENT,
                version.format() + ", " + version.hash().substring(0, SHORT_HASH) + ", "
                        + (files == 1 ? version.files().getFirst().name() : files + " files"));
        details(list, version);
    }

    private void details(ListStatus list, Manifest version) {
        if (version.kinds().size() > 1) {
            wrapped(INDENT, kinds(version.kinds()));
        }
        if (!list.sound()) {
            lines.add(INDENT + style.denied("damaged on disk: import it again"));
        }
        if (!list.seenOnOfficialFile()) {
            wrapped(INDENT, "this form was not yet seen on an official file");
        }
        if (version.dateBasis().isInferred()) {
            wrapped(INDENT, "* " + basis(version.dateBasis()) + "; the list tells no date: import it with --date");
        }
        if (!version.problems().isEmpty()) {
            wrapped(INDENT, problems(version));
        }
        if (!version.changes().isEmpty()) {
            wrapped(INDENT, "changed: " + reasons(version.changes()));
        }
        version.otherForms()
                .forEach(form -> wrapped(
                        INDENT, "not loaded, a poorer form: " + form.format() + " (" + some(form.files()) + ")"));
        if (!list.others().isEmpty()) {
            wrapped(
                    INDENT,
                    "other versions: "
                            + some(list.others().stream()
                                    .map(other -> named(other, list))
                                    .toList()));
        }
    }

    /** The date, and where it does not tell versions apart the hash. */
    private static String named(Manifest version, ListStatus list) {
        var isOnlyOne = Stream.concat(Stream.of(list.inForce()), list.others().stream())
                        .filter(other -> other.date().equals(version.date()))
                        .count()
                == 1;
        return version.date() + (isOnlyOne ? "" : " (" + version.hash().substring(0, SHORT_HASH) + ")");
    }

    private static String basis(DateBasis basis) {
        return basis == DateBasis.NEWEST_LISTING
                ? "the newest day on which an entry was listed"
                : "the day on which the file was last written";
    }

    private static String problems(Manifest version) {
        var count = version.problems().stream().mapToInt(Fault::count).sum();
        return ImportText.problems(count) + ": " + reasons(version.problems());
    }

    private static String reasons(List<Fault> faults) {
        return some(
                faults.stream()
                        .map(fault -> String.format(Locale.ROOT, "%,d %s", fault.count(), fault.reason()))
                        .toList(),
                "; ");
    }

    private static String some(List<String> items) {
        return some(items, ", ");
    }

    private static String some(List<String> items, String between) {
        var shown = items.stream().limit(SHOWN).collect(Collectors.joining(between));
        return items.size() <= SHOWN ? shown : shown + between + (items.size() - SHOWN) + " more";
    }

    private static String kind(Map<ListKind, Integer> kinds) {
        var main = kinds.entrySet().stream().max(Map.Entry.comparingByValue());
        return main.map(kind -> kind.getKey().label()).orElse("") + (kinds.size() > 1 ? "+" : "");
    }

    private static String kinds(Map<ListKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(kind -> String.format(
                        Locale.ROOT, "%,d %s", kind.getValue(), kind.getKey().label()))
                .collect(Collectors.joining(", "));
    }

    private static String row(String list, String kind, String date, String age, String entries, String names) {
        return Columns.pad(Columns.fit(Columns.printable(list), LIST - 1), LIST)
                + Columns.pad(kind, KIND + 1)
                + Columns.pad(date, DATE)
                + "%8s %9s %9s".formatted(age, entries, names);
    }

    /** The words in as many lines as they need, each indented. */
    private void wrapped(String indent, String words) {
        var line = new StringBuilder(indent);
        for (var word : Columns.printable(words).split(" ")) {
            var isFull = Columns.width(line.toString()) + 1 + Columns.width(word) > columns;
            if (isFull && line.length() > indent.length()) {
                lines.add(style.faint(line.toString()));
                line = new StringBuilder(indent).append(INDENT);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(Columns.fit(word, columns - indent.length()));
        }
        lines.add(style.faint(line.toString()));
    }
}
