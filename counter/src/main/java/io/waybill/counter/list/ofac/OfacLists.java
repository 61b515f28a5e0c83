package io.waybill.counter.list.ofac;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of OFAC's lists a file holds, and of which day. */
final class OfacLists {
    static final String SDN = "us-ofac-sdn";
    static final String CONSOLIDATED = "us-ofac-consolidated";

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-[01]\\d-[0-3]\\d)(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("^(\\d{4})-(0[1-9]|1[0-2])$");

    private OfacLists() {}

    /** By the name of the file: {@code cons_prim.csv}, {@code consolidated.xml}; all else is of the SDN list. */
    static String list(Path file) {
        return name(file).startsWith("cons") ? CONSOLIDATED : SDN;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    /** The day in the name of the file or of its folder; of a month its first. */
    static Optional<String> date(Path file) {
        Optional<String> own = day(name(file));
        Path folder = file.getParent();
        if (own.isPresent() || folder == null) {
            return own;
        }
        String folderName = name(folder);
        var month = MONTH.matcher(folderName);
        return month.matches()
                ? Optional.of(YearMonth.parse(folderName).atDay(1).toString())
                : day(folderName);
    }

    private static Optional<String> day(String name) {
        var day = DAY.matcher(name);
        return day.find() ? Optional.of(day.group(1)) : Optional.empty();
    }
}
