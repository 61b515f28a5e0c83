package io.waybill.counter.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Texts of lists that were written for a web page: "Oil &amp;amp; Gas" in the file is "Oil & Gas". Thread-safe. */
public final class HtmlText {
    /** Only with its end: "Black&GT Ltd" is a name. */
    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,31};");

    private HtmlText() {}

    /** The text with characters for the names and numbers that stand for them; what is none stays as it is. */
    public static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group())));
    }

    private static String character(String entity) {
        var plain = Parser.unescapeEntities(entity, true);
        return plain.codePoints().allMatch(HtmlText::isWritten) ? plain : entity;
    }

    private static boolean isWritten(int character) {
        return Character.isWhitespace(character)
                || !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && character != '\uFFFD';
    }
}
