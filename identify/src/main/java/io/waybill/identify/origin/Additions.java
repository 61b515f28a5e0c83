package io.waybill.identify.origin;

import io.waybill.identify.origin.Profile.Kind;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds clauses of a sentence told again that have no counterpart in the original. Only what is clearly new is told: a
 * rewriter has many words for one thing.
 */
final class Additions {
    /** A clause of less, such as "it added", says nothing of its own. */
    private static final double LEAST = 1.2;
    /** Of a new clause the sentences that are told again have so much at most, names included. */
    private static final double TOLD = 0.25;
    /** The same of its verbs, nouns and adjectives. */
    private static final double TOLD_WORDS = 0.15;
    /** The same in any sentence of the original. */
    private static final double KNOWN_WORDS = 0.35;
    /** What joins names that the original never joins may share so many of its words. */
    private static final double JOINING = 0.5;

    private final Profile original;
    private final Profile rewrite;
    private final Aligner aligner;
    private final int first;
    private final double[] there;
    private final double[] anywhere;

    private Additions(Tracing tracing, int sentence, List<Aligner.Link> links) {
        original = tracing.original();
        rewrite = tracing.rewrite();
        aligner = tracing.aligner();
        first = rewrite.from(sentence);
        there = aligner.told(sentence, o -> links.stream().anyMatch(link -> link.original() == o));
        anywhere = aligner.told(sentence, o -> true);
    }

    /** The new clauses of a sentence that tells those of the original again. */
    static List<Span> of(Tracing tracing, int sentence, List<Aligner.Link> links) {
        Additions additions = new Additions(tracing, sentence, links);
        List<Span> added = new ArrayList<>();
        Profile rewrite = tracing.rewrite();
        for (int head = rewrite.from(sentence); head < rewrite.to(sentence); head++) {
            if (rewrite.words.clauses()[head] == head && !additions.isCue(sentence, head)) {
                List<Integer> words = additions.words(head, rewrite.to(sentence));
                if (!words.isEmpty() && additions.isNew(head, words)) {
                    added.add(rewrite.span(words.getFirst(), words.getLast() + 1));
                }
            }
        }
        return added;
    }

    /** Whether a word only tells who speaks. */
    private boolean isCue(int sentence, int word) {
        int start = rewrite.words.starts()[word];
        return rewrite.voice(sentence).part().stream()
                .flatMap(link -> link.cue().stream())
                .anyMatch(cue -> cue.start() <= start && start < cue.end());
    }

    private List<Integer> words(int head, int end) {
        List<Integer> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (rewrite.words.clauses()[i] == head
                    && rewrite.text(i).codePoints().limit(1).anyMatch(Character::isLetterOrDigit)) {
                words.add(i);
            }
        }
        return words;
    }

    private boolean isNew(int head, List<Integer> words) {
        List<Integer> content =
                words.stream().filter(i -> rewrite.kind(i) == Kind.CONTENT).toList();
        boolean tells = weight(content) >= LEAST && there[head - first] <= TOLD;
        if (!tells || words.stream().anyMatch(i -> rewrite.kind(i) == Kind.NUMBER && there[i - first] == 1)) {
            return false;
        }
        boolean unlike = share(words, there) <= TOLD
                && share(content, there) <= TOLD_WORDS
                && share(content, anywhere) <= KNOWN_WORDS;
        return unlike || share(content, anywhere) <= JOINING && joins(head, words);
    }

    private double weight(List<Integer> words) {
        return words.stream().mapToDouble(aligner::weight).sum();
    }

    private double share(List<Integer> words, double[] told) {
        return words.stream()
                        .mapToDouble(i -> aligner.weight(i) * told[i - first])
                        .sum()
                / Math.max(weight(words), 1e-9);
    }

    /** Whether the verb stands between two names that the original has, but in no sentence together. */
    private boolean joins(int head, List<Integer> words) {
        int before = -1;
        int after = -1;
        for (int i : words) {
            if (rewrite.kind(i) == Kind.NAME) {
                before = i < head ? i : before;
                after = i > head && after < 0 ? i : after;
            }
        }
        if (before < 0 || after < 0) {
            return false;
        }
        Set<Integer> with = sentencesWith(before);
        Set<Integer> others = sentencesWith(after);
        boolean known = !with.isEmpty() && !others.isEmpty();
        with.retainAll(others);
        return known && with.isEmpty();
    }

    private Set<Integer> sentencesWith(int name) {
        Set<Integer> sentences = new HashSet<>();
        for (int i = 0; i < original.size(); i++) {
            if (original.words.concepts()[i] == rewrite.words.concepts()[name]) {
                sentences.add(original.sentenceOf(i));
            }
        }
        return sentences;
    }
}
