package io.waybill.lexicon.goods;

import io.waybill.lexicon.goods.QuantityParser.Core;
import io.waybill.lexicon.goods.QuantityWords.Kind;
import io.waybill.lexicon.goods.QuantityWords.Piece;
import io.waybill.lexicon.goods.QuantityWords.Word;
import io.waybill.model.Quantity;
import io.waybill.model.Quantity.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds counts, money and measures in English text, with their approximators and bounds; not years, dates, numbers of
 * resolutions, designations, durations or shares. Immutable and safe for use by several threads.
 */
public final class Quantities {
    private static final List<Kind> BOUNDS = List.of(Kind.AT_LEAST, Kind.AT_MOST, Kind.ABOUT);
    private static final int YEAR_FROM = 1900;
    private static final int YEAR_TO = 2100;
    /** How far behind a count the good may stand: "100 Shahed-136 attack drones". */
    private static final int NAME_PIECES = 5;
    /** How far before a year its month may stand: "May 9, 2010". */
    private static final int DATE_PIECES = 3;
    /** A longer numeral without commas is an identifier. */
    private static final int MAX_DIGITS = 6;

    private final QuantityWords words = new QuantityWords();
    private final QuantityParser parser = new QuantityParser(words);
    private final Goods goods;

    private Quantities(Goods goods) {
        this.goods = goods;
    }

    /** Reads the resources; {@code goods} tell a count from a year ("2000 rockets"). */
    public static Quantities load(Goods goods) {
        return new Quantities(goods);
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
            Optional<Core> core = parser.at(text, pieces, i);
            if (core.isPresent()) {
                Core unit = parser.withUnit(pieces, core.get(), done);
                int before = done;
                done = unit.to();
                if (isQuantity(pieces, unit)) {
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

    private boolean isQuantity(List<Piece> pieces, Core core) {
        boolean money = core.unit()
                .filter(u -> u.length() < 5 && u.equals(u.toUpperCase(Locale.ROOT)))
                .isPresent();
        if (money || (core.vague() && core.unit().isPresent())) {
            return true;
        }
        String next = lower(pieces, core.to());
        if (words.from(Kind.AFTER, pieces, core.to()).pieces() > 0 || words.is(Kind.MONTH, next)) {
            return false;
        }
        if (core.vague()) {
            return true;
        }
        boolean single = core.to() == core.from() + 1;
        if (single && pieces.get(core.from()).isNumeral()) {
            return isCount(pieces, core.from());
        }
        boolean one =
                single && core.unit().isEmpty() && lower(pieces, core.from()).equals("one");
        return !one || goods.canBeGoods(next);
    }

    /** Whether a lone numeral counts something: no year, day, label or part of an address. */
    private boolean isCount(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean comma = piece.lower().contains(",");
        boolean bounded = prefix(pieces, at, 0).isPresent();
        boolean goodsNext = goods.canBeGoods(lower(pieces, at + 1)) || goods.canBeGoods(lower(pieces, at + 2));
        boolean year =
                !comma && piece.lower().length() == 4 && piece.numeral() >= YEAR_FROM && piece.numeral() < YEAR_TO;
        boolean date =
                IntStream.rangeClosed(at - DATE_PIECES, at - 1).anyMatch(i -> words.is(Kind.MONTH, lower(pieces, i)));
        if (year) {
            return goodsNext && !date && !inTime(lower(pieces, at - 1));
        }
        String before = lower(pieces, at - 1);
        if (before.equals(":") || before.equals("#") || before.equals(".")) {
            before = lower(pieces, at - 2);
        }
        if (words.is(Kind.MONTH, before)
                || (before.equals("(") && lower(pieces, at + 1).equals(")"))) {
            return bounded;
        }
        boolean label = words.is(Kind.LABEL, before) && !(inTime(before) && goodsNext);
        return comma || bounded || (piece.lower().length() <= MAX_DIGITS && !label && countedAfter(pieces, at));
    }

    /** A bare numeral counts where a common noun follows, a good further on ("100 Shahed drones"), "of", or another number. */
    private boolean countedAfter(List<Piece> pieces, int at) {
        if (at + 1 >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(at + 1);
        boolean word = Character.isLetter(next.lower().charAt(0));
        if (next.lower().equals("of") || suffixed(pieces, at + 1)) {
            return true;
        }
        if (word && words.is(Kind.FUNCTION, next.lower()) || !word) {
            boolean range = List.of("and", "or", "to").contains(next.lower()) && at + 2 < pieces.size();
            return range && pieces.get(at + 2).isNumeral() && isCount(pieces, at + 2);
        }
        return !next.capital()
                || IntStream.rangeClosed(at + 1, at + NAME_PIECES).anyMatch(i -> goods.canBeGoods(lower(pieces, i)));
    }

    private boolean suffixed(List<Piece> pieces, int at) {
        return lower(pieces, at).equals("or")
                && BOUNDS.stream().anyMatch(kind -> words.from(kind, pieces, at).pieces() > 1);
    }

    private static boolean inTime(String word) {
        return switch (word) {
            case "in", "since", "until", "till", "during", "by", "before", "after", "mid", "early", "late", "from" ->
                true;
            default -> false;
        };
    }

    private static String lower(List<Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).lower() : "";
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
