package io.waybill.app;

import static java.util.stream.Collectors.joining;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Style;
import io.waybill.counter.screen.Hit;
import io.waybill.counter.screen.Receipt;
import io.waybill.model.Designation;
import io.waybill.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer for somebody who sits before a terminal. */
final class HitText {
    private static final String INDENT = "        ";

    private final Style style;

    HitText(Style style) {
        this.style = style;
    }

    List<String> of(String query, List<Hit> hits) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(Columns.printable(query)));
        if (hits.isEmpty()) {
            lines.add("  no entry over the threshold");
        }
        hits.forEach(hit -> lines.addAll(of(hit)));
        return lines;
    }

    private List<String> of(Hit hit) {
        Designation entry = hit.designation();
        List<String> lines = new ArrayList<>();
        String shown = Columns.printable(hit.name());
        String main = Columns.printable(entry.name());
        lines.add(String.format(
                Locale.ROOT,
                "  %.2f  %s  %s",
                hit.score(),
                style.strong(shown),
                shown.equals(main) ? "" : style.faint("a name of " + main)));
        lines.add(INDENT + what(hit));
        String facts = hit.corroboration().entrySet().stream()
                .filter(fact -> fact.getValue() != Hit.Agreement.UNKNOWN)
                .map(fact -> fact.getKey() + " " + fact.getValue().label())
                .collect(joining(", "));
        lines.add(INDENT
                + String.format(Locale.ROOT, "name %.2f%s", hit.nameScore(), facts.isEmpty() ? "" : "; " + facts));
        for (Hit.Reason reason : hit.reasons()) {
            lines.add(INDENT + style.faint((reason.value() < 0 ? "- " : "+ ") + Columns.printable(reason.words())));
        }
        return lines;
    }

    private String what(Hit hit) {
        Designation entry = hit.designation();
        List<String> parts = new ArrayList<>();
        parts.add(
                entry.kind().listed() && hit.how() == Hit.How.LISTED
                        ? "listed: " + entry.list() + " " + entry.entry()
                        : hit.how() == Hit.How.LINKED
                                ? "linked to a listed party: " + entry.list() + " " + entry.entry()
                                        + hit.via().map(via -> " via " + via).orElse("")
                                : "not a sanctions list (" + entry.kind().label() + "): " + entry.list() + " "
                                        + entry.entry());
        parts.add(entry.type().label());
        if (!entry.programmes().isEmpty()) {
            parts.add(String.join(", ", entry.programmes()));
        }
        String measures = entry.measures().stream()
                .map(Measure::kind)
                .distinct()
                .map(Measure.Kind::label)
                .collect(joining(", "));
        if (!measures.isEmpty()) {
            parts.add(measures);
        }
        entry.listedOn().ifPresent(day -> parts.add("since " + day));
        return parts.stream().map(Columns::printable).collect(joining(" · "));
    }

    /** What was looked at, and what was not. */
    List<String> of(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        lines.add(style.faint("Screened against:"));
        receipt.lists()
                .forEach(list -> lines.add(style.faint(String.format(
                        Locale.ROOT, "  %-24s of %-10s %,8d entries", list.list(), list.date(), list.entries()))));
        if (!receipt.passedOver().isEmpty()) {
            lines.add(style.faint("Passed over, being of other kinds (--kinds asks for them): "
                    + String.join(", ", receipt.passedOver())));
        }
        receipt.unavailable().forEach(what -> lines.add(style.denied("Not looked at: " + Columns.printable(what))));
        return lines;
    }
}
