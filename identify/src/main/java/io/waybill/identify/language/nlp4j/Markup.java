package io.waybill.identify.language.nlp4j;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds the characters of a text that are Markdown marks and not words: emphasis, links, escapes. */
final class Markup {
    /** A link's address longer than this is taken for text. */
    static final int MAX_ADDRESS = 2_000;

    private Markup() {}

    /** One flag a character of {@code source[from, to)}. */
    static boolean[] find(String source, int from, int to) {
        boolean[] marks = new boolean[to - from];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = from; at < to; at++) {
            switch (source.charAt(at)) {
                case '*' -> marks[at - from] = true;
                case '_' -> marks[at - from] = !(word(source, at - 1, from, to) && word(source, at + 1, from, to));
                case '\\' -> marks[at - from] = at + 1 < to && "\\*_[]()#+-.!&`>".indexOf(source.charAt(at + 1)) >= 0;
                case '[' -> open.push(at);
                case ']' -> {
                    if (!open.isEmpty()) {
                        int bracket = open.pop();
                        int end = address(source, at + 1, to);
                        if (end > 0) {
                            marks[bracket - from] = true;
                            Arrays.fill(marks, at - from, end - from, true);
                            at = end - 1;
                        }
                    }
                }
                default -> {}
            }
        }
        return marks;
    }

    private static boolean word(String source, int at, int from, int to) {
        char c = at >= from && at < to ? source.charAt(at) : ' ';
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** The end of the parenthesised address that begins at {@code at}, or 0 where none does. */
    private static int address(String source, int at, int to) {
        if (at >= to || source.charAt(at) != '(') {
            return 0;
        }
        int depth = 0;
        for (int i = at; i < Math.min(to, at + MAX_ADDRESS); i++) {
            char c = source.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
