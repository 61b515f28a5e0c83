package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One way to read a name: the words that are compared, and those that say little. Immutable, thread-safe. */
final class Reading {
    /** How much of a name is read together. */
    enum Mode {
        WHOLE,
        /** Without what stands in parentheses. */
        OUTSIDE,
        /** Word by word, terms of several words not taken together. */
        LITERAL,
        /** Han characters as Korean, Japanese, Cantonese or Vietnamese. */
        BORROWED
    }

    /** Such words are written together with the two that follow: van der Bilt. */
    private static final int LONGEST_PARTICLE = 3;

    /**
     * Pieces written together, and the tokens that they stand for.
     *
     * @param own letters that are no particle's
     */
    @SuppressWarnings("ArrayRecordComponent") // read only, on the hot path
    record Joined(
            String text,
            String canonical,
            byte[] letters,
            long letterSet,
            long doubled,
            int own,
            boolean abjad,
            int[] tokens) {}

    final NameKind kind;
    final Token[] tokens;
    final Token[] minor;
    final Joined[] joined;

    final double weight;
    final boolean nasab;
    final Mode mode;
    /** Whether a word of it is written in Han characters. */
    final boolean han;
    /** Whether it is borrowed and of two characters: names of any people may have those, so that nothing may be added. */
    final boolean brief;

    Reading(NameKind kind, List<Token> tokens, List<Token> minor, List<Piece> pieces, boolean nasab, Mode mode) {
        this.kind = kind;
        this.tokens = tokens.stream().limit(Alignment.MOST).toArray(Token[]::new);
        this.minor = minor.toArray(Token[]::new);
        this.mode = mode;
        this.nasab = nasab;
        joined = joined(kind, pieces);
        var sum = 0.0;
        var anyHan = false;
        var letters = 0;
        for (var token : this.tokens) {
            letters += token.written.length();
            sum += token.weight();
            anyHan |= token.script() == UnicodeScript.HAN;
        }
        han = anyHan;
        brief = mode == Mode.BORROWED && kind == NameKind.PERSON && letters <= 2;
        weight = sum;
    }

    /** Each piece with the next, two particles with what follows; of persons the last with the first, too: lists write "LAST, First". */
    private Joined[] joined(NameKind kind, List<Piece> pieces) {
        var last = pieces.size() - 1;
        List<Joined> all = new ArrayList<>();
        for (var i = 0; i < last; i++) {
            all.add(joined(pieces, i, i + 1));
            if (i + 2 <= last && isParticle(pieces.get(i)) && isParticle(pieces.get(i + 1))) {
                all.add(joined(pieces, i, i + 1, i + 2));
            }
        }
        if (last > 0 && kind == NameKind.PERSON) {
            all.add(joined(pieces, last, 0));
        }
        return all.toArray(Joined[]::new);
    }

    private static boolean isParticle(Piece piece) {
        return piece.text().length() <= LONGEST_PARTICLE && !piece.isNumber();
    }

    private Joined joined(List<Piece> pieces, int... places) {
        var text = new StringBuilder();
        var canonical = "";
        for (var place : places) {
            text.append(pieces.get(place).text());
            canonical = once(canonical, pieces.get(place).canonical());
        }
        var letters = Token.letters(canonical);
        var touched = IntStream.range(0, tokens.length)
                .filter(token -> IntStream.of(places).anyMatch(place -> covers(tokens[token], place)))
                .toArray();
        // "Abd al" alone is nothing of Abd al-Rahman.
        var isWhole = IntStream.of(touched)
                .allMatch(token -> IntStream.of(places).anyMatch(place -> place == tokens[token].to - 1));
        var covered = isWhole ? touched : new int[0];
        return new Joined(
                text.toString(),
                canonical,
                letters,
                LeastEdits.set(letters),
                LeastEdits.doubled(letters),
                IntStream.of(covered).map(token -> tokens[token].letters.length).sum(),
                covered.length > 0 && tokens[covered[0]].abjad(),
                covered);
    }

    private static String once(String a, String b) {
        var doubled = !a.isEmpty() && !b.isEmpty() && a.charAt(a.length() - 1) == b.charAt(0);
        return doubled && !Character.isDigit(b.charAt(0)) ? a + b.substring(1) : a + b;
    }

    private static boolean covers(Token token, int piece) {
        return token.from <= piece && token.to > piece;
    }
}
