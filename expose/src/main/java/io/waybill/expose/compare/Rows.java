package io.waybill.expose.compare;

import io.waybill.model.Alignment;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Alignments as rows: those of one sentence together, and what is left out in a row as one gap. */
final class Rows {
    /** Sentences of the rewrite that one sentence of the original may feed in one row; it is shown again after that. */
    private static final int MOST_FED = 3;

    private final Pair pair;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Alignment> traces;

    private Rows(Pair pair) {
        this.pair = pair;
        traces = traces();
    }

    /** A row that grows; {@code at} is the place of its first alignment. */
    private record Draft(int at, List<Span> left, List<Span> right, List<Alignment> alignments) {
        Row row() {
            return new Row(left, right, alignments);
        }
    }

    /** In the order of the rewrite, what was left out at its place. */
    static List<Row> of(Pair pair) {
        Rows rows = new Rows(pair);
        List<Alignment> all = new ArrayList<>(pair.comparison().alignments());
        rows.traces.forEach(one -> all.add(place(one, all), one));
        rows.paired(all);
        if (pair.isDerived()) {
            rows.single(all);
        }
        return rows.drafts.stream()
                .sorted(Comparator.comparing(Draft::at))
                .map(Draft::row)
                .toList();
    }

    private void paired(List<Alignment> all) {
        for (int i = 0; i < all.size(); i++) {
            Optional<Span> left = left(all.get(i));
            Optional<Span> right = right(all.get(i));
            if (left.isPresent() && right.isPresent()) {
                Draft last = drafts.isEmpty() ? null : drafts.getLast();
                boolean joins = last != null
                        && (holds(last.right, right.get())
                                || last.left.size() == 1
                                        && last.right.size() < MOST_FED
                                        && holds(last.left, left.get()));
                put(last != null && joins ? last : open(i), left, right, all.get(i));
            }
        }
    }

    private void single(List<Alignment> all) {
        List<Draft> paired = List.copyOf(drafts);
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            Alignment alignment = all.get(i);
            Optional<Span> left = left(alignment);
            Optional<Span> right = right(alignment);
            if (left.isPresent() && right.isPresent()) {
                continue;
            }
            Optional<Draft> same = paired.stream()
                    .filter(draft -> left.filter(s -> holds(draft.left, s)).isPresent()
                            || right.filter(s -> holds(draft.right, s)).isPresent())
                    .findFirst();
            if (same.isPresent()) {
                put(same.get(), Optional.empty(), Optional.empty(), alignment);
            } else {
                put(neighbour(all, i).orElseGet(() -> open(at)), left, right, alignment);
            }
        }
        drafts.removeIf(draft -> draft.alignments.isEmpty());
    }

    /** The gap just before, if this one goes on with it; a denial and a trace of rewriting have rows of their own. */
    private Optional<Draft> neighbour(List<Alignment> all, int at) {
        return drafts.stream()
                .filter(draft -> draft.left.isEmpty() || draft.right.isEmpty())
                .filter(draft -> at > 0 && draft.alignments.contains(all.get(at - 1)))
                .filter(draft ->
                        draft.left.isEmpty() == all.get(at).originalSpan().isEmpty())
                .filter(draft -> traces.contains(draft.alignments.getLast()) == traces.contains(all.get(at)))
                .filter(draft -> denies(draft.alignments.getLast()) == denies(all.get(at))
                        || left(all.get(at)).filter(s -> holds(draft.left, s)).isPresent())
                .findFirst();
    }

    private boolean denies(Alignment alignment) {
        return pair.claims(alignment.original()).stream().anyMatch(claim -> Said.of(claim) == Said.DENIAL);
    }

    private Draft open(int at) {
        Draft draft = new Draft(at, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        drafts.add(draft);
        return draft;
    }

    private static void put(Draft draft, Optional<Span> left, Optional<Span> right, Alignment alignment) {
        left.filter(s -> !draft.left.contains(s)).ifPresent(draft.left::add);
        right.filter(s -> !draft.right.contains(s)).ifPresent(draft.right::add);
        draft.alignments.add(alignment);
    }

    private static boolean holds(List<Span> sentences, Span sentence) {
        return sentences.stream().anyMatch(s -> s.overlaps(sentence.start(), sentence.end()));
    }

    private Optional<Span> left(Alignment alignment) {
        return alignment.originalSpan().map(pair.original()::around);
    }

    private Optional<Span> right(Alignment alignment) {
        return alignment.rewriteSpan().map(pair.rewrite()::around);
    }

    private static int place(Alignment one, List<Alignment> all) {
        for (int i = 0; i < all.size(); i++) {
            if (start(all.get(i)) > start(one)) {
                return i;
            }
        }
        return all.size();
    }

    private static int start(Alignment alignment) {
        return alignment.rewriteSpan().map(Span::start).orElse(-1);
    }

    /** Traces of rewriting in sentences that nothing is aligned with. */
    private List<Alignment> traces() {
        return pair.comparison().artefacts().stream()
                .filter(artefact -> pair.comparison().alignments().stream()
                        .flatMap(a -> right(a).stream())
                        .noneMatch(s -> s.overlaps(artefact.start(), artefact.end())))
                .map(artefact -> new Alignment(
                        List.of(),
                        List.of(),
                        List.of(Alignment.Change.of(Drift.ADDED, Wording.artefact(artefact.kind()))),
                        Optional.empty(),
                        Optional.of(new Span(artefact.start(), artefact.end()))))
                .toList();
    }
}
