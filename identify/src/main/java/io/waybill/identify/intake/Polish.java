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

    private static final Pattern LINKS =
            Pattern.compile("(?:!?\\[[^\\]]{0,1000}\\]\\([^)]{0,2000}\\)|\\W)*+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARK =
            Pattern.compile("\\[\\^?\\d{1,3}\\](?:\\(#[^)]*\\)|:)|!?\\[|(?:<[^<>\\n]{1,300}>[\\s\\p{Z}]*)++");
    private static final Pattern CREDITS = Pattern.compile(
            "[\\s\\p{Z}]*\\((?:[Rr]eporting|[Ww]riting|[Ee]diting|[Aa]dditional reporting)[^()]{0,40} by [^()]{2,300}\\)$");
    private static final Pattern TAGS = Pattern.compile("(?:<[^<>]{1,300}>\\s*)++");
    private static final Pattern SENTENCE_START =
            Pattern.compile("[“\"]?\\p{Lu}[\\p{L}’'.,-]*[\\s\\p{Z}]+[“(]?[\\p{L}\\d]");
    private static final int DATELINE_BLOCKS = 4;
    private static final int SENTENCE_WORDS = 12;
    /** A longer paragraph holds more than standard text. */
    private static final int LONGEST_STANDARD = 900;

    private final String text;
    private final boolean markdown;
    private final List<Block> out = new ArrayList<>();
    private int paragraphs;
    private Section section = Section.REPORT;

    /** What the last heading opened. */
    private enum Section {
        REPORT,
        STANDARD,
        FIELDS;

        static Section of(String heading) {
            return Boilerplate.section(heading) ? STANDARD : Boilerplate.fields(heading) ? FIELDS : REPORT;
        }
    }

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
        boolean title = Boilerplate.section(words) || Boilerplate.fields(words);
        if (title || block.kind() == Kind.HEADING && (section != Section.FIELDS || hashed(block))) {
            section = Section.of(words);
        } else if (section == Section.FIELDS && runningText(words)
                || section == Section.STANDARD && Boilerplate.resumes(words)) {
            section = Section.REPORT;
        }
        if (section == Section.STANDARD || leftOut(block.kind(), words)) {
            return;
        }
        if (title) {
            add(Kind.HEADING, block.start(), block.end());
        } else if (section == Section.FIELDS
                || block.kind() == Kind.HEADING && (Fields.line(words) || Fields.opens(words))) {
            add(Kind.TABLE, block.start(), block.end());
        } else if (block.kind() == Kind.PARAGRAPH) {
            paragraph(block);
        } else {
            add(block.kind(), block.start(), block.end());
        }
    }

    /** A heading by its mark, not by its form. */
    private boolean hashed(Block block) {
        int i = block.start() - 1;
        while (i >= 0 && edge(text.charAt(i)) && text.charAt(i) != '#' && !Lines.isBreak(text.charAt(i))) {
            i--;
        }
        return markdown && i >= 0 && text.charAt(i) == '#';
    }

    private static boolean runningText(String words) {
        return words.endsWith(".") && !Fields.line(words) && words.split("\\s+").length >= SENTENCE_WORDS;
    }

    private boolean leftOut(Kind kind, String words) {
        return words.isEmpty()
                || Boilerplate.block(words)
                || kind != Kind.HEADING && words.length() <= LONGEST_STANDARD && Boilerplate.paragraph(words)
                || markdown
                        && (words.contains("](") && LINKS.matcher(words).matches()
                                || TAGS.matcher(words).matches());
    }

    private void paragraph(Block block) {
        int start = block.start();
        paragraphs++;
        if (paragraphs <= DATELINE_BLOCKS) {
            Span dateline = Dateline.in(text, block.start(), block.end(), markdown);
            if (dateline.length() > 0) {
                kicker(start, dateline.start());
                start = dateline.end();
            }
        }
        if (markdown) {
            start = headingsWithin(start, block.end());
        }
        Matcher credits = CREDITS.matcher(text).region(start, block.end());
        rest(start, credits.find() ? credits.start() : block.end());
    }

    /** Adds the words before a dateline, which markup parts into headings. */
    private void kicker(int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '*') {
                addTrimmed(Kind.HEADING, from, i);
                from = i + 1;
            }
        }
    }

    /** Adds a stretch of a paragraph as what the section makes of it; fields at its end are a table. */
    private void rest(int start, int end) {
        if (section == Section.FIELDS) {
            addTrimmed(Kind.TABLE, start, end);
        } else if (section == Section.REPORT && start < end) {
            int fields = Fields.tail(text, start, end);
            addTrimmed(Kind.PARAGRAPH, start, fields);
            addTrimmed(Kind.TABLE, fields, end);
        }
    }

    /** Adds what bold headings within a paragraph part off; returns where the rest starts. */
    private int headingsWithin(int from, int to) {
        int start = from;
        Matcher bold = BOLD.matcher(text).region(Math.max(from - 3, 0), to);
        while (bold.find()) {
            String words = bold.group(1);
            boolean opens = bold.start() <= from || endsSentence(bold.start(), from);
            boolean title = Boilerplate.section(words) || Boilerplate.fields(words);
            if (opens && (title || startsSentence(bold.end(), to) && isTitle(words))) {
                rest(start, bold.start());
                section = Section.of(words);
                if (section != Section.STANDARD) {
                    addTrimmed(Kind.HEADING, bold.start(1), bold.end(1));
                }
                start = bold.end();
            }
        }
        return start;
    }

    private static boolean isTitle(String words) {
        return Headings.shape(words) && Character.isUpperCase(words.codePointAt(0));
    }

    private boolean endsSentence(int at, int from) {
        int i = at - 1;
        while (i >= from && (Lines.isBlank(text.charAt(i)) || "”\"’)".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < from || ".!?".indexOf(text.charAt(i)) >= 0;
    }

    /** A capital and a second word: not a name that goes on, nor a field. */
    private boolean startsSentence(int at, int to) {
        return at < to && SENTENCE_START.matcher(text).region(at, to).lookingAt();
    }

    private void addTrimmed(Kind kind, int start, int end) {
        Block block = trim(new Block(kind, Math.min(start, end), end));
        String words = text.substring(block.start(), block.end());
        if (words.chars().anyMatch(Character::isLetter) && !Boilerplate.block(words)) {
            add(kind, block.start(), block.end());
        }
    }

    /** Adds a block without the mark of a footnote, the opening bracket of a link or tags before its words. */
    private void add(Kind kind, int start, int end) {
        Matcher mark = MARK.matcher(text).region(start, end);
        if (markdown && mark.lookingAt()) {
            addTrimmed(kind, mark.end(), end);
        } else {
            out.add(new Block(kind, start, end));
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
