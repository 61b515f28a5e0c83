package io.waybill.identify.intake;

import io.waybill.model.Block;
import io.waybill.model.Block.Kind;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes raw blocks fit for analysis: markup, datelines and date lines lie outside, standard text and links are left out. */
final class Polish {
    /** A run of bold words; a heading where it stands between a sentence's end and a sentence's start. */
    private static final Pattern BOLD =
            Pattern.compile("\\*\\*[\\s\\p{Z}]*([^*\\n]{2,160}?)[\\s\\p{Z}]*\\*\\*[\\s\\p{Z}]*");

    private static final Pattern LINK =
            Pattern.compile("\\W*!?\\[[^\\]]*\\]\\([^)]*\\)\\W*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TAGS = Pattern.compile("(?:<[^<>]{1,300}>\\s*)+");
    private static final int DATELINE_BLOCKS = 4;

    private final String text;
    private final boolean markdown;
    private final List<Block> out = new ArrayList<>();
    private int paragraphs;
    private boolean standardSection;

    private Polish(String text, boolean markdown) {
        this.text = text;
        this.markdown = markdown;
    }

    /**
     * @param apart stretches that are no part of the report's words, such as a date line
     * @param markdown asterisks and the like are markup
     */
    static List<Block> polish(String text, List<Block> raw, List<Span> apart, boolean markdown) {
        Polish polish = new Polish(text, markdown);
        for (Block block : raw) {
            polish.take(without(block, apart));
        }
        return polish.out;
    }

    private static Block without(Block block, List<Span> apart) {
        int start = block.start();
        for (Span span : apart) {
            if (span.start() <= start && span.end() > start) {
                start = Math.min(block.end(), span.end());
            }
        }
        return new Block(block.kind(), start, block.end());
    }

    private void take(Block raw) {
        Block block = trim(raw);
        String words = text.substring(block.start(), block.end());
        if (words.chars().noneMatch(Character::isLetter) && block.kind() != Kind.TABLE) {
            return;
        }
        if (block.kind() == Kind.HEADING) {
            standardSection = Boilerplate.section(words);
        }
        if (standardSection || leftOut(block.kind(), words)) {
            return;
        }
        if (block.kind() == Kind.PARAGRAPH) {
            paragraph(block);
        } else {
            out.add(block);
        }
    }

    private boolean leftOut(Kind kind, String words) {
        return words.isEmpty()
                || Boilerplate.block(words)
                || kind != Kind.HEADING && Boilerplate.paragraph(words)
                || markdown
                        && (LINK.matcher(words).matches() || TAGS.matcher(words).matches());
    }

    private void paragraph(Block block) {
        int start = block.start();
        paragraphs++;
        if (paragraphs <= DATELINE_BLOCKS) {
            Span dateline = Dateline.in(text, block.start(), block.end(), markdown);
            if (dateline.length() > 0) {
                addTrimmed(Kind.HEADING, start, dateline.start());
                start = dateline.end();
            }
        }
        if (markdown) {
            start = headingsWithin(start, block.end());
        }
        addTrimmed(Kind.PARAGRAPH, start, block.end());
    }

    /** Adds what bold headings within a paragraph part off; returns where the rest starts. */
    private int headingsWithin(int from, int to) {
        int start = from;
        Matcher bold = BOLD.matcher(text).region(Math.max(from - 3, 0), to);
        while (bold.find()) {
            boolean opens = bold.start() <= from || endsSentence(bold.start(), from);
            if (opens
                    && bold.end() < to
                    && startsSentence(bold.end())
                    && Headings.shape(bold.group(1))
                    && Character.isUpperCase(bold.group(1).codePointAt(0))) {
                addTrimmed(Kind.PARAGRAPH, start, Math.max(start, bold.start()));
                addTrimmed(Kind.HEADING, bold.start(1), bold.end(1));
                start = bold.end();
            }
        }
        return start;
    }

    private boolean endsSentence(int at, int from) {
        int i = at - 1;
        while (i >= from && (Lines.isBlank(text.charAt(i)) || "”\"’)".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < from || ".!?".indexOf(text.charAt(i)) >= 0;
    }

    /** A capital and a second word in small letters: not a name that goes on. */
    private boolean startsSentence(int at) {
        return SENTENCE_START.matcher(text).region(at, text.length()).lookingAt();
    }

    private static final Pattern SENTENCE_START =
            Pattern.compile("[“\"]?\\p{Lu}[\\p{L}’'.,-]*[\\s\\p{Z}]+[“(]?[\\p{L}\\d]");

    private void addTrimmed(Kind kind, int start, int end) {
        Block block = trim(new Block(kind, start, end));
        if (text.substring(block.start(), block.end()).chars().anyMatch(Character::isLetter)) {
            out.add(block);
        }
    }

    private Block trim(Block block) {
        int start = block.start();
        int end = block.end();
        while (start < end && edge(text.charAt(start))) {
            start++;
        }
        while (end > start && edge(text.charAt(end - 1))) {
            end--;
        }
        return new Block(block.kind(), start, end);
    }

    private boolean edge(char c) {
        return Lines.isBlank(c) || markdown && (c == '*' || c == '_' || c == '#' || c == '\\');
    }
}
