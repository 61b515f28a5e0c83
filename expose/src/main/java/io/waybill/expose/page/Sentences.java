package io.waybill.expose.page;

import io.waybill.model.Block;
import io.waybill.model.Report;
import io.waybill.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where paragraphs and sentences of a report begin and end, for showing a claim in its context. */
public final class Sentences {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\b\\p{Lu}|\\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Co|Ltd|Inc|Corp|No|St|Jr|Sr|vs))\\.\\s*$");
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private Sentences() {}

    /**
     * A paragraph to show.
     *
     * @param read whether it is part of what was analysed
     */
    public record Paragraph(Span span, boolean heading, boolean read) {}

    /** The blocks, and between them what was not analysed. */
    public static List<Paragraph> paragraphs(Report report) {
        List<Paragraph> all = new ArrayList<>();
        int at = 0;
        for (Block block : report.blocks()) {
            if (block.start() >= at && block.end() <= report.text().length()) {
                between(report, at, block.start(), all);
                all.add(new Paragraph(new Span(block.start(), block.end()), block.kind() == Block.Kind.HEADING, true));
                at = block.end();
            }
        }
        between(report, at, report.text().length(), all);
        return all;
    }

    private static void between(Report report, int from, int to, List<Paragraph> all) {
        var gaps = GAP.matcher(report.text()).region(from, to);
        int at = from;
        while (at < to) {
            boolean found = gaps.find();
            int end = found ? gaps.start() : to;
            if (hasWord(report.text(), at, end)) {
                all.add(new Paragraph(new Span(at, end), false, false));
            }
            at = found ? gaps.end() : to;
        }
    }

    private static boolean hasWord(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The sentences of a stretch. */
    public static List<Span> in(String text, Span part) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String words = text.substring(part.start(), part.end());
        breaks.setText(words);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String before = words.substring(Math.max(start, end - 8), end);
            if (end == words.length() || !ABBREVIATION.matcher(before).find()) {
                sentences.add(new Span(part.start() + start, part.start() + end));
                start = end;
            }
        }
        return sentences;
    }

    /** The whole sentence, or sentences, round a claim's words. */
    public static Span around(Report report, int start, int end) {
        Span part = report.blocks().stream()
                .filter(b -> b.start() <= start && end <= b.end())
                .findFirst()
                .map(b -> new Span(b.start(), b.end()))
                .orElseGet(() -> paragraph(report, start, end));
        int from = start;
        int to = end;
        for (Span sentence : in(report.text(), part)) {
            if (sentence.overlaps(start, end)) {
                from = Math.min(from, sentence.start());
                to = Math.max(to, sentence.end());
            }
        }
        return new Span(from, to);
    }

    private static Span paragraph(Report report, int start, int end) {
        return paragraphs(report).stream()
                .map(Paragraph::span)
                .filter(s -> s.contains(start, end))
                .findFirst()
                .orElse(new Span(start, end));
    }
}
