package io.waybill.counter.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts cells that hold several numbers, so that each piece holds one with the words that are said of it: "INN: 7700000730
 * / KPP: 770001001", "A1, B2 (Iran)", "OGRN 1030000000773TIN 7700000000". Thread-safe.
 */
final class NumberPieces {
    private static final Pattern PARTS =
            Pattern.compile(";(?![^(]*\\))|\\s[·•]\\s|(?:^|[\\s,;])(?:\\(?[a-h]\\)|\\((?:[i-z]|\\d{1,2})\\))(?=\\s)");
    private static final Pattern TOKEN = Pattern.compile("\\([^()]*\\)[:,]*|[^\\s()]+|[()]");
    /** Capitals and digits, of which one is a digit. */
    private static final String NUMBER = "[\\p{Lu}.‐-]*+\\d[\\p{Lu}\\d.‐-]*+";

    private static final Pattern CODE =
            Pattern.compile("(?=[\\p{Lu}\\d])(?:\\p{Lu}{1,2}\\s)?" + NUMBER + "(?:\\s*\\([^()]*\\))?");
    private static final Pattern CODES = Pattern.compile("(?:" + NUMBER + "\\s*/\\s*)*+" + CODE);
    private static final Pattern COMMA = Pattern.compile(",\\s*|\\s+and\\s+");
    private static final Pattern SLASH =
            Pattern.compile("\\s+/\\s*|\\s*/\\s+|(?<=[\\p{Lu}\\d]{6})/(?=[\\p{Lu}\\d-]{6})");
    private static final Pattern DASH = Pattern.compile("(?<=[\\p{Lu}\\d]{7})\\s+[-–]\\s+(?=[\\p{Lu}\\d]{7})");
    /** Said of the number before. */
    private static final Pattern DATE = Pattern.compile("(?:\\d\\d?[./-]){2}(?:\\d\\d){1,2}|\\d{4}(?:[./-]\\d\\d){2}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    /** "38705Unique ID", "5275-3301-OJSCNumber", "INN:7700000527": words that begin where a number ends, and the reverse. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\d)(?=\\p{Lu}\\p{Ll}{2})|(?<=\\d-?\\p{Lu}{2,6})(?=\\p{Lu}\\p{Ll}{3})"
                    + "|(?<=\\p{L}{2}:)(?=\\d)|(?<=\\d{4})(?=\\p{Lu}{2,}:)|(?<=[\\d)],)(?=\\p{Lu}\\p{Ll})");
    /** "7700000527OGRN 1070000000373": the same where only the word is known. */
    private static final Pattern GLUED_WORD = Pattern.compile(
            "(?<=\\d)(?=(\\p{Lu}{3,})(?:[\\s:/–]|-(?!\\d{1,5}(?!\\d))))|(?<=\\d{4})(?=(\\p{Lu}{2} ?No)\\b)");
    /** "Passport 1: A123456", "1) A123456 2) B123456": numbers of the row, not of a document. */
    private static final Pattern COUNTED = Pattern.compile("(\\p{L}{3,})\\s\\d{1,2}:(?=\\s)");

    private static final Pattern COUNT = Pattern.compile("(?<!\\S)\\d{1,2}\\)(?=\\s)");
    private static final Pattern SERIES = Pattern.compile("(?<!\\S)\\p{Lu}{1,2}\\s$");
    /** What begins so is said of a number and holds none. */
    private static final Pattern ASIDE =
            Pattern.compile("(?i)^\\W*(?:issued|expir|valid|place of|date of|name in|under the name)");

    private static final Pattern SAID = Pattern.compile(
            "(?i)^(?:in|at|by|on|under|for|of)\\b|\\b(?:issue|expir|valid|place|date|revoked|cancel|made out|from|until|page|file|born)");
    /** Words that lead from what a number is called to the number. */
    private static final Pattern LEADING = Pattern.compile("(?iu)(?:no|nr|nos|n°|№|#|number|code|id|is)[.:]*|[-–:=/]+");

    /** Words before a number that may say what it is. */
    static final int LOOKED_BACK = 8;

    private NumberPieces() {}

    /**
     * The pieces in the order of the cell.
     *
     * @param known whether only words of the table part numbers; else also any word that leads to a number: "Bank no. 12"
     */
    static List<String> of(String cell, boolean known) {
        List<String> pieces = new ArrayList<>();
        for (var part : PARTS.split(apart(cell))) {
            if (ASIDE.matcher(part.strip()).find()) {
                continue;
            }
            for (var named : named(part.strip(), known)) {
                pieces.addAll(listed(named));
            }
        }
        return pieces;
    }

    private static String apart(String cell) {
        var counted = COUNTED.matcher(cell)
                .replaceAll(word -> NumberWords.last(word.group(1)).isPresent() ? "$1:" : "$0");
        var parted = counted.strip().startsWith("1) ") ? COUNT.matcher(counted).replaceAll(";") : counted;
        return GLUED_WORD
                .matcher(GLUED.matcher(parted).replaceAll(" "))
                .replaceAll(word ->
                        NumberWords.last(Optional.ofNullable(word.group(1)).orElse(word.group(2)))
                                        .isPresent()
                                ? " "
                                : "");
    }

    private record Token(String text, int start) {
        boolean isBracket() {
            return text.startsWith("(") && text.length() > 1;
        }

        boolean endsPart() {
            return text.endsWith(",") || text.endsWith(";");
        }
    }

