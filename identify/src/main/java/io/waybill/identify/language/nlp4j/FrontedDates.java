package io.waybill.identify.language.nlp4j;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates at the front of a sentence without a comma, "On 2 November John Kirby told": a comma behind them keeps the
 * parser from taking the subject for a part of the date.
 */
final class FrontedDates {
    private static final Pattern DATE = Pattern.compile("(?:(?<=^)|(?<=[.!?;]\\s)|(?<=[.!?;][\"”’]\\s))"
            + "(?:In|On|By|Since|During|As of|From)\\s(?:at least )?(?:(?:early|mid|late)[- ])?(?:\\d{1,2}\\s)?"
            + "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?|\\d{4})"
            + "(?=\\s(?!and\\b|or\\b|to\\b|through\\b|until\\b|alone\\b)\\p{L})");

    private FrontedDates() {}

    /** Positions in {@code source[from, to)}, from its start, behind which a comma is missing. */
    static BitSet ends(String source, int from, int to) {
        BitSet ends = new BitSet();
        Matcher matcher = DATE.matcher(source).region(from, to).useTransparentBounds(false);
        while (matcher.find()) {
            ends.set(matcher.end() - from);
        }
        return ends;
    }
}
