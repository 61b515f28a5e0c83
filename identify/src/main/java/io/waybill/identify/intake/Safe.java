package io.waybill.identify.intake;

/** Characters that must not reach a terminal, a page or a file name as they are. */
final class Safe {
    private Safe() {}

    static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Control, direction, zero-width and other invisible characters, and halves of surrogate pairs. */
    static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** A path or name with each hidden character shown as U+FFFD. */
    static String name(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().map(c -> hidden(c) ? 0xFFFD : c).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Extracted text without NUL and other controls, each half surrogate as U+FFFD: it survives UTF-8 unchanged. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c == '\r' || !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
