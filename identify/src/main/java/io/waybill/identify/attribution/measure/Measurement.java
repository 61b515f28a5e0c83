package io.waybill.identify.attribution.measure;

import io.waybill.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what a finder finds with what annotators marked.
 *
 * <p>Counted are items: the part of a stretch that lies in one sentence, each once. An annotated attribution is found
 * whole if one was found whose cue overlaps, whose source overlaps (or is missing in both), and whose content shares
 * at least half of the longer of the two. Where the annotation is flat, nested attributions of the finder do not count.
 */
public final class Measurement {
    private static final double FLAT = 0.01;

    private final Tally source = new Tally();
    private final Tally cue = new Tally();
    private final Tally content = new Tally();
    private final boolean flat;
    private int articles;
    private int attributions;
    private int whole;

    /** @param flat whether the annotation leaves out attributions inside others */
    public Measurement(boolean flat) {
        this.flat = flat;
    }

    /** What came of it. */
    public record Result(
            int articles,
            int attributions,
            int wholly,
            boolean flat,
            Agreement sourceExact,
            Agreement sourceOverlap,
            Agreement cueExact,
            Agreement cueOverlap,
            Agreement contentExact,
            Agreement contentOverlap) {
        /** The share of annotated attributions that were found whole. */
        public double wholeShare() {
            return attributions == 0 ? 0 : (double) wholly / attributions;
        }
    }

    /** Whether hardly any attribution of the articles stands inside another's content. */
    public static boolean isFlat(List<Article> articles) {
        int all = 0;
        int nested = 0;
        for (Article article : articles) {
            for (Marked one : article.annotated()) {
                all++;
                nested += article.annotated().stream().anyMatch(o -> o != one && one.isInside(o)) ? 1 : 0;
            }
        }
        return nested <= FLAT * all;
    }

    /** Counts an article; {@code sentences} are its sentences in order. */
    public void add(Article article, List<Span> sentences, List<Marked> found) {
        List<Marked> counted = flat ? outermost(found) : found;
        articles++;
        attributions += article.annotated().size();
        whole += (int) article.annotated().stream()
                .filter(a -> counted.stream().anyMatch(f -> isWhole(a, f)))
                .count();
        source.add(items(article, sentences, article.annotated(), 0), items(article, sentences, counted, 0));
        cue.add(items(article, sentences, article.annotated(), 1), items(article, sentences, counted, 1));
        content.add(items(article, sentences, article.annotated(), 2), items(article, sentences, counted, 2));
    }

    public Result result() {
        return new Result(
                articles,
                attributions,
                whole,
                flat,
                source.exact(),
                source.overlap(),
                cue.exact(),
                cue.overlap(),
                content.exact(),
                content.overlap());
    }

    private static List<Marked> outermost(List<Marked> found) {
        return found.stream()
                .filter(f -> found.stream().noneMatch(o -> o != f && f.isInside(o) && !o.isInside(f)))
                .toList();
    }

    private static Set<Tally.Item> items(Article article, List<Span> sentences, List<Marked> marked, int part) {
        Set<Tally.Item> items = new HashSet<>();
        for (Marked one : marked) {
            for (Span span : part == 0 ? one.source() : part == 1 ? one.cue() : one.content()) {
                for (int s = 0; s < sentences.size(); s++) {
                    Span sentence = sentences.get(s);
                    if (sentence.overlaps(span.start(), span.end())) {
                        Span item = Article.trimmed(
                                article.text(),
                                Math.max(span.start(), sentence.start()),
                                Math.min(span.end(), sentence.end()));
                        if (item.length() > 0) {
                            items.add(new Tally.Item(s, item.start(), item.end()));
                        }
                    }
                }
            }
        }
        return items;
    }

    private static boolean isWhole(Marked annotated, Marked found) {
        boolean source = annotated.source().isEmpty()
                ? found.source().isEmpty()
                : shared(annotated.source(), found.source()) > 0;
        int longer = Math.max(length(annotated.content()), length(found.content()));
        return source
                && shared(annotated.cue(), found.cue()) > 0
                && shared(annotated.content(), found.content()) * 2 >= longer;
    }

    private static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span a : some) {
            for (Span b : others) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return shared;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
