package io.waybill.app.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A score as lines for people. */
public final class ScoreText {
    private static final int MAX_CONFUSIONS = 12;
    private static final String TABLE = "%-30s%10s%8s%7s%7s%8s%7s%7s%5s%5s%5s%6s%5s%10s";

    private final List<String> lines = new ArrayList<>();
    private final Tally total;

    private ScoreText(Score score) {
        total = score.total();
        line(
                "predictions %d (unreadable lines %d; of other reports %d)",
                score.claims(), score.unreadable(), score.strangers());
        line("");
        line(
                TABLE,
                "report",
                "gold",
                "core P",
                "R",
                "F1",
                "all P",
                "R",
                "F1",
                "FP",
                "join",
                "opt",
                "noise",
                "skip",
                "headline");
        score.byReport().forEach(this::row);
        row("OVERALL", total);
        line("  gold = core+secondary; FP = false claims; join = parts of a split claim; opt = matched optional;");
        line("  noise = claims from legal boilerplate (left out); skip = types not annotated in this gold (left out)");
        types();
        roles();
        accuracy();
        summary();
    }

    /** The last line is the headline. */
    public static List<String> of(Score score) {
        return List.copyOf(new ScoreText(score).lines);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private void row(String name, Tally t) {
        Counts all = t.all();
        line(
                TABLE,
                name.length() > 29 ? name.substring(0, 29) : name,
                (t.core.found() + t.core.missed()) + "+" + (t.secondary.found() + t.secondary.missed()),
                Decimals.of(t.core.precision()),
                Decimals.of(t.core.recall()),
                Decimals.of(t.core.f1()),
                Decimals.of(all.precision()),
                Decimals.of(all.recall()),
                Decimals.of(all.f1()),
                t.core.wrong(),
                t.joined,
                t.optionalFound,
                t.noise,
                t.skipped,
                Decimals.of(t.headline.f1()));
    }

    private void types() {
        line("");
        line("claims by gold type (core + secondary): found / false / missed");
        total.types.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        type -> -(type.getValue().found() + type.getValue().missed())))
                .forEach(type -> line(
                        "  %-12s%5d%6d%6d   F1 %s",
                        type.getKey(),
                        type.getValue().found(),
                        type.getValue().wrong(),
                        type.getValue().missed(),
                        Decimals.of(type.getValue().f1())));
        if (!total.confusion.isEmpty()) {
            line(
                    "other type on the same words: %s",
                    total.confusion.entrySet().stream()
                            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                            .limit(MAX_CONFUSIONS)
                            .map(told -> told.getKey() + " x" + told.getValue())
                            .collect(Collectors.joining("; ")));
        }
        line("duplicates of a matched claim among the false ones: %d", total.duplicates);
    }

    private void roles() {
        line("");
        line("roles over matched pairs (core + secondary):            P      R     F1     tp/fp/fn");
        total.roles.forEach(this::role);
        total.designations.forEach(
                (part, counts) -> role("designate: " + part + (part.equals("legal basis") ? " *" : ""), counts));
        line("  * only where the prediction has a legal_basis field; `agent` and `target` rows leave out designate");
    }

    private void role(String name, Counts c) {
        line(
                "  %-50s%7s%7s%7s   %d/%d/%d",
                name,
                Decimals.of(c.precision()),
                Decimals.of(c.recall()),
                Decimals.of(c.f1()),
                c.found(),
                c.wrong(),
                c.missed());
    }

    private void accuracy() {
        line("");
        line("accuracy over matched pairs (core + secondary)");
        total.accuracy.forEach((what, share) -> line("  %-20s%s", what, share));
        line("  attribution named = gold names a source other than the publisher; date absolute = no document date"
                + " needed;");
        line("  entity = canonical name of a matched party is right (equal, contained or a listed alias), where one is"
                + " given");
    }

    private void summary() {
        line("");
        line(
                "headline by frame (core): %s",
                total.frames.entrySet().stream()
                        .map(frame -> frame.getKey() + " "
                                + Decimals.of(frame.getValue().f1()) + " (" + told(frame.getValue()) + ")")
                        .collect(Collectors.joining("; ")));
        line(
                "headline triples: %s  P %s R %s",
                told(total.headline), Decimals.of(total.headline.precision()), Decimals.of(total.headline.recall()));
        line(
                "denied or negated: P %s R %s (%s)",
                Decimals.of(total.negative.precision()), Decimals.of(total.negative.recall()), told(total.negative));
        String stages = new TreeMap<>(total.stages)
                .entrySet().stream()
                        .map(stage -> stage.getKey() + " "
                                + Decimals.of(stage.getValue().f1()))
                        .collect(Collectors.joining("; "));
        line(
                "stage by value: %s%s",
                stages,
                total.frequentStages().isEmpty()
                        ? ""
                        : "; macro-F1 " + Decimals.of(total.stageMacroF1())
                                + " over the values told five times or more");
        line(
                "signed F1 %s   (the headline, a claim counting only with the right source and polarity)",
                Decimals.of(total.signed.f1()));
        line("headline F1 %s", Decimals.of(total.headline.f1()));
    }

    private static String told(Counts c) {
        return "tp " + c.found() + " fp " + c.wrong() + " fn " + c.missed();
    }
}
