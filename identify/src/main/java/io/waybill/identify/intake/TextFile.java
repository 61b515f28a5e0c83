package io.waybill.identify.intake;

import io.waybill.model.Block;
import io.waybill.model.Published;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and Markdown: the text stays as it is, front matter and markup included. */
final class TextFile {
    private static final Pattern BYLINE = Pattern.compile(
            "[*_]*(?:By|BY)\\s+(\\p{Lu}[\\p{L}.’'-]*(?:(?:,? and|,| &)? \\p{Lu}[\\p{L}.’'-]*){1,9})[*_]*");
    private static final Pattern MARKS = Pattern.compile(
            "(?m)^#{1,6} \\S|\\*{1,3}[\\p{L}\\d“(][^*\\n]{1,200}\\*{1,3}|\\[[^\\]\\n]{2,200}\\]\\(https?://[^)\\s]+\\)");
    private static final int FIRST_LINES = 6;
    private static final int HEAD = 2_000;

    private TextFile() {}

    /** Text that bears the marks of Markdown is read as such, whatever its name. */
    static Draft plain(String text) {
        return draft(text, MARKS.matcher(text).results().limit(2).count() == 2);
    }

    static Draft markdown(String text) {
        return draft(text, true);
    }

    private static Draft draft(String text, boolean markdown) {
        FrontMatter front = FrontMatter.of(text);
        int body = front.body();
        List<Block> raw = markdown ? Segmenter.markdown(text, body) : Segmenter.plain(text, body);
        return draft(front.facts(), text, body, raw, markdown);
    }

    /** Completes raw blocks and facts: date lines, datelines, a title from the first heading. */
    static Draft draft(Facts facts, String text, int body, List<Block> raw, boolean markdown) {
        List<Span> apart = new ArrayList<>();
        Optional<StatedDate.Found> line = StatedDate.inLines(text, body);
        line.ifPresent(found -> apart.add(found.span()));
        List<Block> blocks = Polish.polish(text, raw, apart, markdown);
        Optional<Published> published = facts.published()
                .or(() -> line.map(StatedDate.Found::published))
                .or(() -> inDateline(text, body, blocks));
        return new Draft(
                facts.withAuthor(facts.author().or(() -> byline(text, body)))
                        .withTitle(facts.title().or(() -> firstHeading(text, blocks)))
                        .withPublished(published),
                text,
                blocks);
    }

    /** "By Ada Berg" on one of the first lines. */
    private static Optional<String> byline(String text, int body) {
        return Lines.of(text, body, Math.min(text.length(), body + HEAD)).stream()
                .filter(line -> !line.blank())
                .limit(FIRST_LINES)
                .map(line -> BYLINE.matcher(line.of(text)))
                .filter(Matcher::matches)
                .flatMap(byline -> Facts.clean(byline.group(1)).stream())
                .findFirst();
    }

    /** A dateline stands before the first paragraph, after the heading. */
    private static Optional<Published> inDateline(String text, int body, List<Block> blocks) {
        int from = body;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                return StatedDate.within(text, from, block.start())
                        .map(date -> new StatedDate.Found(date, "the dateline").published());
            }
            from = block.end();
        }
        return Optional.empty();
    }

    private static Optional<String> firstHeading(String text, List<Block> blocks) {
        return blocks.stream()
                .findFirst()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .flatMap(block -> Facts.clean(text.substring(block.start(), block.end())));
    }
}
