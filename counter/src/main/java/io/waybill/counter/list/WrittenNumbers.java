package io.waybill.counter.list;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers out of cells that say more than the number: "Series 1502 No 746336, issued 22.8.2002", "(a) 223611 (Libyan
 * passport) (b) C00146605 (British passport)", "9731097379 (INN), 1227700483350 (OGRN)". Thread-safe.
 */
public final class WrittenNumbers {
    private static final Map<String, Sort> WORDS = words();
    private static final Pattern PARTS = Pattern.compile(";(?![^(]*\\))|(?:^|[\\s,;])\\(?[a-h]\\)(?=\\s)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CODE =
            Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d.‐-]*\\d[\\p{Lu}\\d.‐-]*(?:\\s*\\([^()]*\\))?");
    private static final Pattern COMMA = Pattern.compile(",\\s*|\\s+and\\s+");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern TAIL = Pattern.compile(
            "[,.]?\\s+\\(?(?:issued|expir|valid|place of issue|issue date|date of|revoked|officially|cancel|made out).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ASIDE =
            Pattern.compile("(?i)^\\W*(?:issued|expir|valid|place of|date of|name in|under the name)");
    private static final Pattern MARKS = Pattern.compile("^[\\p{Punct}№«»“”‘’]+|[\\p{Punct}«»“”‘’]+$");
    private static final Pattern NUMERO = Pattern.compile("(?i)(?:no|nr|nos|n°|№|#)[.:]?");
    private static final Pattern AFFIX = Pattern.compile("\\p{Lu}{1,4}-?|-");
    /** Characters of a cell that are looked at. */
    private static final int LOOKED_AT = 4000;

    private record Sort(Type type, Optional<String> country) {}

    private WrittenNumbers() {}

    /**
     * The numbers of a cell; none where it holds no digit.
     *
     * @param type what they are unless words beside them say otherwise
     * @param country of the issuer unless words beside them say otherwise
     * @param label what the list calls them
     */
    public static List<Identifier> read(String cell, Type type, Optional<String> country, String label) {
        var text = cell.length() > LOOKED_AT ? cell.substring(0, LOOKED_AT) : cell;
        List<Identifier> found = new ArrayList<>();
        for (var part : PARTS.split(text.replace('"', ' ').replace('\u00A0', ' '))) {
            if (ASIDE.matcher(part.strip()).find()) {
                continue;
            }
            for (var piece : pieces(part.strip())) {
                one(piece, new Sort(type, country), label).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** "A1, B2 (Iran)" is two numbers, "A1, issued in Iran" is one. */
    private static List<String> pieces(String part) {
        for (var separator : List.of(COMMA, SLASH)) {
            var pieces = separator.split(part);
            if (pieces.length > 1
                    && Arrays.stream(pieces)
                            .allMatch(piece -> CODE.matcher(piece.strip()).matches())) {
                return shared(List.of(pieces));
            }
        }
        return List.of(part);
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

    private static Optional<Identifier> one(String text, Sort sort, String label) {
        List<String> notes = new ArrayList<>();
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            notes.add(brackets.group(1).strip());
        }
        var rest = BRACKETS.matcher(text).replaceAll(" ");
        var tail = TAIL.matcher(rest);
        if (tail.find() && tail.start() > 0) {
            notes.add(MARKS.matcher(tail.group().strip()).replaceAll("").strip());
            rest = rest.substring(0, tail.start());
        }
        var tokens = List.of(rest.strip().split("\\s+"));
        var first = 0;
        while (first < tokens.size() && !hasDigit(tokens.get(first))) {
            first++;
        }
        if (first == tokens.size()) {
            return Optional.empty();
        }
        var from = first;
        while (from > 0
                && (NUMERO.matcher(tokens.get(from - 1)).matches()
                        ? from > 1 && belongs(tokens.get(from - 2))
                        : belongs(tokens.get(from - 1)))) {
            from--;
        }
        var to = first + 1;
        while (to < tokens.size() && continues(tokens, to)) {
            to++;
        }
        var value = new StringBuilder();
        for (var token : tokens.subList(from, to)) {
            if (!NUMERO.matcher(token).matches()) {
                value.append(value.isEmpty() ? "" : " ").append(token);
            }
        }
        var before = String.join(" ", tokens.subList(0, from));
        var after = String.join(" ", tokens.subList(to, tokens.size()));
        return Optional.of(identifier(value.toString(), words(before, after, notes), sort, label));
    }

    private static List<String> words(String before, String after, List<String> notes) {
        List<String> words = new ArrayList<>();
        for (var text : List.of(before, after)) {
            var clean = MARKS.matcher(text).replaceAll("").strip();
            if (!clean.isEmpty()) {
                words.add(clean);
            }
        }
        words.addAll(notes.stream().filter(note -> !note.isEmpty()).toList());
        return words;
    }

    private static Identifier identifier(String value, List<String> words, Sort sort, String label) {
        var told = words.stream().flatMap(text -> sort(text).stream()).findFirst();
        var named = words.stream()
                .flatMap(text -> WrittenCountries.within(text).stream())
                .findFirst();
        var country = named.or(() -> told.flatMap(Sort::country)).or(sort::country);
        var detail = words.isEmpty() ? label : label + ": " + String.join("; ", words);
        return new Identifier(
                told.map(Sort::type).orElse(sort.type()), MARKS.matcher(value).replaceAll(""), country, detail);
    }

    private static boolean belongs(String token) {
        return hasDigit(token) || AFFIX.matcher(token).matches() && !WORDS.containsKey(token.toLowerCase(Locale.ROOT));
    }

    private static boolean continues(List<String> tokens, int at) {
        var token = tokens.get(at);
        return NUMERO.matcher(token).matches()
                ? at + 1 < tokens.size() && hasDigit(tokens.get(at + 1))
                : belongs(token);
    }

    private static boolean hasDigit(String token) {
        return token.chars().anyMatch(Character::isDigit);
    }

    /** What the longest known words at the end or the beginning of a text say of a number. */
    private static Optional<Sort> sort(String text) {
        var words =
                List.of(text.toLowerCase(Locale.ROOT).replaceAll("[.:’']", "").split("[\\s/]+"));
        for (var length = Math.min(4, words.size()); length > 0; length--) {
            for (var from = 0; from + length <= words.size(); from++) {
                var sort = WORDS.get(String.join(" ", words.subList(from, from + length)));
                if (sort != null) {
                    return Optional.of(sort);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Sort> words() {
        Map<String, Sort> words = new HashMap<>();
        for (var row : Tsv.rows(WrittenNumbers.class, "identifier-words.tsv", 2)) {
            var type = Type.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            var country = Optional.of(row.size() > 2 ? row.get(2).strip().toLowerCase(Locale.ROOT) : "")
                    .filter(code -> !code.isEmpty());
            for (var word : row.get(0).split(";")) {
                words.put(word.replaceAll("[/']", " ").replaceAll("\\s+", " "), new Sort(type, country));
            }
        }
        return Map.copyOf(words);
    }
}
