package io.waybill.identify.intake;

import io.waybill.model.Block.Kind;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text of an element block by block. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Extracted out;
    private final StringBuilder words = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private int breaks;

    private HtmlBlocks(Extracted out) {
        this.out = out;
    }

    static void write(Element element, Extracted out) {
        HtmlBlocks visitor = new HtmlBlocks(out);
        element.traverse(visitor);
        visitor.flush();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
            breaks = text.isBlank() ? breaks : 0;
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                lineBreak();
            } else if (CELLS.contains(name)) {
                words.append(words.toString().isBlank() ? "" : " | ");
            } else if (parts(element)) {
                flush();
                kind = kind(name);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !CELLS.contains(element.normalName()) && parts(element)) {
            flush();
            kind = within(element);
        }
    }

    /** One line break is a blank, two part paragraphs. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else {
            words.append('\n');
        }
    }

    private static boolean parts(Element element) {
        return element.isBlock() && !element.normalName().equals("br");
    }

    private static Kind kind(String name) {
        String tag = name.toLowerCase(Locale.ROOT);
        if (HEADINGS.contains(tag)) {
            return Kind.HEADING;
        }
        return switch (tag) {
            case "li", "dd", "dt" -> Kind.BULLET;
            case "tr" -> Kind.TABLE;
            default -> Kind.PARAGRAPH;
        };
    }

    /** After a block within a list item the item goes on. */
    private static Kind within(Element element) {
        Element parent = element.parent();
        return parent == null ? Kind.PARAGRAPH : kind(parent.normalName());
    }

    private void flush() {
        out.add(kind, words.toString());
        words.setLength(0);
        breaks = 0;
    }
}
