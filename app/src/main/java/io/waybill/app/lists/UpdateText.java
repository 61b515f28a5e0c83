package io.waybill.app.lists;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Style;
import io.waybill.counter.version.update.UpdateResult;
import io.waybill.counter.version.update.UpdateResult.Failed;
import java.util.ArrayList;
import java.util.List;

/** What became of an update, in words. */
public final class UpdateText {
    private UpdateText() {}

    /** A line a list, the updated ones first. */
    public static List<String> lines(UpdateResult result, Style style, int columns) {
        var lines = new ArrayList<String>();
        result.updated().forEach(version -> lines.add(ImportText.line(version, "updated", style, columns)));
        result.unchanged().forEach(version -> lines.add(ImportText.line(version, "as before", style, columns)));
        return lines;
    }

    /** A line for each list that could not be updated. */
    public static List<String> failures(UpdateResult result) {
        return result.failed().stream().map(UpdateText::failure).toList();
    }

    private static String failure(Failed failed) {
        var rest = failed.inForce()
                .map(version -> "the version of " + version.date() + " stays in force")
                .orElse("no version of it is loaded");
        return Columns.printable("failed: " + failed.list() + ": " + failed.reason() + "; " + rest);
    }
}
