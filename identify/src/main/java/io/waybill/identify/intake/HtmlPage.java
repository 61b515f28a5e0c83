package io.waybill.identify.intake;

import io.waybill.lexicon.resource.Tsv;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page: the main text without navigation, headings, lists and tables as blocks, facts from its head. */
final class HtmlPage {
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");
    private static final int HEAD_BYTES = 4096;
    private static final String NOISE = String.join(
            ",",
            Tsv.rows(HtmlPage.class, "html-noise.tsv", 1).stream()
                    .map(row -> row.get(0))
                    .toList());
    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, svg, canvas";
    private static final List<String> MAIN = List.of(
            "[itemprop=articleBody]", "article", "main", "[role=main]", "#content, #main-content, .article-body");
    private static final int LEAST_TEXT = 140;

    private HtmlPage() {}

    static Draft read(byte[] bytes, Limits limits) throws Refusal {
        String html = Encoding.decode(bytes, declared(bytes));
        try {
            Document page = Parser.htmlParser().setMaxDepth(limits.htmlDepth()).parseInput(html, "");
            Facts facts = PageFacts.of(page);
            removeNoise(page);
            Element main = main(page);
            main.select("p, li").stream().filter(HtmlPage::onlyLink).toList().forEach(Element::remove);
            Extracted out = new Extracted();
            HtmlBlocks.write(main, out);
            return out.draft(facts);
        } catch (StackOverflowError e) {
            throw new Refusal("its elements are nested too deep; save the page's text as a text file", e);
        }
    }

    /** An element that holds much of the page is not noise, whatever it is called. */
    private static void removeNoise(Document page) {
        page.select(NEVER_TEXT).remove();
        int most = page.body().text().length() * 2 / 5;
        for (Element element : page.body().select(NOISE)) {
            boolean whole = element == page.body() || element.normalName().equals("article");
            if (!whole && (element.normalName().equals("nav") || element.text().length() <= most)) {
                element.remove();
            }
        }
    }

    /** A paragraph or list item that is nothing but a link leads to another page. */
    private static boolean onlyLink(Element element) {
        int linked = element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked > 0 && linked >= element.text().length();
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    /** The element that is marked as the article; else the one whose paragraphs hold most text; else the whole body. */
    private static Element main(Document page) {
        for (String selector : MAIN) {
            Optional<Element> marked = page.select(selector).stream()
                    .max(Comparator.comparingInt(element -> element.text().length()));
            if (marked.isPresent() && marked.get().text().length() >= LEAST_TEXT) {
                return marked.get();
            }
        }
        Map<Element, Integer> scores = new HashMap<>();
        for (Element paragraph : page.select("p, blockquote, pre")) {
            int length = paragraph.text().length();
            Element parent = paragraph.parent();
            if (parent != null) {
                scores.merge(parent, length, Integer::sum);
                Element grand = parent.parent();
                if (grand != null) {
                    scores.merge(grand, length * 2 / 3, Integer::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.<Element, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().siblingIndex()))
                .filter(best -> best.getValue() >= LEAST_TEXT)
                .map(Map.Entry::getKey)
                .orElse(page.body());
    }
}
