package io.waybill.identify.intake;

import io.waybill.identify.intake.Lines.Line;
import io.waybill.model.Block;
import io.waybill.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts text or Markdown into blocks by its lines: what is a heading, a bullet, a row, and which lines belong together. */
final class Segmenter {
    private static final Pattern HASHES = Pattern.compile("#{1,6}[\\s\\p{Z}]*(.*?)[\\s\\p{Z}#]*");
    private static final Pattern BULLET = Pattern.compile(
            "(?:[•·●▪◦‣∙■□➢►*+–—-][\\s\\p{Z}]+|[•·●▪◦‣■➢►]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)][\\s\\p{Z}]+)(?=\\S)(.*)",
            Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("(?:[-*_=#~.\\\\+|:][\\s\\p{Z}]*){2,}+|[-*_=#~]");
    /** A rule of asterisks that the text goes on after, on the same line. */
    private static final Pattern RULED = Pattern.compile("(?:[*_–—-][\\s\\p{Z}]+){2,}+");

    /** "[1]: https://…" gives a link its address. */
    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]]+\\]:\\s+(?:<?https?:|/|#).*");

    private static final Pattern ROW = Pattern.compile("\\|.*\\|");
    /** "Name: value", the name of at most five words. */
    private static final Pattern FIELD = Pattern.compile(
            "[*_]{0,3}\\p{Lu}[\\p{L}\\d.#/()'-]*(?:[\\s\\p{Z}]+[\\p{L}\\d.#/()'-]+){0,4}:[\\s\\p{Z}*_]*\\S.{0,160}");

    private static final Pattern EMPHASISED = Pattern.compile("[*_]+[^\\s*_].*[*_]");

    private final String text;
    private final boolean markdown;
    private final List<Line> lines;
    private final Wrap wrap;
    private final List<Block> blocks = new ArrayList<>();

    private Segmenter(String text, int from, boolean markdown) {
        this.text = text;
        this.markdown = markdown;
        this.lines = Lines.of(text, from, text.length());
        this.wrap = Wrap.measure(text, lines);
    }

    static List<Block> plain(String text, int from) {
        return new Segmenter(text, from, false).run();
    }

    static List<Block> markdown(String text, int from) {
        return new Segmenter(text, from, true).run();
    }

    private List<Block> run() {
        int i = 0;
        while (i < lines.size()) {
            i = next(i);
        }
        return blocks;
    }

    /** Takes the block that starts at a line; returns the line after it. */
    private int next(int i) {
        Line line = lines.get(i);
        String words = line.of(text);
        if (line.blank()
                || RULE.matcher(words).matches()
                || markdown && REFERENCE.matcher(words).matches()) {
            return i + 1;
        }
        if (markdown) {
            Matcher hashes = HASHES.matcher(words);
            if (hashes.matches()) {
                add(
                        Headings.sentences(hashes.group(1)) ? Kind.PARAGRAPH : Kind.HEADING,
                        line.start() + hashes.start(1),
                        line.start() + hashes.end(1));
                return i + 1;
            }
            if (words.startsWith("```") || words.startsWith("~~~")) {
                return afterFence(i, words.substring(0, 3));
            }
            if (ROW.matcher(words).matches()) {
                add(Kind.TABLE, line.start(), line.end());
                return i + 1;
            }
        }
        int fields = fields(i);
        if (fields > i) {
            lines.subList(i, fields).stream()
                    .filter(field -> !field.blank())
                    .forEach(field -> add(Kind.TABLE, field.start(), field.end()));
            return fields;
        }
        Matcher ruled = RULED.matcher(words);
        Matcher bullet = BULLET.matcher(words);
        boolean isBullet = !ruled.lookingAt() && bullet.matches();
        int start = isBullet ? line.start() + bullet.start(1) : markdown ? afterQuoteMark(line) : line.start();
        int end = i + 1;
        while (end < lines.size() && continues(end, isBullet)) {
            end++;
        }
        boolean single = end == i + 1;
        if (!isBullet && single && (underlined(i) || isHeading(i))) {
            add(Kind.HEADING, start, line.end());
        } else {
            add(
                    isBullet ? Kind.BULLET : Kind.PARAGRAPH,
                    start,
                    lines.get(end - 1).end());
        }
        return end;
    }

    private boolean continues(int i, boolean bullet) {
        Line line = lines.get(i);
        String words = line.of(text);
        return !line.blank()
                && !RULE.matcher(words).matches()
                && !BULLET.matcher(words).matches()
                && !(markdown
                        && (words.startsWith("#")
                                || words.startsWith("```")
                                || ROW.matcher(words).matches()))
                && wrap.joins(text, lines.get(i - 1), line, bullet);
    }

    /** The end of the lines from here on that are of the form "Name: value"; one alone may be a sentence. */
    private int fields(int i) {
        int found = 0;
        int end = i;
        for (int at = i; at < lines.size(); at++) {
            String words = lines.get(at).of(text);
            boolean known = Fields.line(words);
            if (known || FIELD.matcher(words).matches() && !endsAsSentence(words)) {
                found += known ? 2 : 1;
                end = at + 1;
            } else if (!words.isEmpty()) {
                break;
            }
        }
        return found > 1 ? end : i;
    }

    private static boolean endsAsSentence(String words) {
        return ".!?”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private int afterFence(int i, String fence) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).of(text).startsWith(fence)) {
            end++;
        }
        return end + 1;
    }

    private int afterQuoteMark(Line line) {
        int start = line.start();
        while (start < line.end() && (text.charAt(start) == '>' || Lines.isBlank(text.charAt(start)))) {
            start++;
        }
        return start;
    }

    private boolean underlined(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).of(text).matches("={3,}|-{3,}");
    }

    private boolean isHeading(int i) {
        String words = lines.get(i).of(text);
        if (markdown && EMPHASISED.matcher(words).matches()) {
            return Headings.shape(words.replaceAll("[*_]", ""));
        }
        boolean leading = lines.subList(0, i).stream().allMatch(Line::blank);
        int after = i + 1;
        while (after < lines.size() && lines.get(after).blank()) {
            after++;
        }
        boolean before = after < lines.size() && lines.get(after).length() > words.length();
        return Headings.inPlainText(words, leading, before);
    }

    private void add(Kind kind, int start, int end) {
        if (start < end) {
            blocks.add(new Block(kind, start, end));
        }
    }
}
