package io.waybill.identify.language.time;

import io.waybill.model.Block;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Narrows the date of a report by the dated facts of its own text. Immutable, thread-safe. */
public final class DateInference {
    /** Facts that leave more days open than this do not date a report. */
    private static final int WIDEST = 750;

    private final DateClues clues;

    private DateInference(DateClues clues) {
        this.clues = clues;
    }

    public static DateInference load(TimeGrammar grammar) {
        return new DateInference(new DateClues(grammar, DatedEvent.load()));
    }

    /** A week or a range with the reasons in words, or unknown; never finer than the facts. */
    public Published infer(Report report) {
        List<String> sentences = sentences(report);
        List<Clue> found = found(sentences);
        Optional<Clue> bound = clues.notBefore(sentences);
        if (found.isEmpty()) {
            return Published.unknown("no date stated, and no dated fact found in the text"
                    + bound.map(b -> "; not before " + b.first() + ", since " + b.why())
                            .orElse(""));
        }
        Clue all = together(found);
        if (all.width() == 0) {
            return Published.unknown("no date stated, and the facts of the text contradict each other: " + why(found));
        }
        Clue bounded = bound.filter(b -> all.first().isBefore(b.first()))
                .map(b -> together(List.of(all, b)))
                .orElse(all);
        if (bounded.width() == 0) {
            return Published.unknown(
                    "no date stated, and the facts of the text contradict each other: " + bounded.why());
        }
        Clue result = clues.sameWeek(sentences)
                .map(week -> together(List.of(bounded, week)))
                .filter(clue -> clue.width() > 0)
                .orElse(bounded);
        if (result.last().toEpochDay() - result.first().toEpochDay() > WIDEST) {
            return Published.unknown("no date stated, and the text leaves too much open: " + why(found));
        }
        return new Published(
                Optional.of(result.interval().toString()),
                Published.Basis.INFERRED,
                "inferred from the text: " + result.why());
    }

    /** The reason in words, where the date that the report states and the dated facts of its text disagree. */
    public Optional<String> conflict(Report report) {
        Optional<Interval> stated = report.published().value().flatMap(Interval::parse);
        if (stated.isEmpty() || report.published().basis() == Published.Basis.INFERRED) {
            return Optional.empty();
        }
        Clue days = Clue.between(stated.get().first(), stated.get().last(), "");
        return found(sentences(report)).stream()
                .filter(clue -> !clue.days().intersects(days.days()))
                .min(Comparator.comparingInt(Clue::width))
                .map(clue ->
                        "stated as " + stated.get() + ", but the text implies " + clue.interval() + ": " + clue.why());
    }

    private List<Clue> found(List<String> sentences) {
        return sentences.stream()
                .flatMap(s -> clues.in(s).stream())
                .filter(clue -> clue.width() > 0)
                .sorted(Comparator.comparingInt(Clue::width))
                .toList();
    }

    /** The days that all allow, with the reasons of those that narrow. */
    private static Clue together(List<Clue> all) {
        BitSet days = (BitSet) all.getFirst().days().clone();
        all.forEach(clue -> days.and(clue.days()));
        return new Clue(days, why(all));
    }

    private static String why(List<Clue> all) {
        return all.stream().map(Clue::why).distinct().collect(Collectors.joining("; "));
    }

    private static List<String> sentences(Report report) {
        List<String> found = new ArrayList<>();
        BreakIterator borders = BreakIterator.getSentenceInstance(Locale.ROOT);
        for (Block block : report.blocks()) {
            String text = report.text().substring(block.start(), block.end());
            borders.setText(text);
            for (int from = borders.first(), to = borders.next();
                    to != BreakIterator.DONE;
                    from = to, to = borders.next()) {
                found.add(text.substring(from, to));
            }
        }
        return found;
    }
}
