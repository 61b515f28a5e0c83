package io.waybill.lexicon.goods;

import io.waybill.lexicon.goods.QuantityWords.Kind;
import io.waybill.lexicon.goods.QuantityWords.Piece;
import io.waybill.lexicon.goods.QuantityWords.Word;
import io.waybill.model.Quantity;
import io.waybill.model.Quantity.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Finds counts, money and measures in English text, with their approximators and bounds; not years, dates, numbers of
 * resolutions, designations, durations or shares. Immutable and safe for use by several threads.
 */
public final class Quantities {
    private static final List<Kind> BOUNDS = List.of(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOUT);
    /** Before a vague word these make it part of something else: "as many as", "how many". */
    private static final List<String> COMPARING = List.of("as", "how", "so", "too");

    private static final int YEAR_FROM = 1900;
    private static final int YEAR_TO = 2100;
    /** A longer numeral without commas is an identifier. */
    private static final int MAX_DIGITS = 6;

    private final QuantityWords words = new QuantityWords();
    private final Goods goods;

    private Quantities(Goods goods) {
        this.goods = goods;
    }

    /** Reads the resources; {@code goods} tell a count from a year ("2000 rockets"). */
    public static Quantities load(Goods goods) {
        return new Quantities(goods);
    }

    /** The core of a quantity: pieces from (inclusive) to (exclusive), value, and what the words add. */
    private record Core(int from, int to, OptionalDouble value, boolean vague, boolean least, Optional<String> unit) {
        Core with(int newFrom, int newTo, String newUnit) {
            return new Core(newFrom, newTo, value, vague, least, Optional.of(newUnit));
        }
    }

