package io.waybill.app.lists;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Style;
import io.waybill.counter.version.Side;
import io.waybill.counter.version.difference.Difference;
import io.waybill.counter.version.difference.Difference.Changed;
import io.waybill.counter.version.difference.FieldChange;
import io.waybill.model.Designation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A difference in words: counts, then the entries with what changed of them. */
public final class DifferenceText {
    private static final String INDENT = "    ";

    private final Style style;
    private final int columns;
    private final int limit;
    private final List<String> lines = new ArrayList<>();

    /** @param limit entries shown of each sort */
    public DifferenceText(Style style, int columns, int limit) {
        this.style = style;
        this.columns = columns;
        this.limit = limit;
    }

    /** Asked once. */
    public List<String> lines(Side earlier, Side later, Difference found) {
        var lists = earlier.list().equals(later.list())
                ? later.list() + ", " + earlier.date() + " to " + later.date()
                : earlier.list() + ", " + earlier.date() + " to " + later.list() + ", " + later.date();
        lines.add(style.strong(Columns.printable(lists)));
        lines.add(String.format(
                Locale.ROOT,
                "%,d added, %,d removed, %,d changed",
                found.added().size(),
                found.removed().size(),
                found.changed().size()));
        section("Added", found.added(), entry -> entry("+", entry));
        section("Removed", found.removed(), entry -> entry("-", entry));
        section("Changed", found.changed(), this::changed);
        return lines;
    }

    private <T> void section(String title, List<T> items, Consumer<T> teller) {
        if (items.isEmpty() || limit == 0) {
            return;
        }
        lines.add("");
        lines.add(style.strong(title));
        items.stream().limit(limit).forEach(teller);
        if (items.size() > limit) {
            lines.add(style.faint(String.format(
                    Locale.ROOT, "  and %,d more; --limit shows more, --json all", items.size() - limit)));
        }
    }

    private void entry(String sign, Designation entry) {
        var words = sign + " " + entry.entry() + "  " + entry.name();
        var more = ", " + entry.type().label() + ", " + String.join("; ", entry.programmes());
        lines.add(Columns.fit(Columns.printable(words + (entry.programmes().isEmpty() ? "" : more)), columns));
    }

    private void changed(Changed changed) {
        entry("~", changed.now());
        var own = changed.fields().stream().filter(field -> !field.isOfSource()).toList();
        // The publisher's own fields repeat what Waybill's tell, unless these tell nothing.
        (own.isEmpty() ? changed.fields() : own).forEach(this::field);
    }

    private void field(FieldChange change) {
        var name = change.field() + ": ";
        var words = change.old()
                .map(old -> change.now().map(now -> name + old + " → " + now).orElse(name + "no longer " + old))
                .orElse(name + "now also " + change.now().orElse(""));
        lines.add(Columns.fit(INDENT + Columns.printable(words), columns));
    }
}
