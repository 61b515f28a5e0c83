package io.waybill.lexicon.goods;

import io.waybill.lexicon.goods.QuantityWords.Kind;
import io.waybill.lexicon.goods.QuantityWords.Piece;
import io.waybill.lexicon.goods.QuantityWords.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads number words, numerals, vague amounts and the unit beside them; says nothing yet of whether they count goods. */
final class QuantityParser {
    /** Before a vague word these make it part of something else: "as many as", "how many". */
    private static final List<String> COMPARING = List.of("as", "how", "so", "too");

    private final QuantityWords words;

    QuantityParser(QuantityWords words) {
        this.words = words;
    }

    /** The core of a quantity: pieces from (inclusive) to (exclusive), value, and what the words add. */
    record Core(int from, int to, OptionalDouble value, boolean vague, boolean least, Optional<String> unit) {
        Core with(int newFrom, int newTo, String newUnit) {
            return new Core(newFrom, newTo, value, vague, least, Optional.of(newUnit));
        }
    }

    /** The number or vague amount that starts at piece {@code i}. */
    Optional<Core> at(CharSequence text, List<Piece> pieces, int i) {
        return vague(pieces, i).or(() -> number(text, pieces, i));
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
            Word number = words.from(Kind.NUMBER, List.of(new Piece(part.isEmpty() ? "-" : part, 0, 0, false)), 0);
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
                    Kind.MAGNITUDE, text.subSequence(end, wordEnd).toString().toLowerCase(Locale.ROOT));
        }
        return Character.isLetterOrDigit(before)
                || "-‑/.#№:_".indexOf(before) >= 0
                || ("-‑/:_".indexOf(after) >= 0 && digitNext);
    }

    /** The core with the currency or measure beside it; none of it before piece {@code done}. */
    Core withUnit(List<Piece> pieces, Core core, int done) {
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
}
