package io.waybill.expose.compare;

import io.waybill.expose.compare.Words.Word;
import io.waybill.model.Alignment;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sentences of two reports that share a run of words, for a pair of which neither derives from the other. */
final class Overlap {
    /** Words in a row from which on two sentences are shown. */
    static final int RUN = 4;

    private static final int MOST_ROWS = 8;

    private Overlap() {}

    private record Common(Span left, Span right, int words) {}

    /** Those that share most words, in the order of the second report. */
    static List<Row> rows(Pair pair) {
        Map<List<String>, Side.Sentence> runs = new HashMap<>();
        for (Side.Sentence sentence : pair.original().sentences()) {
            runsOf(pair.original(), sentence).forEach(run -> runs.putIfAbsent(run, sentence));
        }
        List<Common> common = new ArrayList<>();
        for (Side.Sentence sentence : pair.rewrite().sentences()) {
            Map<Side.Sentence, Integer> shared = new HashMap<>();
            for (List<String> run : runsOf(pair.rewrite(), sentence)) {
                Side.Sentence other = runs.get(run);
                if (other != null) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
            shared.entrySet().stream()
                    .max(Map.Entry.<Side.Sentence, Integer>comparingByValue()
                            .thenComparing(e -> -e.getKey().span().start()))
                    .ifPresent(best -> common.add(new Common(best.getKey().span(), sentence.span(), best.getValue())));
        }
        return common.stream()
                .sorted(Comparator.comparing(Common::words, Comparator.reverseOrder()))
                .limit(MOST_ROWS)
                .sorted(Comparator.comparing(c -> c.right().start()))
                .map(Overlap::row)
                .toList();
    }

    private static Row row(Common common) {
        Alignment alignment = new Alignment(
                List.of(),
                List.of(),
                List.of(Alignment.Change.of(Drift.SAME, "")),
                Optional.of(common.left()),
                Optional.of(common.right()));
        return new Row(List.of(common.left()), List.of(common.right()), List.of(alignment));
    }

    /** Runs that tell something. */
    private static Set<List<String>> runsOf(Side side, Side.Sentence sentence) {
        List<Word> words = Words.in(side.report().text(), sentence.span());
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            List<Word> run = words.subList(i, i + RUN);
            if (run.stream().anyMatch(Word::isContent)) {
                runs.add(run.stream().map(Word::key).toList());
            }
        }
        return runs;
    }
}