    /**
     * The quantities of a sentence, left to right. Money and measures are part of the text ("$5 million", "300 tons") and
     * give the unit, as do nouns counted in trade ("two shipments"), which are not; other units and {@code of} stay empty.
     *
     * @param offset added to the positions in {@code text}
     */
    public List<Quantity> find(CharSequence text, int offset) {
        List<Piece> pieces = QuantityWords.pieces(text);
        List<Quantity> found = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int at = i;
            Optional<Core> core = vague(pieces, at).or(() -> number(text, pieces, at));
            if (core.isPresent()) {
                Core unit = withUnit(pieces, core.get(), done);
                int before = done;
                done = unit.to();
                if (isQuantity(text, pieces, unit)) {
                    Quantity quantity = quantity(text, offset, pieces, unit, before);
                    found.add(quantity);
                    while (done < pieces.size() && pieces.get(done).start() < quantity.end() - offset) {
                        done++;
                    }
                }
                i = done - 1;
            }
        }
        return List.copyOf(found);
    }

    private Optional<Core> vague(List<Piece> pieces, int i) {
        Word least = words.from(Kind.VAGUE_LEAST, pieces, i);
        Word vague = words.from(Kind.VAGUE, pieces, i);
        if (i > 0 && COMPARING.contains(pieces.get(i - 1).lower())) {
            return Optional.empty();
        }
        if (least.pieces() > vague.pieces()) {
            double value = Double.parseDouble(least.value());
            return Optional.of(new Core(i, i + least.pieces(), OptionalDouble.of(value), true, true, Optional.empty()));
        }
        String first = pieces.get(i).lower();
        int j = first.equals("a") || first.equals("an") ? i + 1 : i;
        int sizes = j;
        while (j < pieces.size() && words.is(Kind.SIZE, pieces.get(j).lower())) {
            j++;
        }
        if (j > sizes
                && j < pieces.size()
                && words.is(Kind.AMOUNT, pieces.get(j).lower())) {
            return Optional.of(new Core(i, j + 1, OptionalDouble.empty(), true, false, Optional.empty()));
        }
        return vague.pieces() == 0
                ? Optional.empty()
                : Optional.of(new Core(i, i + vague.pieces(), OptionalDouble.empty(), true, false, Optional.empty()));
    }

    private Optional<Core> number(CharSequence text, List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        int j = i;
        double value;
        if (piece.isNumeral()) {
            if (glued(text, piece)) {
                return Optional.empty();
            }
            value = piece.numeral();
            j++;
        } else {
            value = 0;
            Word word = words.from(Kind.NUMBER, pieces, j);
            if (word.pieces() == 0) {
                word = hyphenated(piece.lower());
            }
            if (word.pieces() == 0) {
                return Optional.empty();
            }
            value = Double.parseDouble(word.value());
            j += word.pieces();
        }
        for (Word by = words.from(Kind.MAGNITUDE, pieces, j);
                by.pieces() > 0;
                by = words.from(Kind.MAGNITUDE, pieces, j)) {
            value *= Double.parseDouble(by.value());
            j += by.pieces();
            int rest = j < pieces.size() && pieces.get(j).lower().equals("and") ? j + 1 : j;
            Word more = words.from(Kind.NUMBER, pieces, rest);
            if (more.pieces() > 0 && !piece.isNumeral()) {
                value += Double.parseDouble(more.value());
                j = rest + more.pieces();
            }
        }
        return Optional.of(new Core(i, j, OptionalDouble.of(value), false, false, Optional.empty()));
    }

    /** "twenty-five"; "two-day" is none. */
    private Word hyphenated(String word) {
        if (!word.contains("-") || word.length() < 2) {
            return new Word("", 0);
        }
        double sum = 0;
        for (String part : word.split("[-‑]")) {
            Word number = words.from(Kind.NUMBER, List.of(new Piece(part.isEmpty() ? "-" : part, 0, 0)), 0);
            if (number.pieces() == 0) {
                return new Word("", 0);
            }
            sum += Double.parseDouble(number.value());
        }
        return new Word(Double.toString(sum), 1);
    }

    /** Part of a longer sign: "Shahed-136", "F-16", "152mm", "20th", "#5", "12/5"; "$5m" and "5m" are not. */
    private boolean glued(CharSequence text, Piece piece) {
        char before = piece.start() > 0 ? text.charAt(piece.start() - 1) : ' ';
        int end = piece.end();
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean digitNext = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        if (Character.isLetter(after)) {
            int wordEnd = end;
            while (wordEnd < text.length() && Character.isLetterOrDigit(text.charAt(wordEnd))) {
                wordEnd++;
            }
            return !words.is(
                    Kind.MAGNITUDE, text.subSequence(end, wordEnd).toString().toLowerCase(java.util.Locale.ROOT));
        }
        return Character.isLetterOrDigit(before)
                || "-‑/.#№:_".indexOf(before) >= 0
                || ("-‑/:_".indexOf(after) >= 0 && digitNext);
    }

    private Core withUnit(List<Piece> pieces, Core core, int done) {
        if (core.from() > done) {
            Piece sign = pieces.get(core.from() - 1);
            Word prefix = words.from(Kind.CURRENCY, List.of(sign), 0);
            boolean code = prefix.pieces() > 0
                    && (sign.lower().length() <= 3
                            || !Character.isLetter(sign.lower().charAt(0)));
            if (code) {
                return core.with(core.from() - 1, core.to(), prefix.value());
            }
        }
        int next = core.to();
        boolean of =
                core.vague() && next < pieces.size() && pieces.get(next).lower().equals("of");
        int at = of ? next + 1 : next;
        Word currency = words.from(Kind.CURRENCY, pieces, at);
        if (currency.pieces() > 0) {
            return core.with(core.from(), at + currency.pieces(), currency.value());
        }
        Word measure = words.from(Kind.MEASURE, pieces, at);
        if (measure.pieces() > 0) {
            return core.with(core.from(), at + measure.pieces(), measure.value());
        }
        Word counted = words.from(Kind.COUNTED, pieces, at);
        return counted.pieces() > 0 ? core.with(core.from(), core.to(), counted.value()) : core;
    }

    private boolean isQuantity(CharSequence text, List<Piece> pieces, Core core) {
        boolean money = core.unit()
                .filter(u -> u.length() < 5 && u.equals(u.toUpperCase(java.util.Locale.ROOT)))
                .isPresent();
        String next = core.to() < pieces.size() ? pieces.get(core.to()).lower() : "";
        if (core.unit().isPresent() && (money || core.vague())) {
            return true;
        }
        if (words.from(Kind.AFTER, pieces, core.to()).pieces() > 0 || words.is(Kind.MONTH, next)) {
            return false;
        }
        if (core.vague()) {
            return true;
        }
        Piece first = pieces.get(core.from());
        String before = core.from() > 0 ? pieces.get(core.from() - 1).lower() : "";
        if (before.equals(":") || before.equals("#") || before.equals(".")) {
            before = core.from() > 1 ? pieces.get(core.from() - 2).lower() : "";
        }
        boolean single = core.to() == core.from() + 1;
        if (words.is(Kind.MONTH, before) && !bounded(pieces, core.from())) {
            return false;
        }
        if (first.isNumeral() && single && core.unit().isEmpty()) {
            boolean comma = first.lower().contains(",");
            boolean countable = goods.canBeGoods(next) || goods.canBeGoods(secondNext(pieces, core.to()));
            boolean year = !comma
                    && first.numeral() >= YEAR_FROM
                    && first.numeral() < YEAR_TO
                    && first.lower().length() == 4;
            boolean bracketed = before.equals("(") && next.equals(")");
            boolean numbering = core.from() == 0 && (next.equals(".") || next.equals(")"));
            return !bracketed
                    && !numbering
                    && (comma || first.lower().length() <= MAX_DIGITS)
                    && (!year || countable && !inTime(before))
                    && (comma
                            || bounded(pieces, core.from())
                            || !words.is(Kind.LABEL, before)
                            || inTime(before) && countable);
        }
        return !first.lower().equals("one") || !single || core.unit().isPresent() || goods.canBeGoods(next);
    }

    private static boolean inTime(String word) {
        return switch (word) {
            case "in", "since", "until", "till", "during", "by", "before", "after", "mid", "early", "late", "from" ->
                true;
            default -> false;
        };
    }

    private static String secondNext(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() ? pieces.get(at + 1).lower() : "";
    }

    private boolean bounded(List<Piece> pieces, int from) {
        return prefix(pieces, from, 0).isPresent();
    }

    private Quantity quantity(CharSequence text, int offset, List<Piece> pieces, Core core, int done) {
        int from = core.from();
        boolean approximate = core.vague();
        Optional<Bound> bound = core.least() ? Optional.of(Bound.AT_LEAST) : Optional.empty();
        for (Optional<Prefix> prefix = prefix(pieces, from, done);
                prefix.isPresent();
                prefix = prefix(pieces, from, done)) {
            from = prefix.get().start();
            approximate |= prefix.get().kind() == Kind.ABOUT;
            Optional<Bound> older = bound;
            bound = bound(prefix.get().kind()).or(() -> older);
        }
        int to = core.to();
        for (Kind kind : BOUNDS) {
            Word after = words.from(kind, pieces, to);
            if (after.pieces() > 1 && pieces.get(to).lower().equals("or")) {
                to += after.pieces();
                approximate |= kind == Kind.ABOUT;
                Optional<Bound> older = bound;
                bound = bound(kind).or(() -> older);
            }
        }
        int start = pieces.get(from).start();
        int end = pieces.get(to - 1).end();
        return new Quantity(
                text.subSequence(start, end).toString(),
                offset + start,
                offset + end,
                core.value(),
                approximate,
                bound,
                core.unit(),
                OptionalInt.empty());
    }

    private record Prefix(int start, Kind kind) {}

    /** The longest approximator or bound before piece {@code to}. */
    private Optional<Prefix> prefix(List<Piece> pieces, int to, int done) {
        Optional<Prefix> best = Optional.empty();
        for (Kind kind : BOUNDS) {
            OptionalInt start = words.before(kind, pieces, to);
            if (start.isPresent()
                    && start.getAsInt() >= done
                    && start.getAsInt() < best.map(Prefix::start).orElse(to)) {
                best = Optional.of(new Prefix(start.getAsInt(), kind));
            }
        }
        return best;
    }

    private static Optional<Bound> bound(Kind kind) {
        return switch (kind) {
            case AT_LEAST -> Optional.of(Bound.AT_LEAST);
            case AT_MOST -> Optional.of(Bound.AT_MOST);
            default -> Optional.empty();
        };
    }
}
