package io.waybill.app.evaluate.screening;

import io.waybill.app.terminal.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a trial, for people and as JSON.
 *
 * @param hits ordinary names of people, {@code companies} of companies, that were hit
 * @param ordinary how many were asked for, of each
 * @param opened milliseconds until the lists could be asked
 */
public record ScreeningTrialText(
        Map<Damage, ScreeningTrial.Row> damaged,
        List<ScreeningTrial.FalseHit> hits,
        List<ScreeningTrial.FalseHit> companies,
        int ordinary,
        Optional<Load.Figures> load,
        long opened) {
    /** @param errors whether to list what was wrong, too */
    public List<String> lines(boolean errors) {
        List<String> lines = new ArrayList<>();
        lines.add(format("%-24s %6s %16s %8s", "damage", "names", "first and shown", "first"));
        damaged.forEach((damage, row) -> lines.add(row(damage.label(), row.telling())));
        for (boolean heavy : new boolean[] {false, true}) {
            lines.add(row(heavy ? "heavy" : "one edit", sum(heavy).telling()));
            lines.add(row("  with names of others", sum(heavy)));
        }
        lines.add(hit("names", hits));
        lines.add(hit("companies", companies));
        load.ifPresent(figures -> lines.add(format(
                "%.0f screenings/s on one thread, %.0f on all cores; p50 %d us, p95 %d us, p99 %d us; heap %d MB;"
                        + " opened in %d ms",
                figures.oneThread(),
                figures.allCores(),
                figures.p50(),
                figures.p95(),
                figures.p99(),
                figures.heap() >> 20,
                opened)));
        if (errors) {
            damaged.forEach((damage, row) -> row.telling()
                    .missed()
                    .forEach(asked -> lines.add(told(
                            "%s: %s, asked for as %s: %s",
                            damage.label(), asked.name(), asked.damaged(), instead(asked)))));
            Stream.concat(hits.stream(), companies.stream())
                    .forEach(hit -> lines.add(told("ordinary: %s hits %s %.2f", hit.name(), hit.entry(), hit.score())));
        }
        return lines;
    }

    private static String instead(ScreeningTrial.Asked asked) {
        String first = asked.ranked().right() ? "right, but below the threshold" : "not first";
        return first + "; first is " + asked.ranked().instead()
                + format(" %.2f", asked.ranked().score());
    }

    private ScreeningTrial.Row sum(boolean heavy) {
        return new ScreeningTrial.Row(damaged.entrySet().stream()
                .filter(row -> row.getKey().heavy() == heavy)
                .flatMap(row -> row.getValue().all().stream())
                .toList());
    }

    private static String row(String label, ScreeningTrial.Row row) {
        double asked = Math.max(1, row.asked());
        return format("%-24s %6d %16.3f %8.3f", label, row.asked(), row.shown() / asked, row.ranked() / asked);
    }

    private String hit(String what, List<ScreeningTrial.FalseHit> some) {
        return format(
                "ordinary %s hit: %d of %d (%.2f %%)",
                what, some.size(), ordinary, 100.0 * some.size() / Math.max(1, ordinary));
    }

    public String json() {
        String rows = damaged.entrySet().stream()
                .map(row -> json(row.getKey(), row.getValue()))
                .collect(Collectors.joining(",", "[", "]"));
        String speed = load.map(figures -> format(
                        ",\"perSecond\":%.0f,\"perSecondAllCores\":%.0f,\"p50\":%d,\"p95\":%d,\"p99\":%d,\"heap\":%d",
                        figures.oneThread(),
                        figures.allCores(),
                        figures.p50(),
                        figures.p95(),
                        figures.p99(),
                        figures.heap()))
                .orElse("");
        return format(
                "{\"damaged\":%s,\"ordinary\":%d,\"ordinaryHit\":%d,\"companiesHit\":%d,\"openedMs\":%d%s}",
                rows, ordinary, hits.size(), companies.size(), opened, speed);
    }

    private static String json(Damage damage, ScreeningTrial.Row all) {
        ScreeningTrial.Row row = all.telling();
        return format(
                "{\"damage\":\"%s\",\"names\":%d,\"shown\":%d,\"first\":%d,\"namesOfOthers\":%d}",
                damage.label(), row.asked(), row.shown(), row.ranked(), all.asked() - row.asked());
    }

    /** A line with names in it, which come from outside. */
    private static String told(String form, Object... values) {
        return Columns.printable(format(form, values));
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
