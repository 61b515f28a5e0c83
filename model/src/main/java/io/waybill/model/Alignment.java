package io.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * One statement of a rewrite beside the one of the original that it tells again. Each span lies within one sentence.
 *
 * @param original ids of the claims of the original that are told again; empty where something was added
 * @param rewrite ids of the claims of the rewrite; empty where something was dropped
 * @param changes what happened, at least one; {@link Drift#SAME} alone where nothing did
 * @param originalSpan UTF-16 offsets into the original's text; empty where something was added
 * @param rewriteSpan UTF-16 offsets into the rewrite's text; empty where something was dropped
 */
public record Alignment(
        List<String> original,
        List<String> rewrite,
        List<Change> changes,
        Optional<Span> originalSpan,
        Optional<Span> rewriteSpan) {
    public Alignment {
        original = List.copyOf(original);
        rewrite = List.copyOf(rewrite);
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an alignment that does not say what happened");
        }
        if (originalSpan.isEmpty() && rewriteSpan.isEmpty()) {
            throw new IllegalArgumentException("an alignment of nothing with nothing");
        }
    }

    /** The kinds of change, each once, in the order told. */
    public List<Drift> drift() {
        return changes.stream().map(Change::kind).distinct().toList();
    }

    public boolean has(Drift kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    /**
     * One thing that changed.
     *
     * @param original the words of the original that it concerns, where there are such
     * @param rewrite the words of the rewrite
     * @param words for a reader, such as "John Kirby → officials"
     */
    public record Change(Drift kind, Optional<Span> original, Optional<Span> rewrite, String words) {
        public static Change of(Drift kind, String words) {
            return new Change(kind, Optional.empty(), Optional.empty(), words);
        }
    }
}
