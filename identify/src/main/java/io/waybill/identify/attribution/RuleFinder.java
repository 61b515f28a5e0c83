package io.waybill.identify.attribution;

import io.waybill.identify.language.Document;
import io.waybill.identify.language.SyntaxTree;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds attributions by rules over parses. Immutable and safe for use by several threads. */
public final class RuleFinder implements AttributionFinder {
    private final Cues cues;

    private RuleFinder(Cues cues) {
        this.cues = cues;
    }

    /** Reads the tables; throws {@link io.waybill.model.WaybillException} where one is damaged. */
    public static RuleFinder load() {
        return new RuleFinder(Cues.all());
    }

    @Override
    public List<Attributed> find(Document document) {
        List<SyntaxTree> trees =
                document.sentences().stream().map(SyntaxTree::new).toList();
        Quotes quotes = new Quotes(document.report().text(), trees);
        MarkFrames marks = new MarkFrames(trees, quotes);
        Extents extents = new Extents(quotes);
        List<Frame> frames = new ArrayList<>();
        for (SyntaxTree tree : trees) {
            List<Frame> found = new ArrayList<>();
            marks.of(tree).ifPresent(found::add);
            VerbFrames verbs = new VerbFrames(tree, cues, quotes);
            AdjectiveFrames adjectives = new AdjectiveFrames(tree, cues, verbs::says);
            NounFrames nouns = new NounFrames(tree, cues);
            PhraseFrames phrases = new PhraseFrames(tree, cues);
            for (int i = 0; i < tree.size(); i++) {
                Optional<Frame> frame = phrases.phrase(i);
                if (frame.isEmpty()) {
                    frame = adjectives.adjective(i);
                }
                if (frame.isEmpty() && tree.isVerb(i)) {
                    frame = verbs.verb(i);
                }
                if (frame.isEmpty() && tree.pos(i).startsWith("NN")) {
                    frame = nouns.noun(i);
                }
                frame.ifPresent(found::add);
            }
            found.forEach(extents::settle);
            frames.addAll(withoutDoubles(found));
        }
        new QuoteRuns(trees, quotes, frames).assign();
        return listed(frames, extents);
    }

    /** One cue, one attribution: of two that share words of their cues the one that begins first holds. */
    private static List<Frame> withoutDoubles(List<Frame> found) {
        List<Frame> kept = new ArrayList<>();
        for (Frame frame : found) {
            boolean shares = kept.stream().anyMatch(k -> k.cue.intersects(frame.cue));
            if (shares) {
                continue;
            }
            kept.add(frame);
        }
        return kept;
    }

    private static List<Attributed> listed(List<Frame> frames, Extents extents) {
        List<Attributed> all = new ArrayList<>();
        for (Frame frame : frames) {
            Span cue = whole(frame.tree, frame.cue);
            Optional<Span> source =
                    frame.source.isEmpty() ? Optional.empty() : Optional.of(whole(frame.tree, frame.source));
            List<Span> content = new ArrayList<>(extents.spans(frame.tree, frame.content));
            content.addAll(frame.more);
            content.sort(Comparator.comparingInt(Span::start));
            if (!content.isEmpty()) {
                all.add(new Attributed(
                        frame.tree.sentence().index(),
                        source,
                        cue,
                        joined(content),
                        frame.word.stance(),
                        frame.word.kind(),
                        OptionalInt.empty()));
            }
        }
        all.sort(Comparator.comparingInt((Attributed a) -> a.cue().start()));
        return nested(all);
    }

    /** Stretches with nothing but spaces between them become one. */
    private static List<Span> joined(List<Span> content) {
        List<Span> joined = new ArrayList<>();
        for (Span span : content) {
            if (!joined.isEmpty() && span.start() <= joined.getLast().end() + 1) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Attributed> nested(List<Attributed> all) {
        List<Attributed> result = new ArrayList<>();
        for (Attributed inner : all) {
            int nearest = -1;
            int length = Integer.MAX_VALUE;
            for (int i = 0; i < all.size(); i++) {
                Attributed outer = all.get(i);
                int start = outer.content().getFirst().start();
                int end = outer.content().getLast().end();
                if (outer == inner || inner.cue().start() < start || inner.cue().end() > end) {
                    continue;
                }
                int size = outer.content().stream().mapToInt(Span::length).sum();
                boolean holds = outer.content().stream()
                        .anyMatch(
                                s -> s.contains(inner.cue().start(), inner.cue().end()));
                boolean each = inner.content().stream()
                        .anyMatch(
                                s -> s.contains(outer.cue().start(), outer.cue().end()));
                if (holds && !each && size < length) {
                    nearest = i;
                    length = size;
                }
            }
            result.add(nearest < 0 ? inner : inner.inside(OptionalInt.of(nearest)));
        }
        return result;
    }

    private static Span whole(SyntaxTree tree, BitSet tokens) {
        return new Span(tree.start(tokens.nextSetBit(0)), tree.end(tokens.length() - 1));
    }
}
