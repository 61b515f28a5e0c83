package io.waybill.identify.intake;

import io.waybill.model.Block;
import io.waybill.model.Published;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain text and Markdown: the text stays as it is, front matter and markup included. */
final class TextFile {
    private TextFile() {}

    static Draft plain(String text) {
        FrontMatter front = FrontMatter.of(text);
        return draft(front.facts(), text, front.body(), Segmenter.plain(text, front.body()), false);
    }

    static Draft markdown(String text) {
        FrontMatter front = FrontMatter.of(text);
        return draft(front.facts(), text, front.body(), Segmenter.markdown(text, front.body()), true);
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
                facts.withTitle(facts.title().or(() -> firstHeading(text, blocks)))
                        .withPublished(published),
                text,
                blocks);
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
