package io.waybill.identify.language.nlp4j;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A stretch of a report as the analyser reads it: straight quotes, plain spaces, no Markdown marks, nothing invisible;
 * and where each of its characters stands in the report.
 *
 * <p>All offsets are UTF-16 units, end exclusive. Immutable.
 */
final class NormalisedText {
    /** A run of characters without a space is cut at this length: no word is so long. */
    static final int MAX_WORD = 400;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalisedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Cleans {@code source[from, to)}. */
    static NormalisedText of(String source, int from, int to) {
        Builder builder = new Builder(source, from, to);
        builder.run();
        return new NormalisedText(
                builder.text.toString(),
                Arrays.copyOf(builder.starts, builder.text.length()),
                Arrays.copyOf(builder.ends, builder.text.length()));
    }

    String text() {
        return text;
    }

    /** Offset in the source of the first character of {@code [start, …)}. */
    int sourceStart(int start) {
        return starts[start];
    }

    /** Offset in the source after the last character of {@code […, end)}. */
    int sourceEnd(int end) {
        return ends[end - 1];
    }

    private static final class Builder {
        private final String source;
        private final int from;
        private final int to;
        private final boolean[] markup;
        private final BitSet commas;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private int run;

        Builder(String source, int from, int to) {
            this.source = source;
            this.from = from;
            this.to = to;
            this.markup = Markup.find(source, from, to);
            Asides.mark(source, from, to, markup);
            this.commas = FrontedDates.ends(source, from, to);
            this.text = new StringBuilder(to - from);
            this.starts = new int[to - from + 16];
            this.ends = new int[to - from + 16];
        }

        void run() {
            for (int at = from; at < to; at++) {
                if (commas.get(at - from)) {
                    add(',', at, at);
                }
                if (markup[at - from]) {
                    int end = at + 1;
                    while (end < to && markup[end - from]) {
                        end++;
                    }
                    if (end < to && parts(end)) {
                        add(' ', at, end);
                    }
                    at = end - 1;
                } else {
                    Characters.Replacement with = Characters.replacement(source.charAt(at));
                    switch (with) {
                        case KEEP -> add(source.charAt(at), at, at + 1);
                        case DROP -> {}
                        case SPACE -> add(' ', at, at + 1);
                        case QUOTE -> add('"', at, at + 1);
                        case APOSTROPHE -> add('\'', at, at + 1);
                        case HYPHEN -> add('-', at, at + 1);
                        case DASH -> dash(at);
                        case ELLIPSIS -> {
                            add('.', at, at + 1);
                            add('.', at, at + 1);
                            add('.', at, at + 1);
                        }
                        case BULLET -> {
                            add(' ', at, at);
                            add(SentenceSplitter.BULLET, at, at + 1);
                            add(' ', at + 1, at + 1);
                        }
                    }
                }
            }
        }

        /** Marks stand where a space is missing: {@code the*Shang Yuan Bao*}. */
        private boolean parts(int end) {
            char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            int next = end;
            while (next < to - 1
                    && (markup[next - from]
                            || Characters.replacement(source.charAt(next)) == Characters.Replacement.DROP)) {
                next++;
            }
            char after = source.charAt(next);
            boolean word = Character.isLetterOrDigit(before) || ".,;:)\"".indexOf(before) >= 0;
            return word && (Character.isLetterOrDigit(after) || after == '(');
        }

        /** A dash between numbers joins them, any other parts; two hyphens are how the models know a dash. */
        private void dash(int at) {
            boolean joins = at > from
                    && at + 1 < to
                    && Character.isLetterOrDigit(source.charAt(at - 1))
                    && Character.isLetterOrDigit(source.charAt(at + 1))
                    && source.charAt(at) != Characters.EM_DASH;
            add('-', at, at + 1);
            if (!joins) {
                add('-', at, at + 1);
            }
        }

        private void add(char c, int start, int end) {
            run = c == ' ' ? 0 : run + 1;
            if (run > MAX_WORD && !Character.isLowSurrogate(c)) {
                put(' ', start, start);
                run = 1;
            }
            put(c, start, end);
        }

        private void put(char c, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(c);
        }
    }
}
