package io.waybill.identify.claim;

import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a very long report into portions that are read one after another, so that time and memory grow with its length and
 * not with its square. Cut at the beginning of a block where one is near.
 */
final class Portions {
    /** More than any press release, some thirty pages. */
    static final int MOST_TOKENS = 20_000;

    private Portions() {}

    /**
     * A stretch of a report.
     *
     * @param document its sentences, numbered from 0
     * @param first number over the report of its first sentence
     * @param from the stretch of text that belongs to it, [from, to)
     */
    record Portion(Document document, int first, int from, int to) {}

    static List<Portion> of(Document document) {
        return of(document, MOST_TOKENS);
    }

    static List<Portion> of(Document document, int mostTokens) {
        List<Portion> portions = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        int from = 0;
        for (int first = 0; first < sentences.size(); ) {
            int end = end(sentences, first, mostTokens);
            boolean last = end == sentences.size();
            int to = last
                    ? document.report().text().length()
                    : sentences.get(end).start();
            portions.add(new Portion(part(document, first, end), first, from, to));
            first = end;
            from = to;
        }
        return portions;
    }

    /** Behind the last sentence that fits, or the last block of which half of the portion or more is filled. */
    private static int end(List<Sentence> sentences, int first, int mostTokens) {
        int tokens = 0;
        int block = -1;
        int at = first;
        for (; at < sentences.size(); at++) {
            if (at > first && sentences.get(at).block() != sentences.get(at - 1).block() && tokens > mostTokens / 2) {
                block = at;
            }
            tokens += sentences.get(at).tokens().size();
            if (at > first && tokens > mostTokens) {
                return block < 0 ? at : block;
            }
        }
        return at;
    }

    private static Document part(Document document, int first, int end) {
        List<Sentence> part = new ArrayList<>();
        for (Sentence s : document.sentences().subList(first, end)) {
            part.add(new Sentence(s.index() - first, s.block(), s.kind(), s.start(), s.end(), s.tokens()));
        }
        return new Document(document.report(), part);
    }
}
