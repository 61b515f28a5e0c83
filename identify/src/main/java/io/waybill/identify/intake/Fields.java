package io.waybill.identify.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where running text goes over into fields such as "DOB: ... POB: ... Passport: ..." (boilerplate.tsv, label). */
final class Fields {
    private static final Pattern MARK = Pattern.compile(
            "(?<=[.!?”\"*][\\s\\p{Z}*]{0,9})Identif(?:ying|ication) [Ii]nformation\\b(?=[\\s\\p{Z}:*]+\\p{Lu})");
    private static final Pattern LABEL = Boilerplate.labels();
    private static final int FEWEST = 3;
    private static final int WIDEST_GAP = 300;
    private static final int LONGEST_NAME = 160;

    private static final int LONGEST_LINE = 200;

    private Fields() {}

    /** Whether a line holds such a field. */
    static boolean line(String words) {
        return words.length() < LONGEST_LINE
                && words.indexOf(':') >= 0
                && LABEL.matcher(words).find();
    }

    /** Whether a text starts with such a field, however long. */
    static boolean opens(String words) {
        return LABEL.matcher(words).lookingAt();
    }

    /** Start of the fields at the end of [start, end); {@code end} where there are none. */
    static int tail(String text, int start, int end) {
        Matcher mark = MARK.matcher(text).region(start, end);
        if (text.indexOf("Identif", start, end) >= 0 && mark.find()) {
            return mark.start();
        }
        // Labels end with colons, which running text has few of: most paragraphs are done here.
        if (text.substring(start, end).chars().filter(c -> c == ':').count() < FEWEST) {
            return end;
        }
        Matcher label = LABEL.matcher(text).region(start, end);
        int first = end;
        int last = end;
        int found = 0;
        while (label.find()) {
            if (found == 0 || label.start() - last > WIDEST_GAP) {
                first = label.start();
                found = 0;
            }
            found++;
            last = label.end();
        }
        return found >= FEWEST && end - last <= WIDEST_GAP ? sentenceStart(text, start, first) : end;
    }

    /** The name that the fields tell of stands before the first label, after the last sentence. */
    private static int sentenceStart(String text, int start, int label) {
        int at = label;
        while (at > start && label - at < LONGEST_NAME) {
            if (".!?”\"".indexOf(text.charAt(at - 1)) >= 0 && at < label && Lines.isBlank(text.charAt(at))) {
                return at;
            }
            at--;
        }
        return at == start ? start : label;
    }
}
