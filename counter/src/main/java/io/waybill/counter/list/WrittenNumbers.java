package io.waybill.counter.list;

import io.waybill.counter.list.NumberWords.Sort;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Numbers out of cells that say more than the number: "Series 1502 No 746336, issued 22.8.2002", "(a) 223611 (Libyan
 * passport) (b) C00146605 (British passport)", "9731097379 (INN), 1227700483350 (OGRN)". Thread-safe.
 */
public final class WrittenNumbers {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern TAIL = Pattern.compile(
            "[,.]?\\s+\\(?(?:issued|expir|valid|place of issue|issue date|date of|revoked|officially|cancel|made out|dated).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("^[\\p{Punct}№«»“”‘’–—]+|[\\p{Punct}«»“”‘’–—]+$");
    private static final Pattern NUMERO = Pattern.compile("(?i)(?:no|nr|nos|n°|№|#)[.:]?");
    private static final Pattern AFFIX = Pattern.compile("(?!ID\\b)\\p{Lu}{1,4}-?|-");
    private static final Pattern DASH = Pattern.compile("-");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    /** A remark on a document names what it is first: "Iranian passport. Also holds an identity card". */
    private static final Pattern BEHIND =
            Pattern.compile("(?i)[.;,]\\s|\\b(?:issued|expir|valid|also|on|of|in|for|with|under|by|from)\\b");
    /** What leads from the words about a number to the number. */
    private static final Pattern LED = Pattern.compile("(?iu)[\\s\\p{Punct}–]*(?:(?:number|no|nr|№)[.:\\s–-]*)?$");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s;,|]");
    /** What is told of a cell that is not read to its end. */
    public static final String CUT = "a cell of more numbers than are read";

    /** Characters of a cell that are looked at. */
    private static final int LOOKED_AT = 4000;

    private WrittenNumbers() {}

    /**
     * The numbers of a cell; none where it holds neither a digit nor the code of a bank.
     *
     * @param type what they are unless words beside them say otherwise; what a passport or an identity card is, only the
     *     first words of a remark change
     * @param country of the issuer unless words beside them say otherwise
     * @param label what the list calls them
     */
    public static List<Identifier> read(String cell, Type type, Optional<String> country, String label) {
        var text = isCut(cell) ? start(cell) : cell;
        List<Identifier> found = new ArrayList<>();
        for (var piece : NumberPieces.of(text.replace('"', ' ').replaceAll("[\u00A0\u202F]", " "), isPersonal(type))) {
            one(piece, new Sort(type, country, label)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Whether a cell is longer than what is read of it. */
    public static boolean isCut(String cell) {
        return cell.length() > LOOKED_AT;
    }

    /** What is looked at of a long cell, which ends with a whole number. */
    private static String start(String cell) {
        var end = LOOKED_AT;
        while (end > 0 && !SEPARATOR.matcher(cell.substring(end, end + 1)).matches()) {
            end--;
        }
        return cell.substring(0, end);
    }

    private static boolean isPersonal(Type type) {
        return type == Type.PASSPORT || type == Type.NATIONAL_ID;
    }

    private static Optional<Identifier> one(String text, Sort sort) {
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
        while (first < tokens.size() && !hasDigit(tokens.get(first)) && !isBic(tokens, first)) {
            first++;
        }
        if (first == tokens.size()) {
            return Optional.empty();
        }
        var from = begin(tokens, first);
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
        return Optional.of(identifier(value.toString(), before, words(before, after), notes, sort));
    }

    private static List<String> words(String before, String after) {
        List<String> words = new ArrayList<>();
        for (var text : List.of(before, after)) {
            var clean = MARKS.matcher(text).replaceAll("").strip();
            if (!clean.isEmpty()) {
                words.add(clean);
            }
        }
        return words;
    }

    private static Identifier identifier(
            String written, String before, List<String> beside, List<String> notes, Sort sort) {
        List<String> words = new ArrayList<>(beside);
        words.addAll(notes.stream().filter(note -> !note.isEmpty()).toList());
        var telling = words.stream()
                .map(text -> isPersonal(sort.type()) && notes.contains(text) ? BEHIND.split(text, 2)[0] : text)
                .toList();
        var value = MARKS.matcher(written).replaceAll("").strip();
        var told = NumberWords.last(LED.matcher(before).replaceFirst(""))
                .or(() -> telling.stream()
                        .flatMap(text -> NumberWords.sort(text).stream())
                        .findFirst());
        var named = words.stream()
                .flatMap(text -> WrittenCountries.within(text).stream())
                .findFirst();
        var country = named.or(() -> told.flatMap(Sort::country)).or(sort::country);
        var type = told.map(Sort::type).orElse(sort.type());
        var detail = words.isEmpty() ? sort.label() : sort.label() + ": " + String.join("; ", words);
        var fits = type != Type.BIC || BIC.matcher(value).matches();
        return new Identifier(fits ? type : Type.OTHER, value, country, detail);
    }

    /** Where a number begins that may have letters before its digits: "AB 123456", not "CR No 123456" or "SRN - 123456". */
    private static int begin(List<String> tokens, int first) {
        var from = first;
        while (from > 0 && NumberWords.last(before(tokens, from)).isEmpty()) {
            var before = tokens.get(from - 1);
            if (NUMERO.matcher(before).matches()
                    ? from < 2 || !belongs(tokens.get(from - 2))
                    : !belongs(before) || DASH.matcher(before).matches()) {
                break;
            }
            from--;
        }
        return from;
    }

    private static boolean belongs(String token) {
        return hasDigit(token)
                || AFFIX.matcher(token).matches() && NumberWords.last(token).isEmpty();
    }

    private static boolean continues(List<String> tokens, int at) {
        var token = tokens.get(at);
        var leads = NUMERO.matcher(token).matches() || DASH.matcher(token).matches();
        return leads ? at + 1 < tokens.size() && hasDigit(tokens.get(at + 1)) : belongs(token);
    }

    private static boolean isBic(List<String> tokens, int at) {
        return isBic(tokens.get(at), () -> before(tokens, at));
    }

    /** Whether a token without digits is a BIC, as the words before it say. */
    static boolean isBic(String token, Supplier<String> before) {
        return BIC.matcher(token).matches()
                && NumberWords.last(LED.matcher(before.get()).replaceFirst(""))
                        .filter(sort -> sort.type() == Type.BIC)
                        .isPresent();
    }

    private static String before(List<String> tokens, int at) {
        return String.join(" ", tokens.subList(Math.max(0, at - NumberPieces.LOOKED_BACK), at));
    }

    private static boolean hasDigit(String token) {
        return token.chars().anyMatch(Character::isDigit);
    }
}
