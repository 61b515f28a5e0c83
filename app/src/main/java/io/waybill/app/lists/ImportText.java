package io.waybill.app.lists;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Style;
import io.waybill.counter.version.ImportResult;
import io.waybill.counter.version.ImportResult.Refused;
import io.waybill.counter.version.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of an import, in words. */
public final class ImportText {
    private static final int LIST = 24;

    private ImportText() {}

    /** A line a version, the newly loaded ones first. */
    public static List<String> lines(ImportResult result, Style style, int columns) {
        var lines = new ArrayList<String>();
        result.loaded().forEach(version -> lines.add(line(version, "loaded" + older(result, version), style, columns)));
        result.unchanged()
                .forEach(version -> lines.add(line(version, "known before" + older(result, version), style, columns)));
        return lines;
    }

    private static String older(ImportResult result, Manifest version) {
        return result.older().stream()
                .filter(older -> older.version().equals(version))
                .map(older -> ", older than " + older.inForce().date())
                .findFirst()
                .orElse("");
    }

    /** A line for each version that is not in force by a date that is only inferred. */
    public static List<String> inferred(ImportResult result) {
        return result.older().stream()
                .filter(older -> older.version().dateBasis().isInferred())
                .map(older ->
                        Columns.printable("not in force: " + older.version().list() + " of "
                                + older.version().date() + ", a date that is inferred; the version of "
                                + older.inForce().date()
                                + " stays in force; say with --date YYYY-MM-DD when this one was published"))
                .toList();
    }

    static String line(Manifest version, String what, Style style, int columns) {
        var list = Columns.pad(Columns.fit(Columns.printable(version.list()), LIST), LIST);
        var faults = version.problems().stream().mapToInt(Manifest.Fault::count).sum();
        var rest = Columns.pad(version.date(), 10) + " "
                + String.format(
                        Locale.ROOT,
                        "%,9d entries  %s%s",
                        version.entries(),
                        what,
                        faults == 0 ? "" : ", " + problems(faults));
        return style.strong(list) + " " + Columns.fit(rest, columns - LIST - 1);
    }

    static String problems(int count) {
        return String.format(Locale.ROOT, "%,d problem%s", count, count == 1 ? "" : "s");
    }

    /** A line for each file of which nothing was loaded. */
    public static List<String> refusals(ImportResult result) {
        return result.refused().stream().map(ImportText::refusal).toList();
    }

    private static String refusal(Refused refused) {
        var isTold = refused.reason().startsWith(refused.path());
        return Columns.printable("refused: " + (isTold ? "" : refused.path() + ": ") + refused.reason());
    }
}
