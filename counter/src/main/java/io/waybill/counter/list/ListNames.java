package io.waybill.counter.list;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names lists that do not name themselves by their files, and finds dates in names. Thread-safe. */
public final class ListNames {
    private static final Pattern FORM = Pattern.compile(
            "(?:[._-](?:entities|targets|simple|ftm|nested|jsonl?|ijson|csv|tsv|txt|xml|ods|\\d{4}-?\\d{2}-?\\d{2}))+$");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(20\\d{2})-?(0[1-9]|1[0-2])-?([0-2]\\d|3[01])(?!\\d)");
    /** Names of files that say nothing of the list. */
    private static final Set<String> FORMS = Set.of("", "entities", "targets", "list", "data", "index", "export");

    private ListNames() {}

    /** The name of the file without its date and what says its form; that of its folder where nothing is left. */
    public static String of(Path file) {
        var name = bare(file);
        var folder = file.toAbsolutePath().getParent();
        return FORMS.contains(name) && folder != null && folder.getFileName() != null ? bare(folder) : name;
    }

    /** ISO date in the name of the file or of its folder. */
    public static Optional<String> date(Path file) {
        var whole = file.toAbsolutePath();
        for (var path = whole;
                path != null && path.getNameCount() >= whole.getNameCount() - 1;
                path = path.getParent()) {
            var name = path.getFileName();
            var date = DATE.matcher(name == null ? "" : name.toString());
            if (date.find()) {
                var text = date.group(1) + "-" + date.group(2) + "-" + date.group(3);
                return ListDates.day(text);
            }
        }
        return Optional.empty();
    }

    private static String bare(Path file) {
        var name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return FORM.matcher(name).replaceFirst("");
    }
}
