package io.waybill.identify.intake;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as spans without the blanks at their edges. */
final class Lines {
    /**
     * @param start UTF-16 offset of the first visible character, end exclusive; equal on a blank line
     * @param indent blanks before it
     */
    record Line(int start, int end, int indent) {
        boolean blank() {
            return start == end;
        }

        int length() {
            return end - start;
        }

        String of(String text) {
            return text.substring(start, end);
        }
    }

    private Lines() {}

    static List<Line> of(String text, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isBreak(text.charAt(i))) {
                lines.add(line(text, start, i));
                if (i + 1 < to && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line line(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, start - from);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** White space in the widest sense: no-break, zero-width and soft hyphens too. */
    static boolean isBlank(char c) {
        return Safe.blank(c) || Character.getType(c) == Character.FORMAT || c == '\uFFFC';
    }
}