    /** Parts where words between two numbers say what one of them is. */
    private static List<String> named(String part, boolean known) {
        List<Token> tokens = new ArrayList<>();
        var token = TOKEN.matcher(part);
        while (token.find()) {
            tokens.add(new Token(token.group(), token.start()));
        }
        List<String> pieces = new ArrayList<>();
        var from = 0;
        var last = -1;
        for (var index = 0; index < tokens.size(); index++) {
            if (!isNumber(tokens, last, index)) {
                continue;
            }
            var cut = last < 0 ? -1 : cut(tokens, last + 1, index, known);
            if (cut >= 0) {
                pieces.add(part.substring(from, tokens.get(cut).start()).strip());
                from = tokens.get(cut).start();
            }
            last = index;
        }
        pieces.add(part.substring(from).strip());
        return pieces;
    }

    /** A BIC is a number without a digit where the words before say so. */
    private static boolean isNumber(List<Token> tokens, int last, int index) {
        var token = tokens.get(index);
        return !token.isBracket()
                && (token.text().chars().anyMatch(Character::isDigit)
                        || WrittenNumbers.isBic(
                                token.text(), () -> text(tokens, Math.max(last + 1, index - LOOKED_BACK), index)));
    }

    /** At which token between two numbers the piece of the second begins; -1 where they stand in one piece. */
    private static int cut(List<Token> tokens, int start, int end, boolean strict) {
        var first = start;
        while (first < end && tokens.get(first).isBracket()) {
            first++; // what stands in brackets behind a number is said of it
        }
        if (first == end) {
            // "1 (Iran), 2" is told apart later, so that words before the first hold for both; 12/LaMaTa(N)025897 is
            // one
            return strict || start == end || tokens.get(end - 1).endsPart() ? -1 : end;
        }
        var words = end;
        var named = tokens.get(end - 1).text().matches("\\p{L}{2,}:");
        while (words > first && (tokens.get(words - 1).isBracket() || leads(tokens.get(words - 1)))) {
            words--;
            named |= leads(tokens.get(words));
        }
        if (words == first) {
            return -1;
        }
        var between = text(tokens, first, end);
        var known = NumberWords.last(between).isPresent()
                || NumberWords.last(text(tokens, first, words)).isPresent();
        if (strict || SAID.matcher(between).find() ? !known : !known && !named) {
            return -1;
        }
        for (var index = end; index > first; index--) {
            if (tokens.get(index - 1).endsPart()) {
                return index; // "1 Libyan passport, 2": the words are said of the first
            }
        }
        return first;
    }

    private static boolean leads(Token token) {
        return LEADING.matcher(token.text()).matches();
    }

    private static String text(List<Token> tokens, int from, int to) {
        return String.join(
                " ", tokens.subList(from, to).stream().map(Token::text).toList());
    }

    /** "A1, B2 (Iran)" is two numbers, "A1, issued in Iran" is one; so with a known word before them. */
    private static List<String> listed(String piece) {
        var start = 0;
        while (start < piece.length() && !Character.isDigit(piece.charAt(start))) {
            start++;
        }
        while (start > 0 && Character.isUpperCase(piece.charAt(start - 1))) {
            start--;
        }
        var series = SERIES.matcher(piece.substring(0, start));
        if (series.find() && NumberWords.last(series.group()).isEmpty()) {
            start = series.start();
        }
        var named = start > 0 && start < piece.length() && (piece.charAt(start - 1) <= ' ');
        var label = named ? piece.substring(0, start) : "";
        if (!label.isEmpty() && NumberWords.sort(label).isEmpty()) {
            return List.of(piece);
        }
        var pieces = row(piece.substring(label.length()), COMMA, CODES);
        return pieces.stream()
                .flatMap(one -> row(one, DASH, CODES).stream())
                .flatMap(one -> row(one, SLASH, CODE).stream())
                .map(one -> label + one)
                .toList();
    }

    private static List<String> row(String text, Pattern separator, Pattern form) {
        var pieces = separator.split(text);
        var all = Arrays.stream(pieces)
                .allMatch(piece -> form.matcher(piece.strip()).matches());
        if (pieces.length < 2 || !all) {
            return List.of(text);
        }
        var shared = new ArrayList<>(shared(List.of(pieces)));
        if (separator == SLASH && pieces.length == 2) {
            NumberWords.second(bare(pieces[0]), bare(pieces[1]))
                    .ifPresent(sort -> shared.set(1, sort.label() + " " + shared.get(1)));
        }
        return together(shared, separator == SLASH);
    }

    /** "A1, 12.10.2001" tells one number, and so do "345 / 2010" and a series with its number. */
    private static List<String> together(List<String> pieces, boolean slash) {
        List<String> parts = new ArrayList<>(pieces.subList(0, 1));
        for (var piece : pieces.subList(1, pieces.size())) {
            var last = bare(parts.getLast());
            var second = bare(piece);
            var year = YEAR.matcher(second).matches();
            if (slash && (year && last.length() < 6 || NumberWords.isOne(last, second))) {
                parts.add(BRACKETS.matcher(parts.removeLast()).replaceAll("").strip() + "/" + piece);
            } else if (year && last.length() != 4 || DATE.matcher(second).matches()) {
                parts.add(parts.removeLast() + " (" + second + ")");
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }

    private static String bare(String piece) {
        return BRACKETS.matcher(piece).replaceAll("").strip();
    }

    /** What stands in brackets after the last number holds for all. */
    private static List<String> shared(List<String> pieces) {
        var last = BRACKETS.matcher(pieces.getLast());
        var alone = pieces.stream().filter(piece -> piece.contains("(")).count() == 1;
        return alone && last.find()
                ? pieces.stream()
                        .map(piece -> piece.contains("(") ? piece : piece + " " + last.group())
                        .toList()
                : pieces;
    }
}
