package io.waybill.identify.intake;

import io.waybill.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dateline that a report opens with: "SEOUL (Agency) –", "WASHINGTON, March 3, 2022 —", "Moscow – ". */
final class Dateline {
    private static final String BLANKS = "[\\s\\p{Z}\\u200b]*";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.’'-]+(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}.’'-]+(?: (?:de |of |al-)?\\p{Lu}[\\p{L}.’'-]+){0,2}";
    private static final String PLAIN_NAME =
            "(?:St\\. )?\\p{Lu}[\\p{L}’'-]+(?: (?:de |of |al-)?\\p{Lu}[\\p{L}’'-]+){0,2}";
    private static final String REGION = "(?:, ?(?:D\\.? ?C\\.?|" + NAME + "))?";
    private static final String AGENCY = "(?:" + BLANKS + "\\([^()]{2,40}\\))";
    private static final String DAY = "(?:,? ?\\(?" + StatedDate.DAY_WORDS + "\\)?)";
    private static final String DASH = BLANKS + "[*_]{0,3}" + BLANKS + "(?:[–—−]|--|(?<=[\\s\\p{Z}*])-(?=[\\s\\p{Z}*]))"
            + BLANKS + "[*_]{0,3}" + BLANKS;
    private static final String NEXT = "(?=[\"“‘'(\\[]*[\\p{Lu}\\d])";

    private static final Pattern STRICT = Pattern.compile("(?:" + CAPITALS + REGION + "(?:/" + CAPITALS + ")?" + DAY
            + "?" + AGENCY + "?|" + NAME + REGION + "(?:" + AGENCY + DAY + "?|" + DAY + AGENCY + "?)|" + AGENCY + ")"
            + DASH
            + NEXT);
    private static final Pattern LOOSE = Pattern.compile(PLAIN_NAME + REGION + DASH + NEXT);
    private static final Pattern SECOND_DASH = Pattern.compile("[^.!?]{0,200}[\\s\\p{Z}](?:[–—−]|--?)[\\s\\p{Z}]");
    private static final int LATEST = 500;

    private Dateline() {}

    /** The dateline with its dash; an empty span at the start where there is none. In Markdown a bold kicker may stand before it. */
    static Span in(String text, int start, int end, boolean markdown) {
        int limit = Math.min(end, start + LATEST);
        Matcher strict = STRICT.matcher(text).region(start, end);
        if (strict.lookingAt()) {
            return new Span(start, strict.end());
        }
        Matcher loose = LOOSE.matcher(text).region(start, end);
        if (loose.lookingAt()
                && !SECOND_DASH.matcher(text).region(loose.end(), end).lookingAt()) {
            return new Span(start, loose.end());
        }
        return markdown ? afterKicker(text, start, limit, end) : new Span(start, start);
    }

    /** "*Sanctions Target Network* **WASHINGTON** – Today", or "**Sanctions Target Network WASHINGTON** – Today". */
    private static Span afterKicker(String text, int start, int limit, int end) {
        Matcher at = KICKED.matcher(text).region(start, end);
        while (at.find() && at.start() < limit) {
            if (text.substring(Math.max(0, start - 2), at.end()).contains("*")) {
                return new Span(at.start(), at.end());
            }
        }
        return new Span(start, start);
    }

    private static final Pattern KICKED =
            Pattern.compile("(?<=[\\s\\p{Z}*\u200b])(?:" + CAPITALS + "|Washington)" + REGION + DASH + NEXT);
}
