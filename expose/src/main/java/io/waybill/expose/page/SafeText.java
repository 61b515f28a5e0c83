package io.waybill.expose.page;

/** Text made safe for HTML and SVG: escaped, and with controls, which could hide or turn words, made visible. */
public final class SafeText {
    private SafeText() {}

    /** Safe both as text and in a double-quoted attribute. */
    public static String of(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> append(out, c);
            }
        }
        return out.toString();
    }

    /** The words as they are shown: controls visible, nothing escaped. */
    public static String visible(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\r') {
            return;
        }
        if (c == '\n' || c == '\t' || !hidden(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format("[U+%04X]", c));
        }
    }

    /** Controls, noncharacters, lone surrogates, and the marks that change the writing direction. */
    private static boolean hidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
