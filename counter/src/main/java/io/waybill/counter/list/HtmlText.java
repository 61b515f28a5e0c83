package io.waybill.counter.list;

import io.waybill.lexicon.resource.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of lists that were written for a web page: "Oil &amp;amp; Gas" in the file is "Oil & Gas". Thread-safe. */
public final class HtmlText {
    private static final Map<String, Integer> ENTITIES = entities();
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\p{Alnum}{2,8}));");

    private HtmlText() {}

    /** The text with characters for the names and numbers that stand for them; what is none stays as it is. */
    public static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        var point = entity.group(1) != null
                ? Integer.parseInt(entity.group(1))
                : entity.group(2) != null
                        ? Integer.parseInt(entity.group(2), 16)
                        : ENTITIES.getOrDefault(
                                entity.group(3),
                                ENTITIES.getOrDefault(entity.group(3).toLowerCase(Locale.ROOT), -1));
        var isText = Character.isDefined(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE;
        return isText || point == '\n' || point == '\t' ? Character.toString(point) : entity.group();
    }

    private static Map<String, Integer> entities() {
        Map<String, Integer> entities = new HashMap<>();
        Tsv.rows(HtmlText.class, "html-entities.tsv", 2)
                .forEach(row ->
                        entities.put(row.get(0), Integer.parseInt(row.get(1).strip(), 16)));
        return Map.copyOf(entities);
    }
}
