package io.waybill.app.terminal;

/** Words in columns of a terminal: as wide as they look, and without anything that a terminal obeys. */
public final class Columns {
    private static final String CUT = "…";

    private Columns() {}

    /** The words on one line, without control, escape and direction characters. */
    public static String printable(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (width(c) > 0 || isMark(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    /** The words, cut with an ellipsis where they are wider than {@code columns}. */
    public static String fit(String words, int columns) {
        if (width(words) <= columns) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        int left = columns - width(CUT);
        for (int c : words.codePoints().toArray()) {
            left -= width(c);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return columns < width(CUT) ? "" : kept.toString().stripTrailing() + CUT;
    }

    public static String pad(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - width(words)));
    }

    public static int width(String words) {
        return words.codePoints().map(Columns::width).sum();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** East Asian wide and full-width characters and emoji, by block (Unicode Standard Annex 11). */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6
                        || c >= 0x1f300 && c <= 0x1faff
                        || c >= 0x20000 && c <= 0x3fffd);
    }
}
