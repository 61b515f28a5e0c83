package io.waybill.expose.compare;

import io.waybill.expose.page.Sentences;
import io.waybill.model.Report;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One of the two reports, by sentence.
 *
 * @param name what the page calls it, such as "original"
 * @param sentences of what was analysed, in order, without the space around them
 */
record Side(String name, Report report, List<Sentence> sentences) {

    /** @param paragraph number of the paragraph that it stands in */
    record Sentence(Span span, int paragraph, boolean heading) {}

    static Side of(String name, Report report) {
        List<Sentences.Paragraph> all = Sentences.paragraphs(report);
        boolean none = all.stream().noneMatch(Sentences.Paragraph::read);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Sentences.Paragraph paragraph = all.get(i);
            if (none || paragraph.read()) {
                for (Span span : Sentences.in(report.text(), paragraph.span())) {
                    Span bare = stripped(report.text(), span);
                    if (bare.length() > 0) {
                        sentences.add(new Sentence(bare, i, paragraph.heading()));
                    }
                }
            }
        }
        return new Side(name, report, List.copyOf(sentences));
    }

    /** The whole sentence round a stretch; two of them where it runs over an end that only we see. */
    Span around(Span part) {
        int end = Math.min(part.end(), report.text().length());
        int start = Math.min(part.start(), end);
        List<Span> touched = sentences.stream()
                .map(Sentence::span)
                .filter(s -> s.overlaps(start, Math.max(end, start + 1)))
                .toList();
        if (touched.isEmpty()) {
            return stripped(report.text(), new Span(start, end));
        }
        return new Span(
                Math.min(start, touched.getFirst().start()),
                Math.max(end, touched.getLast().end()));
    }

    /** The number of the sentence at an offset, from 1; of what lies between sentences that of the one before. */
    int number(int offset) {
        int number = 0;
        for (Sentence sentence : sentences) {
            if (sentence.span().start() > offset) {
                break;
            }
            number++;
        }
        return Math.max(1, number);
    }

    /** The sentences as stretches that can be read on: overlapping ones made one, and those that follow each other. */
    List<Span> stretches(List<Span> sentences) {
        List<Span> joined = new ArrayList<>();
        sentences.stream().sorted(Comparator.comparing(Span::start)).forEach(next -> {
            Span last = joined.isEmpty() ? new Span(0, 0) : joined.getLast();
            if (!joined.isEmpty() && (next.start() < last.end() || follows(last, next))) {
                joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), next.end())));
            } else {
                joined.add(next);
            }
        });
        return joined;
    }

    /** Whether the second stretch follows the first in the same paragraph, with no sentence between. */
    private boolean follows(Span first, Span second) {
        int before = number(first.end() - 1);
        int after = number(second.start());
        return after == before + 1
                && after <= sentences.size()
                && sentences.get(before - 1).paragraph()
                        == sentences.get(after - 1).paragraph();
    }

    /** "original, sentences 5 and 6". */
    String cited(Span stretch) {
        int first = number(stretch.start());
        int last = number(Math.max(stretch.start(), stretch.end() - 1));
        String numbers = first == last
                ? "sentence " + first
                : "sentences " + first + (last == first + 1 ? " and " : " to ") + last;
        return name + ", " + numbers;
    }

    private static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
