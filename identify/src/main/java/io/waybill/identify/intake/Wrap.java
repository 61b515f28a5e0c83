package io.waybill.identify.intake;

import io.waybill.identify.intake.Lines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether line ends of a text are only where the lines were full. A text counts as wrapped if most lines that another
 * line follows had no room for its first word.
 *
 * @param width of a full line; 0 where the text is not wrapped
 */
record Wrap(int width) {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 140;
    private static final double SLACK = 0.12;

    static Wrap measure(String text, List<Line> lines) {
        List<Line> upper = new ArrayList<>();
        List<Line> lower = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).blank() && !lines.get(i + 1).blank()) {
                upper.add(lines.get(i));
                lower.add(lines.get(i + 1));
            }
        }
        if (upper.size() < 2) {
            return new Wrap(0);
        }
        int[] lengths = upper.stream().mapToInt(Line::length).sorted().toArray();
        int width = lengths[(int) ((lengths.length - 1) * 0.95)];
        if (width < NARROWEST || width > WIDEST) {
            return new Wrap(0);
        }
        int full = 0;
        for (int i = 0; i < upper.size(); i++) {
            full += full(text, upper.get(i), lower.get(i), width) ? 1 : 0;
        }
        return new Wrap(full * 10 >= upper.size() * 6 ? width : 0);
    }

    /** Whether the lower line goes on what the upper one began. */
    boolean joins(String text, Line upper, Line lower, boolean bullet) {
        char last = text.charAt(upper.end() - 1);
        char first = text.charAt(lower.start());
        boolean goesOn = Character.isLowerCase(first);
        if (width == 0) {
            return goesOn && ".!?:;”\"".indexOf(last) < 0;
        }
        if (lower.indent() > upper.indent() + 1 && !bullet) {
            return false;
        }
        return goesOn || full(text, upper, lower, width);
    }

    private static boolean full(String text, Line upper, Line lower, int width) {
        int word = lower.start();
        while (word < lower.end() && !Lines.isBlank(text.charAt(word))) {
            word++;
        }
        return upper.length() + 1 + word - lower.start() > width * (1 - SLACK);
    }
}
