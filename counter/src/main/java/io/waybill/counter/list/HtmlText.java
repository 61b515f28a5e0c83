package io.waybill.counter.list;

import org.jsoup.parser.Parser;

/** Texts of lists that were written for a web page: "Oil &amp;amp; Gas" in the file is "Oil & Gas". Thread-safe. */
public final class HtmlText {
    private HtmlText() {}

    /** The text with characters for the names and numbers that stand for them; what is none stays as it is. */
    public static String plain(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }
}
